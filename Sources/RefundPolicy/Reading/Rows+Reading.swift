import RefundDesk
import Toml

extension WindowRow {
  /// The kinds that a window opens unless it says otherwise.
  static let usualKinds: Set<ResolutionKind> = [.refund, .credit, .replacement, .giftCard]

  init?(reading row: inout RowReader) {
    let head = row.head()
    let from = row.toml.word(
      "from", among: ["delivered_on", "ordered_on", "requested_on", "discovered_on", "fixed"])
    let kinds = row.kinds(required: false) ?? WindowRow.usualKinds
    let end: End?
    let start: FactName
    if from?.value == "fixed" {
      start = .orderedOn
      end = WindowRow.monthDay(&row)
    } else {
      start = from.flatMap { FactName(rawValue: $0.value) } ?? .deliveredOn
      end = WindowRow.length(&row)
    }
    guard let head, from != nil, let end else { return nil }
    self.init(head: head, from: start, end: end, kinds: kinds)
  }

  private static func length(_ row: inout RowReader) -> End? {
    if row.toml.table["months"] != nil {
      return row.toml.count("months", in: 0...1200).map { .months($0) }
    }
    return row.toml.count("days", in: 0...36_500).map { .days($0) }
  }

  /// `until = "01-31"`: a month and a day of every year.
  private static func monthDay(_ row: inout RowReader) -> End? {
    guard let text = row.toml.locatedString("until") else { return nil }
    let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]),
      (1...12).contains(month), (1...Day.length(ofMonth: month, year: 2000)).contains(day)
    {
      return .fixed(month: month, day: day)
    }
    row.toml.report(PolicyFinding.notMonthDay(text.value).diagnostic(at: text.span))
    return nil
  }
}

extension RefuseRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let kinds = row.kinds()
    let discretionary = row.toml.boolean("discretionary", required: false) ?? false
    guard let head, let kinds else { return nil }
    self.init(head: head, kinds: kinds, discretionary: discretionary)
  }
}

extension RequireRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let kinds = row.kinds()
    let missing = row.toml.word("on_missing", as: OnMissing.self, required: false) ?? .ask
    let broken = row.toml.word("on_broken", among: ["fail", "warn"], required: false)
    let needs = RequireRow.needs(&row)
    guard let head, let kinds, let needs else { return nil }
    self.init(
      head: head, kinds: kinds, needs: needs, onMissing: missing,
      warnsOnly: broken?.value == "warn")
  }

  private static func needs(_ row: inout RowReader) -> [Need]? {
    guard let table = row.toml.table("need") else { return nil }
    return row.condition(table).terms.compactMap { term in
      switch term {
      case .word(let fact, _), .yesNo(let fact, _), .atLeast(let fact, _), .below(let fact, _):
        Need(fact: fact, term: term)
      case .flags, .orderedMonth: nil
      }
    }
  }
}

extension MethodRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let kinds = row.kinds()
    let allow = row.toml.words("allow", as: MeansWord.self)
    let consent = row.toml.words("with_consent", as: MeansWord.self, required: false) ?? []
    guard let head, let kinds, let allow else { return nil }
    self.init(head: head, kinds: kinds, allow: allow, withConsent: consent)
  }
}

extension FeeRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let purpose = row.toml.word("kind", as: Purpose.self)
    let payer = row.toml.word("payer", as: Payer.self)
    let amount = row.toml.integer("amount", in: 0...Int64(1_000_000_000), required: false)
    let waiver = row.toml.table("waive_when", required: false).map { row.condition($0) }
    guard let head, let purpose, let payer else { return nil }
    self.init(head: head, purpose: purpose, payer: payer, amount: amount, waiver: waiver)
  }
}
