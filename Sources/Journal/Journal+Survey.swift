import Glibc

extension Journal {
  /// The quick look at opening: HEAD, and for each segment its header, its length and its last line.
  func survey() throws(JournalFault) {
    let state = try readHead()
    findings = state.findings
    guard let newest = state.newest, let desk = state.desk else { return try salvage() }
    head = newest
    self.desk = desk
    var firsts = try segments().filter { $0 <= head.segment }
    if firsts.last != head.segment {
      note(.segmentMissing, head.segment)
      firsts = firsts.filter { $0 < head.segment } + [head.segment]
    }
    if firsts.first != 1 { note(.segmentMissing, 1) }
    var next: SegmentHeader?
    for first in firsts.reversed() where !findings.contains(where: isMissing(first)) {
      next = try survey(first, followedBy: next)
    }
  }

  private func isMissing(_ first: Int64) -> (JournalFinding) -> Bool {
    { $0.damage == .segmentMissing && $0.file == DeskPaths.segmentFile(first) }
  }

  /// Checks one segment against HEAD or the header after it, and gives its own header.
  private func survey(
    _ first: Int64, followedBy next: SegmentHeader?
  ) throws(JournalFault) -> SegmentHeader? {
    guard let header = try readHeader(first) else {
      note(.headerMalformed, first, offset: 0)
      return nil
    }
    if header.desk != desk { note(.foreignDesk(header.desk), first, offset: 0) }
    if header.first != first { note(.headerDoesNotFollow, first, offset: 0) }
    var end = SegmentHeader.Previous(first: first, length: head.length, hash: head.hash)
    var last = head.sequence
    if first != head.segment {
      guard let next, let previous = next.previous, previous.first == first else {
        if let next { note(.headerDoesNotFollow, next.first, offset: 0) }
        return header
      }
      (end, last) = (previous, next.first - 1)
    }
    let size = try segmentSize(first)
    if size < end.length {
      note(.segmentShort(promised: end.length), first, offset: size)
    } else if first != head.segment, size > end.length {
      note(.segmentLong(promised: end.length), first, offset: end.length)
    } else {
      try checkLastLine(header, end, last)
    }
    return header
  }

  private func checkLastLine(
    _ header: SegmentHeader, _ end: SegmentHeader.Previous, _ last: Int64
  ) throws(JournalFault) {
    let wrong: JournalDamage = end.first == head.segment ? .headHashWrong : .headerDoesNotFollow
    if end.length == header.length {
      if header.hash != end.hash || last != header.first - 1 {
        note(wrong, header.first, offset: 0)
      }
      return
    }
    guard let (offset, line) = try lastLine(header.first, before: end.length) else {
      return note(.lineUnfinished, header.first, offset: end.length)
    }
    switch LineCheck.check(Array(line), 0, line.count) {
    case .failure(.version(let version)):
      throw JournalFault(
        .unsupportedVersion(version), file: DeskPaths.segmentFile(header.first), offset: offset,
        sequence: last)
    case .failure(let reason): note(reason.damage, header.first, offset: offset, sequence: last)
    case .success(let fields):
      if fields.sequence != last {
        note(.sequenceWrong(expected: last), header.first, offset: offset, sequence: last)
      } else if fields.hash != end.hash {
        note(wrong, header.first, offset: offset, sequence: last)
      }
    }
  }

  private func note(
    _ damage: JournalDamage, _ first: Int64, offset: Int? = nil, sequence: Int64? = nil
  ) {
    findings.append(
      JournalFinding(
        damage, file: DeskPaths.segmentFile(first), offset: offset, sequence: sequence))
  }

  /// Without HEAD nobody knows what was promised: all that is whole is shown, for reading only.
  private func salvage() throws(JournalFault) {
    guard let first = try segments().first, let header = try readHeader(first) else { return }
    desk = header.desk
    head = JournalHead(
      generation: 0, sequence: header.first - 1, segment: header.first, length: header.length,
      hash: header.hash)
    head = try scanTail().head
  }
}
