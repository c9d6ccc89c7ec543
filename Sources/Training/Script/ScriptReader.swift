import RefundDesk
public import Toml

/// Reads a script: one action a line, `#` for remarks, longer texts between `<<<` and a line `>>>`.
///
/// ```
/// take
/// ask photo
/// fact photo yes
/// resolve refund amount=84.90
/// message <<<
/// Bonjour Madame Martin, …
/// >>>
/// follow-up 2026-12-08
/// ```
public struct ScriptReader {
  /// How many actions a script has at most.
  public static let limit = 500
  /// The words that lines begin with.
  public static let verbs = [
    "take", "ask", "message", "say", "fact", "resolve", "decline", "approve", "follow-up", "wait",
    "note", "goods", "undo", "reopen",
  ]
  /// What may stand behind `resolve KIND`.
  static let options = [
    "amount=", "lines=", "means=", "keep", "points=", "sku=", "consent=", "because=",
  ]

  /// The actions read.
  public private(set) var actions: [TrainingAction] = []
  /// What was found wrong.
  public private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  private let lines: [String]
  private let offset: Int
  private let currency: Currency
  private let texts: [String: String]
  private let typeset: (String) -> String

  /// Reads a script file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - scenario: what it is played on: its currency and language.
  public init(_ source: SourceText, for scenario: Scenario) {
    self.init(
      String(decoding: source.bytes, as: UTF8.self), file: source.file,
      currency: scenario.world.order.currency)
  }

  /// Reads a script that stands in another file: `texts` are what `say NAME` sends
  /// and `note NAME` puts down.
  init(
    _ text: String, file: String, offset: Int = 0, currency: Currency,
    texts: [String: String] = [:], typeset: @escaping (String) -> String = { $0 }
  ) {
    self.file = file
    self.offset = offset
    self.currency = currency
    self.texts = texts
    self.typeset = typeset
    // Swift takes "\r\n" for one character.
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    read()
  }

  private mutating func read() {
    var index = 0
    while index < lines.count {
      let line = ScriptLine(lines[index])
      let span = self.span(index, line)
      index += 1
      if line.isEmpty { continue }
      guard actions.count < ScriptReader.limit else {
        report(.tooMany(ScriptReader.limit), at: span)
        return
      }
      var text: String?
      if line.opensText {
        let start = index
        while index < lines.count, lines[index].trimmed != ">>>" { index += 1 }
        guard index < lines.count else {
          report(.openText, at: span)
          return
        }
        text = lines[start..<index].joined(separator: "\n")
        index += 1
      }
      if let action = action(line, text, span) { actions.append(action) }
    }
  }

  private func span(_ index: Int, _ line: ScriptLine) -> SourceSpan {
    SourceSpan(
      file: file, line: offset + index + 1, column: line.column, length: max(1, line.verb.count))
  }

  private mutating func report(_ finding: ScriptFinding, at span: SourceSpan) {
    diagnostics.append(finding.diagnostic(at: span))
  }

  private mutating func action(
    _ line: ScriptLine, _ text: String?, _ span: SourceSpan
  ) -> TrainingAction? {
    let rest = text ?? line.rest
    switch line.verb {
    case "take", "approve", "undo":
      guard rest.isEmpty else {
        report(.unwanted(rest), at: span)
        return nil
      }
      return line.verb == "take" ? .take : line.verb == "undo" ? .undo : .approve
    case "wait": return wait(rest, span)
    case "resolve": return resolve(rest, span)
    case "decline": return decline(rest, span)
    case let verb where !ScriptReader.verbs.contains(verb):
      let known = EditDistance.closest(to: verb, among: ScriptReader.verbs)
      report(.unknownAction(verb, known: known), at: span)
      return nil
    default:
      guard !rest.trimmed.isEmpty else {
        report(.missingWords(action: line.verb), at: span)
        return nil
      }
      return worded(line.verb, rest, span)
    }
  }

  /// The actions that have one text or word behind them.
  private mutating func worded(
    _ verb: String, _ rest: String, _ span: SourceSpan
  ) -> TrainingAction? {
    switch verb {
    case "ask": return .ask(rest.trimmed)
    case "message": return .message(typeset(rest))
    case "say":
      if let text = texts[rest.trimmed] { return .message(text) }
      report(.unknownText(rest.trimmed, known: texts.keys.sorted()), at: span)
      return nil
    case "note": return .note(texts[rest.trimmed] ?? typeset(rest))
    case "reopen": return .reopen(typeset(rest))
    case "fact": return fact(rest, span)
    case "goods":
      if let goods = Goods(rawValue: rest.trimmed) { return .goods(goods) }
      unknown("goods", rest.trimmed, among: Goods.allCases.map(\.rawValue), at: span)
      return nil
    case "follow-up":
      let words = rest.trimmed.split(separator: " ", maxSplits: 1).map(String.init)
      guard let day = Day(iso: words[0]) else {
        report(.notADay(words[0]), at: span)
        return nil
      }
      return .followUp(day, words.count > 1 ? typeset(words[1]) : "")
    default: return nil
    }
  }

  private mutating func unknown(
    _ key: String, _ value: String, among allowed: [String], at span: SourceSpan
  ) {
    let known = EditDistance.closest(to: value, among: allowed)
    diagnostics.append(
      Diagnostic(
        .unknownValue(key: key, value: value, known: known, allowed: allowed), at: span))
  }
}

extension ScriptReader {
  private mutating func fact(_ rest: String, _ span: SourceSpan) -> TrainingAction? {
    let words = rest.trimmed.split(separator: " ", maxSplits: 1).map(String.init)
    let names = FactWords.names
    guard names.contains(words[0]) else {
      unknown("fact", words[0], among: names, at: span)
      return nil
    }
    guard words.count == 2 else {
      report(.missingWords(action: "fact"), at: span)
      return nil
    }
    return .fact(name: words[0], FactWords.value(words[1].trimmed))
  }

  private mutating func wait(_ rest: String, _ span: SourceSpan) -> TrainingAction? {
    let text = rest.trimmed
    if text.isEmpty { return .wait(minutes: nil) }
    let units: [Character: Int] = ["m": 1, "h": 60, "d": 1440]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()),
      count > 0, count <= 525_600, count * unit <= 525_600
    else {
      report(.notAWait(text), at: span)
      return nil
    }
    return .wait(minutes: count * unit)
  }

  private mutating func decline(_ rest: String, _ span: SourceSpan) -> TrainingAction? {
    var words = ResolveWords(.decline)
    return options(rest, &words, span) ? .resolve(words) : nil
  }

  private mutating func resolve(_ rest: String, _ span: SourceSpan) -> TrainingAction? {
    let text = rest.trimmed
    let first = String(text.prefix { $0 != " " })
    guard !first.isEmpty else {
      report(.missingWords(action: "resolve"), at: span)
      return nil
    }
    let word = first == "price_reduction" ? "discount" : first
    guard let kind = ResolutionKind(rawValue: word) else {
      unknown("resolve", first, among: ResolutionKind.allCases.map(\.rawValue), at: span)
      return nil
    }
    var words = ResolveWords(kind)
    return options(String(text.dropFirst(first.count)), &words, span) ? .resolve(words) : nil
  }

  private mutating func options(
    _ text: String, _ words: inout ResolveWords, _ span: SourceSpan
  ) -> Bool {
    guard let pieces = ScriptLine.pieces(text) else {
      report(.openQuote, at: span)
      return false
    }
    var isWhole = true
    for piece in pieces where !option(piece, &words, span) { isWhole = false }
    return isWhole
  }

  private mutating func option(
    _ piece: String, _ words: inout ResolveWords, _ span: SourceSpan
  ) -> Bool {
    let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let value = parts.count > 1 ? parts[1] : ""
    switch parts[0] {
    case "keep" where parts.count == 1: words.keepsGoods = true
    case "amount":
      guard let amount = try? Money(decimal: value, currency) else {
        report(.notAnAmount(value, currency), at: span)
        return false
      }
      words.amount = amount
    case "points":
      guard let count = Int(value), count > 0 else {
        report(.notPoints(value), at: span)
        return false
      }
      words.points = count
    case "lines": words.lines = value.split(separator: ",").compactMap(ScriptReader.line)
    case "means": words.means = PaymentMethodID(value)
    case "sku": words.sku = SKU(value)
    case "consent": words.consent = typeset(value)
    case "because": words.because = typeset(value)
    default:
      let names = ScriptReader.options.map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 }
      report(
        .unknownOption(parts[0], known: EditDistance.closest(to: parts[0], among: names)), at: span)
      return false
    }
    return true
  }

  private static func line(_ text: Substring) -> TicketLine? {
    let parts = text.split(separator: ":")
    guard let first = parts.first, let id = LineID(String(first)) else { return nil }
    return TicketLine(line: id, quantity: max(1, parts.count > 1 ? Int(parts[1]) ?? 1 : 1))
  }
}
