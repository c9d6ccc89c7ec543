public import RefundDesk

extension FaultTally {
  /// The reports of faults of some days, or of all, as sums of cells; nil where cells cannot tell.
  init?(_ figures: RequestFigures, on days: ClosedRange<Day>?, asOf: Timestamp, zone: ZoneRules) {
    guard figures.cells.isWhole(at: asOf.microseconds, on: days, in: zone) else { return nil }
    self.init(zone: zone)
    struct Heading: Hashable {
      var sku: UInt32
      var fault: UInt32
    }
    struct Seen {
      var count = 0
      var first = Int32.max
      var last = Int32.min
    }
    var found: [Heading: Seen] = [:]
    for cell in figures.cells.tables[DayCells.faults].sums(of: DayCells.numbers(days)) {
      let heading = Heading(sku: cell.value, fault: cell.currency)
      var seen = found[heading] ?? Seen()
      seen.count += Int(cell.lines)
      seen.first = min(seen.first, cell.day)
      seen.last = max(seen.last, cell.day)
      found[heading] = seen
    }
    for (heading, seen) in found where seen.count > 0 {
      guard Int(heading.fault) < Fault.allCases.count,
        let sku = figures.skus.word(heading.sku).flatMap({ SKU($0) })
      else { continue }
      count(
        Fault.allCases[Int(heading.fault)], of: sku, times: seen.count,
        from: Day(daysSinceEpoch: Int(seen.first)), to: Day(daysSinceEpoch: Int(seen.last)))
    }
  }

  /// The reports of faults that came in during a period, or ever.
  public init(_ figures: RequestFigures, in period: Period?, asOf: Timestamp, zone: ZoneRules) {
    self.init(zone: zone)
    let faults = Reason.allCases.map { Fault($0) }
    for row in figures.faults where figures.requests.indices.contains(Int(row.ticket)) {
      let request = figures.requests[Int(row.ticket)]
      let received = Timestamp(microseconds: request.received)
      guard request.counts(at: asOf.microseconds), Int(request.reason) < faults.count,
        let fault = faults[Int(request.reason)], period?.contains(received) ?? true,
        let sku = figures.skus.word(row.sku).flatMap({ SKU($0) })
      else { continue }
      count(fault, of: sku, on: zone.day(at: received))
    }
  }
}
