public import RefundDesk

extension RequestFigures {
  /// The figures as bytes of a file, with up to where they go.
  public func file(_ stamp: FigureStamp) -> [UInt8] {
    var writer = FigureWriter()
    writer.reserve(requests.count * 200 + credits.count * 64 + (1 << 12))
    stamp.write(to: &writer)
    writer.add(words)
    writer.add(skus)
    writer.add(Array(keys.bytes))
    writer.add(Array(requests))
    writer.add(Array(courses))
    writer.add(Array(audits))
    writer.add(Array(standings))
    writer.add(standingBasis)
    writer.add(clockKinds)
    writer.add(clocks.packed)
    writer.add(recordsPayments ? 1 : 0)
    writer.add(decisions.packed)
    writer.add(hearings.packed)
    writer.add(flaws.packed)
    writer.add(credits.packed)
    writer.add(faults.packed)
    cells.write(to: &writer)
    return writer.bytes
  }

  /// Reads figures from the bytes of a file, where the rows stay; nil where they are another program's, or
  /// not whole, of a desk that was told of payments otherwise, or of another zone.
  public static func read(
    _ memory: FigureMemory, in zone: ZoneRules, recordsPayments told: Bool = true
  ) -> (stamp: FigureStamp, figures: RequestFigures)? {
    var reader = FigureReader(memory)
    guard let stamp = FigureStamp(&reader), let words = reader.words(),
      let skus = reader.words(),
      let keys = reader.rows(of: UInt8.self), let requests = reader.rows(of: RequestRow.self),
      let courses = reader.rows(of: CourseRow.self), courses.count == requests.count,
      let audits = reader.rows(of: AuditRow.self), audits.count == requests.count,
      let standings = reader.rows(of: StandingRow.self), standings.count == requests.count,
      let basis = reader.text(), let clockKinds = reader.words(),
      let clocks = reader.rows(of: ClockRow.self), let recordsPayments = reader.number(),
      (recordsPayments == 1) == told,
      let decisions = reader.rows(of: DecisionRow.self),
      let hearings = reader.rows(of: HearingRow.self), let flaws = reader.rows(of: FlawRow.self),
      let credits = reader.rows(of: CreditRow.self), let faults = reader.rows(of: FaultRow.self),
      let cells = DayCells(&reader, in: zone), cells.zone == zone, reader.isAtEnd
    else { return nil }
    var figures = RequestFigures()
    figures.words = words
    figures.skus = skus
    figures.keys.bytes = keys
    figures.requests = requests
    figures.courses = courses
    figures.audits = audits
    figures.standings = standings
    figures.standingBasis = basis
    figures.clocks = clocks
    figures.clockKinds = clockKinds
    figures.recordsPayments = told
    figures.decisions = decisions
    figures.hearings = hearings
    figures.flaws = flaws
    figures.credits = credits
    figures.faults = faults
    figures.cells = cells
    figures.keepCells(in: zone)
    return (stamp, figures)
  }
}
