import Phrases
import RefundDesk

/// What reports call the values of the records.
struct ReportWords {
  let phrases: Phrases

  func cell(_ reason: Reason) -> ReportCell {
    .name(code: reason.rawValue, shown: phrases.name(reason))
  }

  func cell(_ bucket: AgeBucket) -> ReportCell {
    .name(
      code: bucket.label,
      shown: phrases.ageBucket(from: bucket.fromDays, before: bucket.beforeDays))
  }

  /// A row's name as its facet calls it.
  func cell(_ name: String?, by facet: AgeFacet) -> ReportCell {
    guard let name else {
      return .name(code: nil, shown: facet == .agent ? phrases.nobody : phrases.unknownValue)
    }
    switch facet {
    case .reason: return .name(code: name, shown: reason(name))
    case .channel: return .name(code: name, shown: channel(name))
    case .blocker: return .name(code: name, shown: party(name))
    case .agent, .country: return .text(name)
    }
  }

  /// A heading of trade as its dimension calls it.
  func cell(_ value: String?, by dimension: TradeDimension) -> ReportCell {
    guard let value else { return .name(code: nil, shown: phrases.unknownValue) }
    switch dimension {
    case .month: return .name(code: value, shown: phrases.month(named: value))
    case .reason: return .name(code: value, shown: reason(value))
    case .channel: return .name(code: value, shown: channel(value))
    case .saleChannel:
      return .name(code: value, shown: OrderChannel(rawValue: value).map(phrases.name) ?? value)
    case .country, .variant, .agent, .segment: return .text(value)
    }
  }

  private func reason(_ code: String) -> String {
    Reason(rawValue: code).map { phrases.name($0) } ?? code
  }

  private func channel(_ code: String) -> String { phrases.name(ContactChannel(rawValue: code)) }

  private func party(_ code: String) -> String {
    guard let blocker = Blocker(rawValue: code) else { return code }
    switch blocker {
    case .agent: return phrases.name(WaitingParty.agent)
    case .approver: return phrases.name(WaitingParty.approver)
    case .warehouse: return phrases.name(WaitingParty.warehouse)
    case .carrier: return phrases.name(WaitingParty.carrier)
    case .customer: return phrases.name(WaitingParty.customer)
    }
  }

  func column(
    _ key: String, _ term: ReportTerm, isNumber: Bool = true,
    readers: ReportTable.Column.Readers = .everybody
  ) -> ReportTable.Column {
    ReportTable.Column(key, phrases.name(term), isNumber: isNumber, readers: readers)
  }

  func column(_ key: String, _ clock: ClockColumn, isNumber: Bool = true) -> ReportTable.Column {
    ReportTable.Column(key, phrases.name(clock), isNumber: isNumber)
  }

  /// Sums of several currencies, for people.
  func amounts(_ sums: MoneySums, _ currency: Currency) -> String {
    let amounts = sums.amounts
    return phrases.list(
      amounts.isEmpty ? [phrases.money(.zero(currency))] : amounts.map(phrases.money))
  }
}
