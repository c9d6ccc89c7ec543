public import Journal
public import RefundDesk

/// What a command came to. Unless it was a dry run, all of it is on disk.
public struct Receipt: Hashable, Sendable {
  /// The ticket.
  public let ticket: TicketID
  /// Its version afterwards.
  public let version: Int
  /// The last sequence and the chain's hash there; nil for a dry run, which writes nothing.
  public let proof: JournalReceipt?
  /// What happened.
  public let events: [TicketEvent]
  /// Whether the command had been issued before, so that nothing was written this time.
  public let isRepeat: Bool

  /// A receipt.
  public init(
    ticket: TicketID, version: Int, proof: JournalReceipt?, events: [TicketEvent],
    isRepeat: Bool = false
  ) {
    self.ticket = ticket
    self.version = version
    self.proof = proof
    self.events = events
    self.isRepeat = isRepeat
  }
}
