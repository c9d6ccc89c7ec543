import Phrases
import RefundDesk
import Terminal

/// Lays out a customer's history.
struct CustomerLayout {
  let file: CustomerFile
  let width: Int
  let phrases: Phrases
  let zone: ZoneRules
  private(set) var document = Document()
  /// The line with which the list of requests begins.
  private(set) var firstTicketLine = 0

  init(_ file: CustomerFile, width: Int, _ phrases: Phrases, zone: ZoneRules) {
    self.file = file
    self.width = width
    self.phrases = phrases
    self.zone = zone
  }

  mutating func lay() {
    person()
    tickets()
    credits()
    orders()
  }

  /// Where there is room, states stand at the end of a line.
  private var stateWidth: Int { width >= 46 ? 13 : 0 }

  private mutating func heading(_ text: String) {
    if !document.lines.isEmpty { document.lines.append(StyledLines.empty) }
    document.sections.append(document.lines.count)
    document.lines.append(StyledLines.plain(text, Style(.textHeading)))
  }

  private mutating func person() {
    let customer = file.customer
    let name = CleanText(customer.name ?? phrases.unknownCustomer)
    var line = StyledLine()
    if name.isFlagged {
      line.append("! " + phrases.hiddenCharacters, Style(.textFlagged))
      line.append(" ")
    }
    line.append(name.text, Style(.textStrong))
    document.lines.append(line)
    var details = [customer.segment, customer.country, customer.email, customer.phone]
    details.append(customer.since.map(phrases.customerSince))
    details.append(customer.points.map(phrases.points))
    let text = details.compactMap { $0 }.joined(separator: " · ")
    document.lines += StyledLines.wrapped(CleanText(text).text, width: width, Style(.textMuted))
    if let note = customer.note {
      document.lines += StyledLines.wrapped(CleanText(note).text, width: width, Style(.messageNote))
    }
  }

  private mutating func tickets() {
    heading(phrases.headingRequests(file.tickets.count))
    firstTicketLine = document.lines.count
    for row in file.tickets {
      let amount = row.amount.map(phrases.money) ?? "–"
      let state =
        row.decided.isEmpty
        ? phrases.name(row.conversation) : phrases.list(row.decided.map(phrases.name))
      var line = StyledLine()
      line.append(StyledLines.field(zone.day(at: row.received).description, 11), Style(.textMuted))
      let room = max(8, width - 11 - 11 - stateWidth)
      line.append(StyledLines.field(phrases.name(row.reason), room))
      line.append(
        String(repeating: " ", count: max(0, 11 - TextWidth.columns(amount))) + amount,
        Style(.money))
      if stateWidth > 0 {
        line.append("  " + StyledLines.field(state, stateWidth - 2), Style(.textMuted))
      }
      document.lines.append(line)
    }
    if file.tickets.isEmpty {
      document.lines.append(StyledLines.plain(phrases.none, Style(.textMuted)))
    }
  }

  /// The credits that the desk gave.
  private mutating func credits() {
    let credited = file.tickets.filter { $0.decided.contains(.credit) }
    guard !credited.isEmpty else { return }
    heading(phrases.headingCredits)
    for row in credited {
      var line = StyledLine()
      line.append(
        StyledLines.field(row.decidedAt.map { zone.day(at: $0).description } ?? "–", 11),
        Style(.textMuted))
      line.append(row.amount.map(phrases.money) ?? "–", Style(.moneyCredit))
      line.append("  " + CleanText(row.ticket.rawValue).text, Style(.textMuted))
      document.lines.append(line)
    }
  }

  private mutating func orders() {
    heading(phrases.headingOrders(file.orders.count))
    for order in file.orders.prefix(200) {
      let amount = (try? order.total()).map(phrases.money) ?? "–"
      var line = StyledLine()
      line.append(
        StyledLines.field(order.placed.map { zone.day(at: $0).description } ?? "–", 11),
        Style(.textMuted))
      let room = max(8, width - 11 - 11 - stateWidth)
      line.append(StyledLines.field(CleanText(order.id.rawValue).text, room))
      line.append(
        String(repeating: " ", count: max(0, 11 - TextWidth.columns(amount))) + amount,
        Style(.money))
      if stateWidth > 0 {
        line.append(
          "  " + StyledLines.field(CleanText(phrases.name(order.status)).text, stateWidth - 2),
          Style(.textMuted))
      }
      document.lines.append(line)
    }
    if file.orders.count > 200 {
      document.lines.append(
        StyledLines.plain(phrases.andMore(file.orders.count - 200), Style(.textMuted)))
    }
  }
}
