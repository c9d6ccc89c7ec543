public import RefundDesk

/// Messages that are being written, one for each ticket and person, saved as they are typed.
///
/// A draft is a plain file of `drafts/`: the words and nothing else. It goes only when the message that
/// came of it is in the journal.
public struct DraftBox: Sendable {
  /// One draft that lies there.
  public struct Draft: Hashable, Sendable {
    /// The ticket it is for.
    public let ticket: TicketID
    /// Who writes it.
    public let by: AgentID
  }

  let directory: String
  let mode: UInt32

  init(directory: String, mode: UInt32) {
    self.directory = directory
    self.mode = mode
  }

  /// Saves what has been typed so far; durable when it returns. Saving nothing removes the draft.
  public func save(_ text: String, for ticket: TicketID, by person: AgentID) throws(FileFault) {
    if text.isEmpty { return try remove(for: ticket, by: person) }
    try FileTree.replace(path(ticket, person), with: Array(text.utf8), mode: mode)
  }

  /// What somebody has typed for a ticket, or nil where there is no draft.
  public func text(for ticket: TicketID, by person: AgentID) throws(FileFault) -> String? {
    let path = path(ticket, person)
    guard FileTree.exists(path) else { return nil }
    return String(decoding: try FileTree.read(path), as: UTF8.self)
  }

  /// Takes a draft away; nothing happens where there is none.
  public func remove(for ticket: TicketID, by person: AgentID) throws(FileFault) {
    try FileTree.remove(path(ticket, person))
  }

  /// All drafts that lie there, sorted by ticket.
  public func all() throws(FileFault) -> [Draft] {
    try FileTree.names(in: directory).compactMap { name in
      let parts = name.split(separator: "+", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].hasSuffix(".txt"),
        let ticket = FileName.decoded(parts[0]).flatMap({ TicketID($0) }),
        let person = FileName.decoded(parts[1].dropLast(4)).flatMap({ AgentID($0) })
      else { return nil }
      return Draft(ticket: ticket, by: person)
    }
  }

  private func path(_ ticket: TicketID, _ person: AgentID) -> String {
    directory + "/" + FileName.encoded(ticket.rawValue, limit: 140) + "+"
      + FileName.encoded(person.rawValue, limit: 90) + ".txt"
  }
}
