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
    writer.add(Array(owed))
    writer.add(owedBasis)
    writer.add(decisions.packed)
    writer.add(credits.packed)
    writer.add(faults.packed)
    cells.write(to: &writer)
    return writer.bytes
  }

  /// Reads figures from the bytes of a file, where the rows stay; nil where they are another program's, or
  /// not whole. Sums of days are made anew where they are another zone's.
  public static func read(
    _ memory: FigureMemory, in zone: ZoneRules
  ) -> (stamp: FigureStamp, figures: RequestFigures)? {
    var reader = FigureReader(memory)
    guard let stamp = FigureStamp(&reader), let words = reader.words(),
      let skus = reader.words(),
      let keys = reader.rows(of: UInt8.self), let requests = reader.rows(of: RequestRow.self),
      let courses = reader.rows(of: CourseRow.self), courses.count == requests.count,
      let owed = reader.rows(of: OwedRow.self), owed.count == requests.count,
      let basis = reader.text(),
      let decisions = reader.rows(of: DecisionRow.self),
      let credits = reader.rows(of: CreditRow.self), let faults = reader.rows(of: FaultRow.self),
      let cells = DayCells(&reader, in: zone), reader.isAtEnd
    else { return nil }
    var figures = RequestFigures()
    figures.words = words
    figures.skus = skus
    figures.keys.bytes = keys
    figures.requests = requests
    figures.courses = courses
    figures.owed = owed
    figures.owedBasis = basis
    figures.decisions = decisions
    figures.credits = credits
    figures.faults = faults
    figures.cells = cells
    figures.keepCells(in: zone)
    return (stamp, figures)
  }
}
