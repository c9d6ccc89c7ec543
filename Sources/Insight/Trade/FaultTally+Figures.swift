public import RefundDesk

extension FaultTally {
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
