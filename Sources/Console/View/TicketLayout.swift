import Advice
import Phrases
import RefundDesk
import RefundPolicy
import Terminal

/// Lays out everything about a ticket below its head: what decides first, then the words, then the rest.
struct TicketLayout {
  let file: CaseFile
  let width: Int
  let phrases: Phrases
  let zone: ZoneRules
  let today: Day
  let showsRaw: Bool
  let now: Timestamp
  let keys: Keys
  private(set) var document = Document()

  /// The keys that hints speak of.
  struct Keys: Sendable {
    /// Puts the questions into the reply.
    var ask = "i"
    /// Takes the reading over.
    var adopt = "p"
  }

  init(
    _ file: CaseFile, width: Int, _ phrases: Phrases, zone: ZoneRules, today: Day, showsRaw: Bool,
    now: Timestamp, keys: Keys = Keys()
  ) {
    self.file = file
    self.keys = keys
    self.now = now
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
    clocks()
    reading()
    messages()
    checks()
    order()
    notes()
    decisions()
    return document
  }

  mutating func add(_ lines: [StyledLine]) { document.lines += lines }

  mutating func add(_ line: StyledLine) { document.lines.append(line) }

  /// Begins a part with a rule, and what it comes to at the rule's end.
  mutating func heading(_ text: String, tail: StyledLine = StyledLine()) {
    if !document.lines.isEmpty { add(StyledLines.empty) }
    document.sections.append(document.lines.count)
    var line = StyledLines.plain(text, Style(.textHeading))
    let rest = width - line.width - 2 - (tail.spans.isEmpty ? 0 : tail.width + 1)
    if rest > 0 { line.append(" " + String(repeating: "─", count: rest), Style(.panelBorder)) }
    line.append(" ")
    add(StyledLine(line.spans + tail.spans))
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
    for right in file.assessment.uncertain.prefix(2) {
      let facts = right.facts.prefix(3).map { CleanText($0[phrases.language]).text }
      add(uncertain(phrases.rightDepends(CleanText(right.article).text, on: facts)))
    }
    questions()
  }

  private mutating func questions() {
    let missing = file.assessment.missing
    for fact in missing {
      var head = StyledLine()
      head.append("? ", Style(.checkUnknown))
      let text = CleanText(fact.question[phrases.language]).text
      add(StyledLines.hanging(head, text, width: width))
    }
    guard !missing.isEmpty else { return }
    add(StyledLines.wrapped(phrases.askHint(keys.ask), width: width, indent: 2, Style(.textMuted)))
  }

  /// The floor: what, how much, by which means, until when, and what waiting costs.
  private func floorLines(_ floor: Floor) -> [StyledLine] {
    var line = StyledLine()
    line.append(phrases.floorGrants(floor), Style(.moneyDue))
    let words = [phrases.floorMeans(floor), floor.due.map { phrases.floorDue($0, today: today) }]
      .compactMap { $0 }
    var lines = words.isEmpty ? [line] : hung(line, words.joined(separator: ", "))
    lines += StyledLines.wrapped(
      CleanText("\(floor.right) · \(floor.article)").text, width: width, indent: 2, Style(.clause))
    let article = CleanText(file.assessment.delayArticle).text
    if let penalty = file.assessment.penalty {
      lines += StyledLines.wrapped(
        phrases.delayNow(penalty, article: article), width: width, indent: 2, Style(.checkFail))
    }
    let ahead = file.assessment.delay.filter { $0.from > today && $0.cost.isPositive }.prefix(3)
    if !ahead.isEmpty {
      lines += StyledLines.wrapped(
        phrases.delayAhead(Array(ahead), article: article), width: width, indent: 2,
        Style(.checkWarn))
    }
    if let caveat = floor.caveat {
      lines += uncertain(phrases.notCertain(CleanText(caveat[phrases.language]).text))
    }
    return lines
  }

  /// A beginning with the rest of its sentence, broken at the margin.
  private func hung(_ head: StyledLine, _ text: String) -> [StyledLine] {
    if head.width + 2 + TextWidth.columns(text) <= width {
      var line = head
      line.append(", " + text)
      return [line]
    }
    var line = head
    line.append(",")
    return [line] + StyledLines.wrapped(text, width: width, indent: 2)
  }

  private func uncertain(_ text: String) -> [StyledLine] {
    var head = StyledLine()
    head.append("? ", Style(.checkUnknown))
    return StyledLines.hanging(head, text, width: width, Style(.checkUnknown))
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
      add(OfferLines.rows(index + 1, offer, in: file, width: width, phrases))
    }
    for (index, offer) in offers.enumerated() {
      guard let flip = offer.flip else { continue }
      // The number says which of them is meant by "accept".
      let words = "(\(index + 1)) " + CleanText(flip[phrases.language]).text
      add(StyledLines.wrapped(words, width: width, indent: 2, Style(.textMuted)))
    }
    casesLike()
  }

  /// What cases like this one were closed with.
  private mutating func casesLike() {
    guard let cases = file.assessment.casesLike, cases.total > 0 else { return }
    let sentence = CleanText(cases.sentence[phrases.language]).text
    add(StyledLines.wrapped(sentence, width: width, indent: 2, Style(.textMuted)))
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
