public import Journal
public import RefundDesk

/// Why nothing came of a command. It carries data and no words; `Phrases` words it.
public enum CommitFault: Error, Sendable {
  /// The desk's rules say no.
  case refused(Refusal)
  /// The ticket is not what the person saw: its version now, and what has happened since.
  case stale(current: Int, since: [LogEntry])
  /// The desk has no such ticket; these are close to it.
  case unknownTicket(TicketID, suggestions: [TicketID])
  /// The desk has nobody of that name.
  case unknownPerson(AgentID)
  /// The desk cannot be written.
  case readOnly(ReadOnlyReason)
  /// Somebody else holds the lock: their note, `pid login`.
  case locked(holder: String)
  /// A sync failed: nobody knows whether the command is on disk. Open the desk again, verify it, and issue
  /// the command again under the same name: it counts once.
  case outcomeUnknown
  /// The command's name was used before, for another ticket.
  case commandUsed(by: TicketID)
  /// The journal cannot do it.
  case journal(JournalFault)
  /// The index cannot answer.
  case index(IndexFault)
  /// Something else of the desk stands in the way.
  case desk(DeskFault)

  /// Why a desk cannot be written.
  public enum ReadOnlyReason: Hashable, Sendable {
    /// It was opened for reading.
    case openedForReading
    /// Its journal is damaged: the first finding.
    case damaged(JournalFinding)
    /// A sync failed earlier.
    case stopped
  }

  init(_ fault: DeskFault) {
    switch fault {
    case .journal(let fault): self.init(fault)
    case .index(let fault): self = .index(fault)
    case .unknownTicket(let id, let suggestions):
      self = .unknownTicket(id, suggestions: suggestions)
    default: self = .desk(fault)
    }
  }

  init(_ fault: JournalFault) {
    switch fault.kind {
    case .locked(let holder): self = .locked(holder: holder)
    case .outcomeUnknown: self = .outcomeUnknown
    case .openedForReading: self = .readOnly(.openedForReading)
    case .stoppedWriting: self = .readOnly(.stopped)
    case .damaged(let damage):
      self = .readOnly(
        .damaged(
          JournalFinding(
            damage, file: fault.file, offset: fault.offset, sequence: fault.sequence)))
    default: self = .journal(fault)
    }
  }
}
