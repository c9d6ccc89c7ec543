public import RefundDesk

/// Counts what customers report of a variant: that it is defective, not what its page says, not what was
/// ordered, or came broken or late.
public struct FaultTally: Sendable {
  /// What is reported.
  public enum Fault: String, CaseIterable, Sendable {
    /// It does not work, broke, hides a defect, or was called back.
    case defect
    /// It is not what was described.
    case listing
    /// Another article came, or a part is missing.
    case picking
    /// It came broken, late or not at all.
    case transport

    /// The fault that a reason speaks of; nil for the others.
    public init?(_ reason: Reason) {
      switch reason {
      case .defective, .hiddenDefect, .safetyRecall: self = .defect
      case .notAsDescribed: self = .listing
      case .wrongItem, .missingPart: self = .picking
      case .damagedOnArrival, .late, .notDelivered: self = .transport
      case .changeOfMind, .wrongSize, .duplicateCharge, .other: return nil
      }
    }
  }

  /// A variant that is reported more often than others are.
  public struct Cluster: Hashable, Sendable {
    /// The variant.
    public var sku: SKU
    /// How many requests report it.
    public var reports: Int
    /// How many units were sold.
    public var sold: Int
    /// Reports of units sold.
    public var rate: Rate
    /// The desk's own rate, of all variants.
    public var deskRate: Rate
    /// The day of the first report.
    public var first: Day
    /// The day of the last one.
    public var last: Day
  }

  /// Fewer reports than these are chance.
  public static let leastReports = 3

  private struct Reports {
    var count = 0
    var first: Day
    var last: Day
  }

  private let zone: ZoneRules
  private var reports: [Fault: [SKU: Reports]] = [:]

  /// A tally of nothing yet.
  public init(zone: ZoneRules) { self.zone = zone }

  /// Counts a request: once for each variant that it is about.
  public mutating func count(_ ticket: Ticket, order: Order?) {
    guard let fault = Fault(ticket.reason), ticket.mergedInto == nil else { return }
    let day = zone.day(at: ticket.received)
    for sku in Set(ticket.lines.compactMap { order?.line($0.line)?.sku ?? $0.article }) {
      count(fault, of: sku, on: day)
    }
  }

  /// Counts one report of a variant.
  mutating func count(_ fault: Fault, of sku: SKU, on day: Day) {
    count(fault, of: sku, times: 1, from: day, to: day)
  }

  /// Counts reports of a variant, the first of which was on one day and the last on another.
  mutating func count(_ fault: Fault, of sku: SKU, times: Int, from: Day, to: Day) {
    var seen = reports[fault]?[sku] ?? Reports(first: from, last: to)
    seen.count += times
    seen.first = min(seen.first, from)
    seen.last = max(seen.last, to)
    reports[fault, default: [:]][sku] = seen
  }

  /// The variants whose reports cluster, most reports first.
  ///
  /// - Parameters:
  ///   - fault: which reports.
  ///   - trade: what was sold, of the same desk.
  /// - Returns: variants with at least ``leastReports`` reports whose rate is above the desk's own even
  ///   at the lower bound of its 95 % interval (Wilson).
  public func clusters(of fault: Fault, in trade: TradeTally) -> [Cluster] {
    let sold = trade.unitsSold
    let found = reports[fault] ?? [:]
    let all = found.values.reduce(0) { $0 + $1.count }
    guard let deskRate = Rate(all, of: sold.values.reduce(0) { $0 + max(0, $1) }) else { return [] }
    return found.compactMap { sku, seen -> Cluster? in
      let units = max(sold[sku.rawValue] ?? 0, seen.count)
      guard seen.count >= FaultTally.leastReports, let rate = Rate(seen.count, of: units),
        FaultTally.lowerBound(seen.count, of: units) > Double(deskRate.basisPoints) / 10_000
      else { return nil }
      return Cluster(
        sku: sku, reports: seen.count, sold: units, rate: rate, deskRate: deskRate,
        first: seen.first, last: seen.last)
    }.sorted { ($1.reports, $0.sku) < ($0.reports, $1.sku) }
  }

  /// The lower end of the 95 % interval of a share (Wilson 1927).
  static func lowerBound(_ hits: Int, of count: Int) -> Double {
    guard count > 0 else { return 0 }
    let (z, n) = (1.96, Double(count))
    let share = Double(hits) / n
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return (share + z * z / (2 * n) - spread) / (1 + z * z / n)
  }
}

extension TradeTally {
  /// Units sold of each variant, in whichever currency.
  fileprivate var unitsSold: [String: Int] {
    var units: [String: Int] = [:]
    for (key, part) in figures[.variant] ?? [:] {
      if let sku = key.value { units[sku, default: 0] += part.salesUnits }
    }
    return units
  }
}
