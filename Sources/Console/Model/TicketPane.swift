public import RefundDesk

/// The ticket that is shown, or being read.
public struct TicketPane: Sendable {
  /// Which ticket.
  public let id: TicketID
  /// The case; nil until it has been read.
  public internal(set) var file: CaseFile?
  /// Whether the desk has no such ticket.
  public internal(set) var isMissing = false
  /// Which answer is waited for.
  var generation: Int
  /// Whether it has changed since it was read.
  public internal(set) var hasNews = false
  /// Whether messages are shown as they came.
  public internal(set) var showsRaw = false
  /// The text below its head, laid out for the pane's width.
  var document = Document()
  /// The first line of it on the screen.
  var top = 0
  /// What the document was laid out for.
  var layout: TicketLayoutKey?

  init(id: TicketID, generation: Int) {
    self.id = id
    self.generation = generation
  }
}
