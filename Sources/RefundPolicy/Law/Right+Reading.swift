import RefundDesk
import Toml

extension Right {
  init?(reading row: inout RowReader) {
    let id = row.toml.string("id")
    let article = row.toml.string("article")
    let when = row.toml.table("when", required: false).map { row.condition($0) } ?? Condition()
    let grants = row.toml.words("grants", as: Remedy.self)
    let refund = row.toml.word("refund", as: Formula.self, required: false)
    let means = row.toml.word("method", as: Means.self, required: false)
    let returnCost = row.toml.word("return_cost", as: ReturnCost.self, required: false)
    let text = Right.text(&row, "fr", "en", required: true)
    guard let id, let article, let grants, let text else { return nil }
    self.init(
      id: id, article: article, when: when, needs: FlagSet(), needsAny: FlagSet(),
      grants: Right.kinds(grants), thenWhen: FlagSet(), thenGrants: [], minorDefectBars: [],
      refund: refund ?? .price, means: means ?? .original, mayWithhold: false,
      returnCost: returnCost ?? .seller, depreciation: false, latePenalty: false, exceptions: [:],
      afterRepair: [], outOfUseSuspends: false, text: text)
    readTerm(&row)
    readLaterRemedies(&row)
    readDue(&row)
    readExtras(&row)
  }

  private mutating func readTerm(_ row: inout RowReader) {
    from = row.toml.fact("from")
    let days = row.toml.count("days", in: 1...36_500, required: false)
    let months = row.toml.count("months", in: 1...1200, required: false)
    let business = row.toml.count("business_days", in: 1...3660, required: false)
    length =
      days.map { .days($0) } ?? months.map { .months($0) } ?? business.map { .businessDays($0) }
    if from != nil, length == nil {
      row.toml.report(PolicyFinding.noLength.diagnostic(at: row.toml.table.span))
    }
    capYears = row.toml.count("cap_years", in: 1...100, required: false)
    uninformedExtraMonths = row.toml.count("uninformed_extra_months", in: 1...120, required: false)
    opensAfter = row.toml.fact("opens_after")
    opensAfterOrderDays = row.toml.count("opens_after_order_days", in: 0...3660, required: false)
    atOnceWhen = row.toml.flags("at_once_when")
    barredBy = row.toml.flags("barred_by")
    needs = row.toml.flags("needs")
    needsAny = row.toml.flags("needs_any")
    clockStopsWithDaysLeft = row.toml.count(
      "clock_stops_leaving_days", in: 1...365, required: false)
    renewedByReplacement =
      row.toml.boolean("renewed_by_replacement", required: false) ?? false
    outOfUseSuspends = row.toml.boolean("out_of_use_suspends", required: false) ?? false
    afterRepair = row.toml.tables("extend_after_repair_months").compactMap {
      Right.dated($0, &row)
    }
  }

  private mutating func readLaterRemedies(_ row: inout RowReader) {
    thenWhen = row.toml.flags("then_when")
    thenGrants = Right.kinds(row.toml.words("then_grants", as: Remedy.self, required: false) ?? [])
    minorDefectBars = Right.kinds(
      row.toml.words("minor_defect_bars", as: Remedy.self, required: false) ?? [])
  }

  private mutating func readDue(_ row: inout RowReader) {
    let days = row.toml.count("due_days", in: 1...3660, required: false)
    let working = row.toml.count("due_working_days", in: 1...3660, required: false)
    let start = row.toml.word(
      "due_from", among: ["requested_on", "goods_back_on", "goods_back_or_proof"], required: false)
    let length: Length? = days.map { .days($0) } ?? working.map { .businessDays($0) }
    let from: FactName =
      start == nil || start?.value == "requested_on" ? .requestedOn : .goodsBackOn
    due = length.map { Due(length: $0, from: from) }
  }

  private mutating func readExtras(_ row: inout RowReader) {
    mayWithhold = row.toml.boolean("may_withhold", required: false) ?? false
    let depreciation = row.toml.word(
      "depreciation", among: ["excess_handling_if_informed"], required: false)
    self.depreciation = depreciation != nil
    latePenalty = row.toml.string("late_penalty", required: false) != nil
    caveat = Right.text(&row, "caveat_fr", "caveat_en", required: false)
    if let table = row.toml.table("presumption_months", required: false) {
      var months = TomlReader(table)
      let new = months.count("new", in: 0...120)
      let used = months.count("used", in: 0...120)
      row.toml.report(months.finish())
      presumption = new.flatMap { new in used.map { (new, $0) } }
    }
    guard let table = row.toml.table("except", required: false) else { return }
    var except = TomlReader(table)
    for flag in CaseFlag.allCases {
      if let article = except.string(flag.rawValue, required: false) { exceptions[flag] = article }
    }
    row.toml.report(except.finish())
  }

  private static func kinds(_ words: [Remedy]) -> [ResolutionKind] {
    words.flatMap { Array($0.kinds) }
  }

  private static func text(
    _ row: inout RowReader, _ fr: String, _ en: String, required: Bool
  ) -> Bilingual? {
    let french = row.toml.string(fr, required: required)
    let english = row.toml.string(en, required: required)
    return french.flatMap { french in english.map { Bilingual(fr: french, en: $0) } }
  }

  private static func dated(_ table: TomlTable, _ row: inout RowReader) -> Dated? {
    var reader = TomlReader(table)
    let from = reader.day("from")
    let months = reader.count("months", in: 0...120)
    let fr = reader.string("caveat_fr", required: false)
    let en = reader.string("caveat_en", required: false)
    row.toml.report(reader.finish())
    guard let from, let months else { return nil }
    let caveat = fr.flatMap { fr in en.map { Bilingual(fr: fr, en: $0) } }
    return Dated(from: from, months: months, caveat: caveat)
  }
}

extension TomlReader {
  /// A fact of the vocabulary that is a day.
  fileprivate mutating func fact(_ key: String) -> FactName? {
    let days = FactName.allCases.filter { $0.kind == .day }.map(\.rawValue)
    return word(key, among: days, required: false).flatMap { FactName(rawValue: $0.value) }
  }

  /// A set of marks; empty where the key is absent.
  fileprivate mutating func flags(_ key: String) -> FlagSet {
    FlagSet(words(key, as: CaseFlag.self, required: false) ?? [])
  }
}
