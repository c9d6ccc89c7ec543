public import RefundDesk

/// What the customer's words propose for the coding of a ticket, beside what it is now.
///
/// Only what words say is proposed; the rest stays. It changes nothing by itself: a person applies it
/// with ``Command/recode(_:)``, whole or in part.
///
/// ```swift
/// if let proposal = CodingProposal(dossier), proposal.isChange {
///   // show proposal.proposed and proposal.words(for: .reason), then commit .recode(proposal.proposed)
/// }
/// ```
public struct CodingProposal: Hashable, Sendable {
  /// The coding as it is.
  public let now: Coding
  /// The coding as the words have it.
  public let proposed: Coding
  /// What the message is about, which may be no request at all.
  public let intent: RequestReading.Intent
  /// Orders named that the desk does not have.
  public let unknownOrders: [String]
  /// The words that led to it, in the order of the parts.
  public let evidence: [Evidence]

  /// Whether the words say something else than the coding.
  public var isChange: Bool { proposed != now }

  /// The words that speak for a part of the proposal.
  public func words(for part: Evidence.Part) -> [String] {
    evidence.filter { $0.part == part }.map(\.words)
  }

  /// Reads the customer's messages of a ticket; nil where there are no words to read.
  ///
  /// - Parameters:
  ///   - dossier: the ticket with its order and the customer's orders, which may be named.
  ///   - finding: looks up an order that is not the customer's, where the desk can be asked.
  public init?(_ dossier: Dossier, finding: (OrderID) -> Order? = { _ in nil }) {
    let ticket = dossier.ticket
    let text = ticket.messages.filter { $0.from == .customer }.compactMap(\.text)
      .joined(separator: "\n")
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    let first = RequestReader().read(text)
    var unknown: [String] = []
    var named: [(number: String, order: Order)] = []
    for number in first.orders {
      if let order = CodingProposal.order(number, in: dossier, finding) {
        named.append((number, order))
      } else {
        unknown.append(number)
      }
    }
    let order = named.first?.order ?? dossier.order
    let reading = RequestReader().read(text, order: order)
    var coding = ticket.coding
    if let order, order.id != coding.order {
      coding.order = order.id
      coding.lines = []
      coding.wanted = []
    }
    if let order, !reading.lines.isEmpty {
      coding.lines = CodingProposal.pieces(reading.lines, of: order, asked: coding.lines)
    }
    coding.reason = reading.reason ?? coding.reason
    // A question in the words does not take back what was asked for: it may stand beside it.
    if let wish = reading.intent.wish, wish != .information || coding.wants == nil {
      coding.wants = wish
    }
    now = ticket.coding
    proposed = coding
    intent = reading.intent
    unknownOrders = unknown
    evidence = named.map { Evidence(.order, $0.number) } + reading.evidence
  }

  /// The order that a number means: by its identifier or its invoice.
  private static func order(
    _ number: String, in dossier: Dossier, _ finding: (OrderID) -> Order?
  ) -> Order? {
    let orders = (dossier.order.map { [$0] } ?? []) + dossier.orders
    let wanted = plain(number)
    let known = orders.first { order in
      plain(order.id.rawValue) == wanted || order.invoice.map(plain) == wanted
    }
    return known ?? OrderID(number).flatMap(finding) ?? OrderID("#" + number).flatMap(finding)
  }

  private static func plain(_ number: String) -> String {
    String(number.filter { $0 != "#" }).uppercased()
  }

  /// Lines with as many of them as the ticket asks about, else as were bought.
  private static func pieces(
    _ lines: [LineID], of order: Order, asked: [TicketLine]
  ) -> [TicketLine] {
    lines.compactMap { id in
      guard let line = order.line(id) else { return nil }
      let before = asked.first { $0.line == id || $0.article == line.sku }
      return before ?? TicketLine(line: id, quantity: max(1, line.quantity))
    }
  }
}
