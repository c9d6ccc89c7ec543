import RefundDesk
import Toml

/// Reads the tables of a law pack.
struct LawReader {
  private var root: TomlReader

  init(_ table: TomlTable) { root = TomlReader(table) }

  mutating func read() -> LawPack? {
    let pack = header()
    let count = dayCount()
    let rights = root.tables("right").compactMap { table in
      var row = RowReader(table)
      let right = Right(reading: &row)
      root.report(row.finish())
      return right
    }
    let ladder = root.tables("penalty").first.flatMap { penalty($0) }
    guard var pack, let count else { return nil }
    pack.count = count
    pack.rights = rights
    pack.penalty = ladder
    return pack
  }

  consuming func finish() -> [Diagnostic] { root.finish() }

  private mutating func header() -> LawPack? {
    guard let table = root.table("law") else { return nil }
    var reader = TomlReader(table)
    let id = reader.string("id")
    let jurisdiction = reader.string("jurisdiction")
    let version = reader.string("version")
    let verified = reader.day("verified")
    root.report(reader.finish())
    guard let id, let jurisdiction, let version, let verified else { return nil }
    return LawPack(
      id: id, jurisdiction: Jurisdiction(rawValue: jurisdiction), version: version,
      verified: verified, count: DayCount(rollsToWorkingDay: false, holidays: .weekendsOnly),
      rights: [])
  }

  private mutating func dayCount() -> DayCount? {
    guard let table = root.table("count") else { return nil }
    var reader = TomlReader(table)
    _ = reader.boolean("exclude_first_day", required: false)
    let roll = reader.boolean("roll_to_working_day")
    let holidays = reader.word("holidays", as: HolidayCalendar.self)
    let business = reader.word("business", as: DayCount.Business.self, required: false)
    root.report(reader.finish())
    guard let roll, let holidays else { return nil }
    return DayCount(rollsToWorkingDay: roll, holidays: holidays, business: business ?? .weekdays)
  }

  private mutating func penalty(_ table: TomlTable) -> PenaltyLadder? {
    var reader = TomlReader(table)
    _ = reader.string("id")
    let article = reader.string("article")
    let steps = reader.tables("steps").compactMap { step -> PenaltyLadder.Step? in
      var rung = TomlReader(step)
      let days = rung.count("to_days", in: 1...36_500)
      let interest = rung.table["rate"]?.string == "legal_interest"
      if interest { rung.allow("rate") }
      let rate = interest ? nil : rung.rate("rate")
      reader.report(rung.finish())
      return days.map { PenaltyLadder.Step(toDays: $0, rate: rate) }
    }
    let further = reader.rate("then_per_month")
    let interest = reader.tables("legal_interest").compactMap { row -> PenaltyLadder.Interest? in
      var dated = TomlReader(row)
      let from = dated.day("from")
      let rate = dated.rate("rate")
      _ = dated.string("confidence", required: false)
      reader.report(dated.finish())
      return from.flatMap { from in rate.map { PenaltyLadder.Interest(from: from, rate: $0) } }
    }
    root.report(reader.finish())
    guard let article, let further else { return nil }
    return PenaltyLadder(
      article: article, steps: steps, perFurtherMonth: further, interest: interest)
  }
}
