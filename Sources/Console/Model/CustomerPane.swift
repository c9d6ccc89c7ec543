public import RefundDesk

/// The customer that is shown, or being read.
public struct CustomerPane: Sendable {
  /// Which customer.
  public let id: CustomerID
  /// Their history; nil until it has been read.
  public internal(set) var file: CustomerFile?
  /// Whether the desk has no such customer.
  public internal(set) var isMissing = false
  var generation: Int
  /// The ticket under the cursor, by its place in the list.
  var cursor = 0
  var document = Document()
  var top = 0
  var layoutWidth = 0
  var layoutLanguage: Language?
  /// The line of the document where the tickets' list begins.
  var firstTicketLine = 0

  init(id: CustomerID, generation: Int) {
    self.id = id
    self.generation = generation
  }
}
