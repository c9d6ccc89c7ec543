/// What lies after the watermark.
struct JournalTail {
  /// A stretch of whole valid batches in one segment.
  struct Part: Hashable {
    let segment: Int64
    let start: Int
    var end: Int
  }

  /// The watermark as it would be with everything that is whole and valid.
  var head: JournalHead
  /// The stretches up to there.
  var parts: [Part] = []
  /// Segments after that, which do not follow from what is valid.
  var strangers: [Int64] = []
}

extension Journal {
  /// Reads what lies after `head` and finds how far whole valid batches go.
  func scanTail() throws(JournalFault) -> JournalTail {
    var tail = JournalTail(head: head)
    while true {
      let start = tail.head.length
      let bytes = try segmentBytes(
        tail.head.segment, start..<max(start, try segmentSize(tail.head.segment)))
      tail.head = TailScanner.advance(tail.head, over: bytes)
      tail.parts.append(.init(segment: tail.head.segment, start: start, end: tail.head.length))
      guard tail.head.length == start + bytes.count, let next = try followingHeader(tail.head)
      else { break }
      tail.head = JournalHead(
        generation: head.generation, sequence: tail.head.sequence, segment: next.first,
        length: next.length, hash: next.hash)
      // The header is adopted too.
      tail.parts.append(.init(segment: next.first, start: 0, end: next.length))
    }
    tail.strangers = try segments().filter { $0 > tail.head.segment }
    return tail
  }

  /// The header of the segment that continues exactly at `end`.
  private func followingHeader(_ end: JournalHead) throws(JournalFault) -> SegmentHeader? {
    let first = end.sequence + 1
    guard first != end.segment, try segments().contains(first),
      let header = try readHeader(first), header.desk == desk, header.first == first,
      header.previous == .init(first: end.segment, length: end.length, hash: end.hash)
    else { return nil }
    return header
  }
}

/// Finds how far bytes carry on from a watermark in whole valid batches.
enum TailScanner {
  static func advance(_ head: JournalHead, over bytes: [UInt8]) -> JournalHead {
    var end = head
    var (sequence, hash) = (head.sequence, head.hash)
    var start = 0
    while let newline = Bytes.newline(in: bytes, from: start) {
      let length = newline + 1 - start
      guard case .success(let fields) = LineCheck.check(bytes, start, length),
        fields.sequence == sequence + 1,
        fields.batchFirst == end.sequence + 1
      else { break }
      let record = JournalRecord(
        location: JournalLocation(
          segment: head.segment, offset: head.length + start, length: length),
        chunk: bytes, start: start, fields: fields)
      guard record.isChained(to: hash) else { break }
      (sequence, hash, start) = (fields.sequence, fields.hash, newline + 1)
      if sequence == fields.batchFirst + fields.batchCount - 1 {
        end = JournalHead(
          generation: head.generation, sequence: sequence, segment: head.segment,
          length: head.length + start, hash: hash)
      }
    }
    return end
  }
}
