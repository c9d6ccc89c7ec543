import Glibc

/// Reads records in order, up to the watermark that was known when it was made.
///
///     var reader = journal.reader()
///     while let record = try reader.next() { … }
///
/// Checks each line's checksum, form and sequence; the chain is `verify`'s part. Holds no file open
/// between calls, and sees what it was promised whatever others append meanwhile.
public struct JournalReader {
  private let disk: any Disk
  private let paths: DeskPaths
  private let desk: String
  private let head: JournalHead
  /// Where the next line begins.
  public private(set) var position: JournalPosition
  /// The sequence expected next, once one record was read.
  private var expected: Int64?
  private var chunk: [UInt8] = []
  /// Where in its segment `chunk` begins.
  private var chunkOffset = 0

  /// The bytes read at once.
  private static let chunkLength = 1 << 20

  init(
    disk: any Disk, paths: DeskPaths, desk: String, head: JournalHead,
    from position: JournalPosition
  ) {
    self.disk = disk
    self.paths = paths
    self.desk = desk
    self.head = head
    self.position = position
  }

  /// The next record, or `nil` at the watermark.
  public mutating func next() throws(JournalFault) -> JournalRecord? {
    while position < head.end {
      guard let length = try lineLength() else {
        try enterNextSegment()
        continue
      }
      if position.offset == 0 {
        try passHeader(length)
      } else {
        return try record(length)
      }
    }
    return nil
  }

  /// The next whole lines of a segment, unchecked, about a mebibyte of them; `nil` at the watermark.
  public mutating func nextStretch() throws(JournalFault) -> JournalStretch? {
    while position < head.end {
      guard let length = try lineLength() else {
        try enterNextSegment()
        continue
      }
      if position.offset == 0 {
        try passHeader(length)
      } else {
        return stretch(from: position.offset - chunkOffset, firstLine: length)
      }
    }
    return nil
  }

  private mutating func stretch(from start: Int, firstLine length: Int) -> JournalStretch {
    let end = Bytes.lastNewline(in: chunk).map { $0 + 1 } ?? start + length
    defer { advance(end - start) }
    // Which sequence follows is known once the stretch is checked.
    expected = nil
    return JournalStretch(position: position, chunk: chunk, lines: start..<end)
  }

  /// Passes over the line at `position` unread, to go on behind damage that `next` has thrown.
  public mutating func skipLine() throws(JournalFault) {
    guard position < head.end else { return }
    expected = nil
    if let length = try lineLength() { advance(length) } else { try enterNextSegment() }
  }

  // MARK: Lines

  private mutating func record(_ length: Int) throws(JournalFault) -> JournalRecord {
    let start = position.offset - chunkOffset
    let location = JournalLocation(
      segment: position.segment, offset: position.offset, length: length)
    let fields: LineFields
    switch LineCheck.check(chunk, start, length) {
    case .success(let parsed): fields = parsed
    case .failure(let reason): throw fault(reason.damage)
    }
    if let expected, fields.sequence != expected {
      throw fault(.sequenceWrong(expected: expected))
    }
    expected = fields.sequence + 1
    advance(length)
    return JournalRecord(location: location, chunk: chunk, start: start, fields: fields)
  }

  private mutating func passHeader(_ length: Int) throws(JournalFault) {
    let header = chunk.withUnsafeBytes { SegmentHeader.parse(.init(rebasing: $0[..<length])) }
    guard let header else { throw fault(.headerMalformed) }
    guard header.desk == desk else { throw fault(.foreignDesk(header.desk)) }
    guard header.first == position.segment else { throw fault(.headerDoesNotFollow) }
    expected = header.first
    advance(length)
  }

  private mutating func advance(_ length: Int) {
    position = JournalPosition(segment: position.segment, offset: position.offset + length)
  }

  private mutating func enterNextSegment() throws(JournalFault) {
    // Without a record read since, the directory knows what follows.
    let next: Int64
    if let expected {
      next = expected
    } else {
      next = try nextSegment()
    }
    guard next > position.segment, next <= head.segment else {
      throw fault(.segmentShort(promised: head.length))
    }
    position = JournalPosition(segment: next, offset: 0)
    chunk = []
  }

  private func nextSegment() throws(JournalFault) -> Int64 {
    do throws(DiskError) {
      let firsts = try disk.list(paths.journal).compactMap(DeskPaths.first(ofSegment:))
      return firsts.filter { $0 > position.segment }.min() ?? 0
    } catch {
      throw JournalFault(.disk(error), file: DeskPaths.journal)
    }
  }

  // MARK: Bytes

  /// The length of the line at `position`, newline included; `nil` at the end of the segment.
  private mutating func lineLength() throws(JournalFault) -> Int? {
    if let length = lineLengthInChunk() { return length }
    try fill(JournalReader.chunkLength)
    if chunk.isEmpty { return nil }
    if let length = lineLengthInChunk() { return length }
    throw fault(chunk.count < JournalLimits.lineLength ? .lineUnfinished : .lineTooLong)
  }

  private func lineLengthInChunk() -> Int? {
    let start = position.offset - chunkOffset
    guard start >= 0, start < chunk.count else { return nil }
    return Bytes.newline(in: chunk, from: start).map { $0 - start + 1 }
  }

  private mutating func fill(_ count: Int) throws(JournalFault) {
    let (segment, offset) = (position.segment, position.offset)
    do throws(DiskError) {
      (chunk, chunkOffset) = try disk.withFile(paths.segment(segment), .reading) {
        file throws(DiskError) in
        var end = try disk.size(file)
        if segment == head.segment { end = min(end, head.length) }
        return (try disk.readAll(file, count: min(count, end - offset), at: offset), offset)
      }
    } catch  where error.operation == .open && error.code == ENOENT {
      throw fault(.segmentMissing)
    } catch {
      throw JournalFault(.disk(error), file: DeskPaths.segmentFile(segment), offset: offset)
    }
    if segment == head.segment, chunk.isEmpty {
      throw fault(.segmentShort(promised: head.length))
    }
  }

  private func fault(_ damage: JournalDamage) -> JournalFault {
    JournalFault(
      .damaged(damage), file: DeskPaths.segmentFile(position.segment), offset: position.offset,
      sequence: expected)
  }
}
