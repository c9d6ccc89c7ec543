import Glibc

extension Journal {
  /// The segments there are, by their first sequences.
  func segments() throws(JournalFault) -> [Int64] {
    try onDisk(DeskPaths.journal) { () throws(DiskError) in
      try disk.list(paths.journal).compactMap(DeskPaths.first(ofSegment:)).sorted()
    }
  }

  /// The length of a segment in bytes.
  func segmentSize(_ first: Int64) throws(JournalFault) -> Int {
    try onDisk(DeskPaths.segmentFile(first)) { () throws(DiskError) in
      try disk.withFile(paths.segment(first), .reading) { file throws(DiskError) in
        try disk.size(file)
      }
    }
  }

  /// Bytes of a segment.
  func segmentBytes(_ first: Int64, _ range: Range<Int>) throws(JournalFault) -> [UInt8] {
    try onDisk(DeskPaths.segmentFile(first), at: range.lowerBound) { () throws(DiskError) in
      try disk.withFile(paths.segment(first), .reading) { file throws(DiskError) in
        try disk.readAll(file, count: range.count, at: range.lowerBound)
      }
    }
  }

  /// The header of a segment; `nil` where its first line is none. Fails where it is of a later version.
  func readHeader(_ first: Int64) throws(JournalFault) -> SegmentHeader? {
    let bytes = try segmentBytes(first, 0..<SegmentHeader.maximalLength)
    guard let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    if let header = bytes[...newline].withUnsafeBytes(SegmentHeader.parse) { return header }
    if let version = bytes[...newline].withUnsafeBytes(FormatVersion.ofHeader) {
      throw JournalFault(
        .unsupportedVersion(version), file: DeskPaths.segmentFile(first), offset: 0)
    }
    return nil
  }

  /// The line that ends at `end` of a segment: its offset and bytes; `nil` where none ends there.
  func lastLine(
    _ first: Int64, before end: Int
  ) throws(JournalFault) -> (offset: Int, bytes: ArraySlice<UInt8>)? {
    var length = 16 << 10
    while true {
      let start = max(0, end - length)
      let bytes = try segmentBytes(first, start..<end)
      guard bytes.count == end - start, bytes.last == UInt8(ascii: "\n") else { return nil }
      if let newline = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) {
        return (start + newline + 1, bytes[(newline + 1)...])
      }
      if start == 0 { return (0, bytes[...]) }
      if length > JournalLimits.lineLength { return nil }
      length *= 8
    }
  }

  /// Opens the newest segment for writing.
  func openNewestSegment() throws(JournalFault) -> DiskFile {
    if let segmentFile, segmentFile.first == head.segment { return segmentFile.file }
    if let segmentFile { disk.close(segmentFile.file) }
    segmentFile = nil
    let first = head.segment
    let file = try onDisk(DeskPaths.segmentFile(first)) { () throws(DiskError) in
      try disk.open(paths.segment(first), .writing)
    }
    segmentFile = (first, file)
    return file
  }

  /// Seals the newest segment, all of which is promised, and begins the next.
  ///
  /// The sealed segment is never written again; its length and hash stand in the new header.
  func beginNextSegment() throws(JournalFault) {
    let (header, bytes) = SegmentHeader.make(
      desk: desk, first: head.sequence + 1,
      previous: .init(first: head.segment, length: head.length, hash: head.hash))
    try onDisk(DeskPaths.segmentFile(header.first)) { () throws(DiskError) in
      try disk.writeNewFile(
        DeskPaths.segmentName(header.first), in: paths.journal, mode: access.fileMode,
        reserving: limits.reservedLength, bytes)
    }
    try writeHead(
      JournalHead(
        generation: head.generation + 1, sequence: head.sequence, segment: header.first,
        length: header.length, hash: header.hash))
  }
}
