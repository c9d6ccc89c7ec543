import Glibc

extension Journal {
  /// Takes the personal data of records out of the journal, for good; everything else of them stays.
  ///
  /// A segment that others may be appending to is never written anew: it is sealed first. Each segment
  /// concerned is then written beside the old one, synced and renamed into its place, under the lock,
  /// which is let go between segments. So a crash at any moment leaves each of them as it was or as it
  /// should be, and the same erasure again does the rest. Readers need not stop: every byte outside the
  /// erased `x` and the checksums of their lines stays where it is.
  ///
  /// The old bytes are no longer named by anything, but a medium may keep them until it writes there
  /// again; so may copies and backups.
  ///
  /// `sequences` are the records meant; those without personal data are passed over.
  public func erasePersonalData(
    of sequences: Set<Int64>, waitingMilliseconds: Int = lockWaitMilliseconds
  ) throws(JournalFault) -> JournalErasure {
    var erasure = JournalErasure()
    try whileLocked(waitingMilliseconds) { () throws(JournalFault) in
      try removeUnfinished()
      if sequences.contains(where: { $0 >= head.segment && $0 <= head.sequence }) {
        try beginNextSegment()
      }
    }
    for first in try segments() where first < head.segment {
      try whileLocked(waitingMilliseconds) { () throws(JournalFault) in
        try erase(sequences, inSegment: first, &erasure)
      }
    }
    // An earlier try may have died between the new name and its sync: it is not durable until now.
    try onDisk(DeskPaths.journal) { () throws(DiskError) in
      try disk.synchronizeDirectory(paths.journal)
    }
    return erasure
  }

  /// Empties the files of `quarantine/` whose bytes are meant; the reason in the first line stays.
  ///
  /// Those bytes were never promised, and nothing reads them but people.
  /// Gives how many files were emptied.
  public func eraseQuarantine(
    waitingMilliseconds: Int = lockWaitMilliseconds, where isMeant: ([UInt8]) -> Bool
  ) throws(JournalFault) -> Int {
    var emptied = 0
    try whileLocked(waitingMilliseconds) { () throws(JournalFault) in
      guard
        try onDisk(
          DeskPaths.quarantine,
          { () throws(DiskError) in
            try disk.exists(paths.quarantine)
          })
      else { return }
      let names = try onDisk(DeskPaths.quarantine) { () throws(DiskError) in
        try disk.list(paths.quarantine)
      }
      for name in names.sorted() where try emptyQuarantined(name, isMeant) { emptied += 1 }
    }
    return emptied
  }

  // MARK: Steps

  private func whileLocked(
    _ waitingMilliseconds: Int, _ body: () throws(JournalFault) -> Void
  ) throws(JournalFault) {
    try beginWriting(waitingMilliseconds)
    defer { unlock() }
    try settle()
    try body()
  }

  /// Files that an interrupted writer left beside the segments: nobody knows them, and an unfinished
  /// erasure may have left other people's data in one.
  private func removeUnfinished() throws(JournalFault) {
    try onDisk(DeskPaths.journal) { () throws(DiskError) in
      let names = try disk.list(paths.journal).filter { $0.hasSuffix(".jsonl.new") }
      for name in names.sorted() { try disk.remove(paths.journal + "/" + name) }
      if !names.isEmpty { try disk.synchronizeDirectory(paths.journal) }
    }
  }

  private func erase(
    _ sequences: Set<Int64>, inSegment first: Int64, _ erasure: inout JournalErasure
  ) throws(JournalFault) {
    guard let next = try segments().first(where: { $0 > first }),
      sequences.contains(where: { $0 >= first && $0 < next })
    else { return }
    let bytes = try segmentBytes(first, 0..<(try segmentSize(first)))
    let erased = try SegmentErasure(of: bytes, segment: first, sequences: sequences)
    erasure.erasedBefore += erased.erasedBefore
    guard erased.erased > 0 else { return }
    precondition(erased.bytes.count == bytes.count, "an erasure moves no byte")
    try replace(segment: first, with: erased.bytes)
    erasure.erased += erased.erased
    erasure.segments.append(first)
  }

  private func replace(segment first: Int64, with bytes: [UInt8]) throws(JournalFault) {
    let file = DeskPaths.segmentFile(first)
    let temporary = paths.segment(first) + ".new"
    do throws(DiskError) {
      try disk.withFile(temporary, .emptied(mode: access.fileMode)) { file throws(DiskError) in
        try disk.writeAll(file, bytes, at: 0)
        try disk.synchronize(file)
      }
    } catch {
      // The old segment is untouched; what was written of the new one goes.
      try? disk.remove(temporary)
      throw JournalFault(.disk(error), file: file)
    }
    do throws(DiskError) {
      try disk.rename(temporary, to: paths.segment(first))
      try disk.synchronizeDirectory(paths.journal)
    } catch {
      // Old or new, both whole: the same erasure again will see which.
      throw JournalFault(.disk(error), file: file)
    }
  }

  private func emptyQuarantined(
    _ name: String, _ isMeant: ([UInt8]) -> Bool
  ) throws(JournalFault) -> Bool {
    try onDisk(DeskPaths.quarantine + "/" + name) { () throws(DiskError) in
      let bytes = try disk.withFile(paths.quarantine + "/" + name, .reading) {
        file throws(DiskError) in
        try disk.readAll(file, count: try disk.size(file), at: 0)
      }
      let reason = Bytes.newline(in: bytes, from: 0).map { $0 + 1 } ?? 0
      guard isMeant(Array(bytes[reason...])) else { return false }
      try disk.writeNewFile(
        name, in: paths.quarantine, mode: access.fileMode, Array(bytes[..<reason]))
      return true
    }
  }
}
