public import Journal
public import RefundDesk

/// One event of the journal with everything that the audit trail shows of it.
public struct LogEntry: Sendable {
  /// The sequence, from 1, without gaps.
  public let sequence: Int64
  /// The chain's hash at the event.
  public let hash: ChainHash
  /// When it happened.
  public let at: Timestamp
  /// Who did it.
  public let by: AgentID
  /// The user number of the process that did it.
  public let uid: UInt32
  /// The issue of the command that it came of.
  public let command: String
  /// The ticket, and its version after the event; nil for records that are no ticket's.
  public let ticket: TicketID?
  /// The ticket's version after the event; 0 for records that are no ticket's.
  public let version: Int
  /// What happened.
  public let event: DeskEvent
  /// Whether its personal data was erased.
  public let isErased: Bool
  /// Where the record lies.
  let location: JournalLocation
  /// The first sequence of its batch.
  let batchFirst: Int64
}
