import Phrases
import RefundDesk
import Terminal

/// Lays out everything about a ticket below its head: what decides first, then the words, then the rest.
struct TicketLayout {
  let file: CaseFile
  let width: Int
  let phrases: Phrases
  let zone: ZoneRules
  let today: Day
  let showsRaw: Bool
  private(set) var document = Document()

  init(
    _ file: CaseFile, width: Int, _ phrases: Phrases, zone: ZoneRules, today: Day, showsRaw: Bool
  ) {
    self.file = file
    self.width = width
    self.phrases = phrases
    self.zone = zone
    self.today = today
    self.showsRaw = showsRaw
  }

  /// The text of a ticket.
  mutating func lay() -> Document {
    verdict()
    offers()
    messages()
    order()
    checks()
    notes()
    decisions()
    return document
  }

  mutating func add(_ lines: [StyledLine]) { document.lines += lines }

  mutating func add(_ line: StyledLine) { document.lines.append(line) }

  /// Begins a part.
  mutating func heading(_ text: String) {
    if !document.lines.isEmpty { add(StyledLines.empty) }
    document.sections.append(document.lines.count)
    add(StyledLines.plain(text, Style(.textHeading)))
  }

  // MARK: What the law and the policy say

  private mutating func verdict() {
    document.sections.append(0)
    guard let ruling = file.assessment.ruling else {
      add(StyledLines.wrapped(phrases.noPolicy(), width: width, Style(.textMuted)))
      return
    }
    var line = StyledLine()
    line.append(phrases.name(ruling.verdict).uppercased(), Style(TicketLayout.role(ruling.verdict)))
    line.append("  ")
    add(StyledLines.hanging(line, phrases.meaning(ruling.verdict), width: width))
    if let floor = ruling.floor { add(floorLines(floor)) }
    for missing in file.assessment.missing {
      var head = StyledLine()
      head.append("? ", Style(.checkUnknown))
      add(
        StyledLines.hanging(
          head, CleanText(missing.question[phrases.language]).text, width: width))
    }
    if !file.assessment.missing.isEmpty {
      add(StyledLines.wrapped(phrases.askHint("i"), width: width, indent: 2, Style(.textMuted)))
    }
  }

  private func floorLines(_ floor: Floor) -> [StyledLine] {
    var lines = StyledLines.wrapped(
      phrases.capitalised(phrases.floor(floor, today: today)), width: width, Style(.moneyDue))
    lines += StyledLines.wrapped(
      CleanText(floor.article).text, width: width, indent: 2, Style(.clause))
    if let penalty = file.assessment.penalty {
      lines += StyledLines.wrapped(
        phrases.penalty(penalty), width: width, indent: 2, Style(.checkFail))
    } else if let ahead = file.assessment.penaltyAhead {
      lines += StyledLines.wrapped(
        phrases.penaltyAhead(ahead), width: width, indent: 2, Style(.checkWarn))
    }
    if let caveat = floor.caveat {
      lines += StyledLines.wrapped(
        "? " + CleanText(caveat[phrases.language]).text, width: width, indent: 2,
        Style(.checkUnknown))
    }
    return lines
  }

  static func role(_ verdict: Verdict) -> Role {
    switch verdict {
    case .entitled: .verdictEntitled
    case .allowed: .verdictAllowed
    case .discretionary: .verdictDiscretionary
    case .refused: .verdictRefused
    case .ask: .verdictAsk
    }
  }

  // MARK: What can be offered

  private mutating func offers() {
    let offers = file.offers.prefix(9)
    guard !offers.isEmpty, file.ticket.conversation != .closed else { return }
    heading(phrases.headingOffers)
    for (index, offer) in offers.enumerated() {
      add(OfferLines.row(index + 1, offer, in: file, width: width, phrases))
    }
  }

  // MARK: What was said

  private mutating func messages() {
    guard !file.ticket.messages.isEmpty else { return }
    heading(phrases.headingMessages)
    for (index, message) in file.ticket.messages.enumerated() {
      if index > 0 { add(StyledLines.empty) }
      let raw = message.text ?? ""
      let clean = CleanText(raw, lines: .several)
      add(header(message, isFlagged: clean.isFlagged))
      let text =
        message.text == nil ? phrases.erased() : showsRaw ? CleanText.escaped(raw) : clean.text
      let style = Style(message.from == .customer ? .messageCustomer : .messageDesk)
      add(StyledLines.wrapped(text, width: width, indent: 2, style))
    }
  }

  private func header(_ message: Message, isFlagged: Bool) -> StyledLine {
    var line = StyledLine()
    switch message.from {
    case .customer:
      line.append(phrases.rowCustomer, Style(.messageCustomerHeader))
    case .desk(let agent):
      line.append(
        CleanText(agent?.rawValue ?? phrases.theDesk).text, Style(.messageDeskHeader))
    }
    var details = phrases.moment(message.at, in: zone)
    if let channel = message.channel { details += " · " + CleanText(phrases.name(channel)).text }
    line.append("  " + details, Style(.textMuted))
    if isFlagged { line.append("  ! " + phrases.hiddenCharacters + " ", Style(.textFlagged)) }
    return line
  }
}
