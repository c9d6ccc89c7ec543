extension Journal {
  /// Writes lines, syncs them, moves HEAD, syncs it: in this order, or it is no promise.
  func commit(_ lines: LineEncoder) throws(JournalFault) -> JournalCommit {
    let file = try openNewestSegment()
    let start = head
    let name = DeskPaths.segmentFile(start.segment)
    do throws(DiskError) {
      try disk.writeAll(file, lines.bytes, at: start.length)
    } catch {
      // A batch that is not whole is never adopted; what was taken of it goes.
      try? disk.truncate(file, to: start.length)
      throw JournalFault(.disk(error), file: name, offset: start.length)
    }
    do throws(DiskError) {
      try disk.synchronizeData(file)
    } catch {
      abandon(file)
      throw JournalFault(
        .outcomeUnknown(error), file: name, offset: start.length, sequence: lines.sequence)
    }
    try writeHead(
      JournalHead(
        generation: start.generation + 1, sequence: lines.sequence, segment: start.segment,
        length: start.length + lines.count, hash: lines.hash))
    return JournalCommit(receipt: head.receipt, records: records(lines, from: start))
  }

  /// After a failed sync: memory may show what the medium has not, and would for ever. So it is
  /// dropped, the segment cut to what is promised, and this journal writes no more.
  private func abandon(_ file: DiskFile) {
    isStopped = true
    disk.dropCache(file)
    try? disk.truncate(file, to: head.length)
  }

  /// The records of lines that are on disk, read from the bytes that were written.
  private func records(_ lines: LineEncoder, from start: JournalHead) -> [JournalRecord] {
    let bytes = lines.bytes
    let ends = lines.starts.dropFirst() + [bytes.count]
    return zip(lines.starts, ends).compactMap { lineStart, end in
      let fields = bytes.withUnsafeBytes {
        LineParser.parse(UnsafeRawBufferPointer(rebasing: $0[lineStart..<end]))
      }
      guard let fields else { return nil }
      return JournalRecord(
        location: JournalLocation(
          segment: start.segment, offset: start.length + lineStart, length: end - lineStart),
        chunk: bytes, start: lineStart, fields: fields)
    }
  }
}
