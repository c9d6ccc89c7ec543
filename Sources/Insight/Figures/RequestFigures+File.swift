extension RequestFigures {
  /// The figures as bytes of a file, with up to where they go.
  public func file(_ stamp: FigureStamp) -> [UInt8] {
    var writer = FigureWriter()
    writer.reserve(requests.count * 200 + credits.count * 64 + (1 << 12))
    stamp.write(to: &writer)
    writer.add(words)
    writer.add(skus)
    writer.add(keys.bytes)
    writer.add(requests)
    writer.add(courses)
    writer.add(owed)
    writer.add(owedBasis)
    writer.add(decisions)
    writer.add(credits)
    writer.add(faults)
    return writer.bytes
  }

  /// Reads figures from the bytes of a file; nil where they are another program's, or not whole.
  public static func read(
    _ bytes: UnsafeRawBufferPointer
  ) -> (stamp: FigureStamp, figures: RequestFigures)? {
    var reader = FigureReader(bytes)
    guard let stamp = FigureStamp(&reader), let words = reader.words(),
      let skus = reader.words(),
      let keys = reader.rows(of: UInt8.self), let requests = reader.rows(of: RequestRow.self),
      let courses = reader.rows(of: CourseRow.self), courses.count == requests.count,
      let owed = reader.rows(of: OwedRow.self), owed.count == requests.count,
      let basis = reader.text(),
      let decisions = reader.rows(of: DecisionRow.self),
      let credits = reader.rows(of: CreditRow.self), let faults = reader.rows(of: FaultRow.self),
      reader.isAtEnd
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
    return (stamp, figures)
  }
}
