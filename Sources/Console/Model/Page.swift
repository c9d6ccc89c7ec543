import RefundDesk

/// Text to read over everything else.
struct Page: Sendable {
  /// What it shows.
  enum Content: Sendable {
    case help(Context)
    case history(TicketID, [HistoryEntry]?)
  }

  var content: Content
  var document = Document()
  var top = 0
  var layoutWidth = 0
  var layoutLanguage: Language?
  var generation = 0
}
