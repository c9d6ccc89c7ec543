/// Goes through segments in order and checks everything that can be checked without an index.
///
/// A value without I/O: bytes in, findings out. After damage it goes on with what the next line says
/// of itself, so that one damage is one finding and later ones are found too.
struct JournalVerifier {
  let desk: String
  let head: JournalHead
  let receipt: JournalReceipt?
  private(set) var findings: [JournalFinding] = []
  private(set) var events: Int64 = 0

  /// The end of the segment before; `nil` before the first one.
  private var previous: SegmentHeader.Previous?
  /// The last sequence; meaningless while `isLost`.
  private var sequence: Int64 = 0
  /// The chain's hash at the last line; `nil` after damage.
  private var hash: ChainHash? = .origin
  /// Whether the line before could not be read.
  private var isLost = false
  /// Whether any line could not be read, so that versions may skip.
  private var hasGaps = false
  /// The batch that has begun and not ended.
  private var batch: Batch?
  private var versions: [String: Int64] = [:]

  private struct Batch: Equatable {
    let first: Int64
    let count: Int64
  }

  init(desk: String, head: JournalHead, receipt: JournalReceipt? = nil) {
    self.desk = desk
    self.head = head
    self.receipt = receipt
  }

  // MARK: Segments

  /// Checks the segment that begins with `first`; call it for each in order.
  mutating func check(segment first: Int64, _ bytes: [UInt8]) {
    var promised = bytes.count
    if first == head.segment {
      promised = head.length
      if bytes.count < promised {
        report(.segmentShort(promised: promised), first, bytes.count)
      } else if bytes.count > promised {
        report(.tailAfterHead(length: bytes.count - promised), first, promised)
      }
    }
    let whole = bytes.count > promised ? Array(bytes[..<promised]) : bytes
    let start = checkHeader(first, whole)
    checkLines(first, whole, from: start)
    if batch != nil { report(.batchIncomplete, first, whole.count) }
    batch = nil
    previous = hash.map { .init(first: first, length: whole.count, hash: $0) }
  }

  /// Says that the segment that begins with `first` is not there.
  mutating func miss(segment first: Int64) {
    report(.segmentMissing, first, nil)
    lose()
  }

  /// Compares the end with HEAD and the receipt; call it once, after the last segment.
  mutating func finish() {
    if !isLost, hash != nil, sequence != head.sequence || hash != head.hash {
      findings.append(
        JournalFinding(.headHashWrong, file: DeskPaths.head, sequence: head.sequence))
    }
    if let receipt, receipt.sequence > head.sequence {
      findings.append(
        JournalFinding(.receiptBeyondEnd, file: DeskPaths.head, sequence: receipt.sequence))
    }
  }

  /// The sequence that the next segment should begin with, where it is known.
  var nextSequence: Int64? { isLost ? nil : sequence + 1 }

  /// Checks the first line of a segment and gives the offset behind it.
  mutating func checkHeader(_ first: Int64, _ bytes: [UInt8]) -> Int {
    let end = Bytes.newline(in: bytes, from: 0).map { $0 + 1 } ?? bytes.count
    guard let header = bytes[..<end].withUnsafeBytes(SegmentHeader.parse) else {
      report(.headerMalformed, first, 0)
      lose()
      return end
    }
    if header.desk != desk {
      report(.foreignDesk(header.desk), first, 0)
    } else if header.first != first || (header.previous == nil) != (first == 1)
      || (!isLost && header.previous != previous)
    {
      report(.headerDoesNotFollow, first, 0)
    }
    sequence = header.first - 1
    hash = header.hash
    isLost = false
    return end
  }

  // MARK: Lines

  /// Checks the lines of records from `start` on.
  mutating func checkLines(_ first: Int64, _ bytes: [UInt8], from start: Int) {
    var start = start
    while start < bytes.count {
      guard let newline = Bytes.newline(in: bytes, from: start) else {
        report(.lineUnfinished, first, start)
        return lose()
      }
      checkLine(first, bytes, start, newline + 1 - start)
      start = newline + 1
    }
  }

  private mutating func checkLine(_ first: Int64, _ bytes: [UInt8], _ start: Int, _ length: Int) {
    guard length <= JournalLimits.lineLength else {
      report(.lineTooLong, first, start)
      return lose()
    }
    switch LineCheck.check(bytes, start, length) {
    case .failure(let reason):
      report(reason.damage, first, start)
      lose()
    case .success(let fields):
      let record = JournalRecord(
        location: JournalLocation(segment: first, offset: start, length: length), chunk: bytes,
        start: start, fields: fields)
      for damage in check(record) { report(damage, first, start, record.sequence) }
      follow(record)
    }
  }

  /// What is wrong with a readable record in its place.
  private func check(_ record: JournalRecord) -> [JournalDamage] {
    var found: [JournalDamage] = []
    if !isLost, record.sequence != sequence + 1 {
      found.append(.sequenceWrong(expected: sequence + 1))
    } else if let hash, !record.isChained(to: hash) {
      found.append(.chainBroken)
    }
    if !isLost, !continuesBatch(record) { found.append(.batchIncomplete) }
    if let personal = record.personal,
      personal.withUnsafeBytes(ChainHash.personal) != record.personalHash
    {
      found.append(.personalHashWrong)
    }
    if let ticket = record.ticket {
      let expected = (versions[ticket.id] ?? 0) + 1
      if ticket.version != expected, !(hasGaps && ticket.version > expected) {
        found.append(.versionWrong(ticket: ticket.id, expected: expected))
      }
    }
    if let receipt, record.sequence == receipt.sequence, record.hash != receipt.hash {
      found.append(.receiptDiffers)
    }
    return found
  }

  private func continuesBatch(_ record: JournalRecord) -> Bool {
    guard let batch else { return record.batchFirst == record.sequence }
    return batch == Batch(first: record.batchFirst, count: record.batchCount)
  }

  private mutating func follow(_ record: JournalRecord) {
    events += 1
    sequence = record.sequence
    hash = record.hash
    isLost = false
    let isLast = record.sequence == record.batchFirst + record.batchCount - 1
    batch = isLast ? nil : Batch(first: record.batchFirst, count: record.batchCount)
    if let ticket = record.ticket { versions[ticket.id] = ticket.version }
  }

  private mutating func lose() {
    isLost = true
    hasGaps = true
    hash = nil
    batch = nil
  }

  private mutating func report(
    _ damage: JournalDamage, _ first: Int64, _ offset: Int?, _ sequence: Int64? = nil
  ) {
    findings.append(
      JournalFinding(
        damage, file: DeskPaths.segmentFile(first), offset: offset,
        sequence: sequence ?? (isLost ? nil : self.sequence + 1)))
  }
}
