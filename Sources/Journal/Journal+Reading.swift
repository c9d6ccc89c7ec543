extension Journal {
  /// Reads the record at `location`.
  public func record(at location: JournalLocation) throws(JournalFault) -> JournalRecord {
    let file = DeskPaths.segmentFile(location.segment)
    let bytes = try onDisk(file, at: location.offset) { () throws(DiskError) in
      try withSegment(location.segment) { file throws(DiskError) in
        try disk.readAll(file, count: location.length, at: location.offset)
      }
    }
    guard bytes.count == location.length, location.end <= head.end else {
      throw JournalFault(
        .damaged(.segmentShort(promised: location.end.offset)), file: file,
        offset: location.offset)
    }
    switch LineCheck.check(bytes, 0, bytes.count) {
    case .success(let fields):
      return JournalRecord(location: location, chunk: bytes, start: 0, fields: fields)
    case .failure(let reason):
      throw JournalFault(.damaged(reason.damage), file: file, offset: location.offset)
    }
  }

  /// Keeps the segments open that records are read from while `body` runs: for who reads a whole desk
  /// record by record, where opening a file costs as much as reading a line of it.
  ///
  /// Not for longer than that: an erasure puts other files in their place, and what is gone must not be
  /// read on.
  public func keepingSegmentsOpen<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard readFiles == nil else { return try body() }
    readFiles = [:]
    defer {
      for file in (readFiles ?? [:]).values { disk.close(file) }
      readFiles = nil
    }
    return try body()
  }

  /// How many segments are kept open at most.
  private static let openAtMost = 64

  private func withSegment<Result>(
    _ segment: Int64, _ body: (DiskFile) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    guard let files = readFiles else {
      return try disk.withFile(paths.segment(segment), .reading, body)
    }
    if let file = files[segment] { return try body(file) }
    if files.count >= Journal.openAtMost, let other = files.first {
      disk.close(other.value)
      readFiles?[other.key] = nil
    }
    let file = try disk.open(paths.segment(segment), .reading)
    readFiles?[segment] = file
    return try body(file)
  }
}
