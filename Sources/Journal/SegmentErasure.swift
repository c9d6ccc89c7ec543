/// The bytes of a segment with the personal data of some records taken out.
///
/// `x` becomes `null`, filled up with spaces so that the line keeps its length: every place that an index
/// or a header names stays true. The chain does not cover `x`, so only the line's checksum is new.
struct SegmentErasure {
  /// The bytes of the segment, as many as before.
  private(set) var bytes: [UInt8]
  /// How many records lost their personal data.
  private(set) var erased = 0
  /// How many of those that were meant had none left.
  private(set) var erasedBefore = 0

  /// Takes the personal data out of the records whose sequences are among `sequences`.
  ///
  /// Every line is checked first: a damaged segment is refused and stays as it is.
  init(
    of bytes: [UInt8], segment first: Int64, sequences: Set<Int64>
  ) throws(JournalFault) {
    self.bytes = bytes
    guard let header = Bytes.newline(in: bytes, from: 0) else {
      throw SegmentErasure.fault(.headerMalformed, first, 0)
    }
    var start = header + 1
    while start < bytes.count {
      guard let newline = Bytes.newline(in: bytes, from: start) else {
        throw SegmentErasure.fault(.lineUnfinished, first, start)
      }
      let length = newline + 1 - start
      switch LineCheck.check(bytes, start, length) {
      case .failure(let reason): throw SegmentErasure.fault(reason.damage, first, start)
      case .success(let fields):
        if sequences.contains(fields.sequence) { erase(fields, start, length) }
      }
      start += length
    }
  }

  private mutating func erase(_ fields: LineFields, _ start: Int, _ length: Int) {
    guard !fields.personal.isAbsent else { return }
    let personal =
      start + fields.personal.range.lowerBound..<start + fields.personal.range.upperBound
    guard bytes[personal.lowerBound] == UInt8(ascii: "{") else { return erasedBefore += 1 }
    erased += 1
    for (offset, index) in personal.enumerated() {
      bytes[index] = offset < 4 ? Array("null".utf8)[offset] : UInt8(ascii: " ")
    }
    let end = start + length
    let seal = bytes.withUnsafeBytes { LineSeal.seal(of: $0[start..<end - LineSeal.length]) }
    bytes.replaceSubrange(end - LineSeal.length..<end, with: seal)
  }

  private static func fault(_ damage: JournalDamage, _ first: Int64, _ offset: Int) -> JournalFault
  {
    JournalFault(.damaged(damage), file: DeskPaths.segmentFile(first), offset: offset)
  }
}
