import Glibc

extension Journal {
  /// Under the lock: takes over what HEAD says and puts the bytes after it in order.
  ///
  /// Does nothing where the segment ends exactly where HEAD says, as after every whole commit.
  func settle() throws(JournalFault) {
    let state = try readHead()
    guard let newest = state.newest, state.desk == desk else {
      throw stop(JournalFinding(.headUnreadable, file: DeskPaths.head))
    }
    head = newest
    let file = try openNewestSegment()
    let size = try onDisk(DeskPaths.segmentFile(head.segment)) { () throws(DiskError) in
      try disk.size(file)
    }
    guard size >= head.length else {
      throw stop(
        JournalFinding(
          .segmentShort(promised: head.length), file: DeskPaths.segmentFile(head.segment),
          offset: size))
    }
    let hasNext = try onDisk(DeskPaths.journal) { () throws(DiskError) in
      try disk.exists(paths.segment(head.sequence + 1))
    }
    // An empty newest segment is itself the segment of the next sequence.
    if size > head.length || (hasNext && head.segment != head.sequence + 1) {
      try recoverTail()
    }
    if !state.findings.isEmpty { try renewHead(state) }
  }

  private func stop(_ finding: JournalFinding) -> JournalFault {
    findings.append(finding)
    return JournalFault(finding)
  }

  /// Writes the slot of HEAD that cannot be read; the readable one stays as it is.
  private func renewHead(_ state: HeadState) throws(JournalFault) {
    if let headFile {
      try onDisk(DeskPaths.head) { () throws(DiskError) in
        let size = try disk.size(headFile)
        if size > HeadFile.length {
          try disk.truncate(headFile, to: HeadFile.length)
          recoveries.append(.headCut(length: size - HeadFile.length))
        }
      }
    }
    if head.generation == state.newest?.generation {
      try writeHead(head.renewed(as: head))
    }
    for slot in state.unreadable { recoveries.append(.headSlotRenewed(slot: slot)) }
    findings.removeAll { !$0.damage.forbidsWriting && $0.file == DeskPaths.head }
  }

  /// Adopts whole valid batches after HEAD, copies the rest to quarantine and cuts it.
  private func recoverTail() throws(JournalFault) {
    let tail = try scanTail()
    for part in tail.parts where part.end > part.start {
      try rewrite(part)
    }
    try quarantine(tail)
    if tail.head.end != head.end {
      // A segment that was begun may not have its name on disk yet.
      try onDisk(DeskPaths.journal) { () throws(DiskError) in
        try disk.synchronizeDirectory(paths.journal)
      }
      try writeHead(tail.head.renewed(as: head))
      recoveries.append(.adopted(upTo: head.sequence))
    }
    _ = try openNewestSegment()
  }

  /// Writes adopted bytes over themselves and syncs them.
  ///
  /// Their writer may have died after a failed sync: then memory shows them, the medium does not,
  /// and a further sync alone would say success. Written again they are truly synced.
  private func rewrite(_ part: JournalTail.Part) throws(JournalFault) {
    let bytes = try segmentBytes(part.segment, part.start..<part.end)
    do throws(DiskError) {
      try disk.withFile(paths.segment(part.segment), .writing) { file throws(DiskError) in
        try disk.writeAll(file, bytes, at: part.start)
        do throws(DiskError) {
          try disk.synchronize(file)
        } catch {
          disk.dropCache(file)
          throw error
        }
      }
    } catch {
      isStopped = true
      throw JournalFault(
        .outcomeUnknown(error), file: DeskPaths.segmentFile(part.segment), offset: part.start)
    }
  }

  private func quarantine(_ tail: JournalTail) throws(JournalFault) {
    for segment in tail.strangers.reversed() {
      try copyToQuarantine(segment, from: 0, reason: "segment after the watermark")
      try onDisk(DeskPaths.segmentFile(segment)) { () throws(DiskError) in
        try disk.remove(paths.segment(segment))
        try disk.synchronizeDirectory(paths.journal)
      }
    }
    let (segment, length) = (tail.head.segment, tail.head.length)
    guard try segmentSize(segment) > length else { return }
    precondition(
      tail.head.end >= head.end, "nothing that HEAD promises is ever cut")
    try copyToQuarantine(segment, from: length, reason: "no whole batch after the watermark")
    try onDisk(DeskPaths.segmentFile(segment), at: length) { () throws(DiskError) in
      try disk.withFile(paths.segment(segment), .writing) { file throws(DiskError) in
        try disk.truncate(file, to: length)
        try disk.synchronize(file)
      }
    }
  }

  /// A file of one JSON line that says why, then the bytes.
  private func copyToQuarantine(
    _ segment: Int64, from start: Int, reason: String
  ) throws(JournalFault) {
    let file = DeskPaths.segmentFile(segment)
    let bytes = try segmentBytes(segment, start..<(try segmentSize(segment)))
    let line =
      "{\"file\":\"\(file)\",\"offset\":\(start),\"length\":\(bytes.count),\"reason\":\"\(reason)\"}\n"
    let name = try onDisk(DeskPaths.quarantine) { () throws(DiskError) in
      if try !disk.exists(paths.quarantine) {
        try disk.makeDirectory(paths.quarantine, mode: access.directoryMode)
      }
      var copy = 1
      let stem = DeskPaths.segmentName(segment) + "-\(start)-"
      while try disk.exists(paths.quarantine + "/" + stem + "\(copy)") { copy += 1 }
      let name = stem + "\(copy)"
      try disk.writeNewFile(
        name, in: paths.quarantine, mode: access.fileMode, Array(line.utf8) + bytes)
      return name
    }
    recoveries.append(
      .quarantined(
        file: file, offset: start, length: bytes.count, copy: DeskPaths.quarantine + "/" + name))
  }
}

extension JournalHead {
  /// This place as the next generation after `head`.
  func renewed(as head: JournalHead) -> JournalHead {
    JournalHead(
      generation: head.generation + 1, sequence: sequence, segment: segment, length: length,
      hash: hash)
  }
}
