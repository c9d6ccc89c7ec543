extension Journal {
  /// Room for the note of who holds the lock.
  private static let noteLength = 128

  /// Takes the lock; `false` when it stays taken for so long.
  func lock(waitingMilliseconds: Int) throws(JournalFault) -> Bool {
    guard let lockFile, case .writing(let note, _) = use else {
      throw JournalFault(.openedForReading, file: DeskPaths.lock)
    }
    let isTaken = try onDisk(DeskPaths.lock) { () throws(DiskError) in
      try disk.lock(lockFile, waitingMilliseconds: waitingMilliseconds)
    }
    guard isTaken else { return false }
    // For people who wait; that it could not be written is no reason to stop.
    var bytes = Array(note.utf8.prefix(Journal.noteLength - 1))
    bytes += repeatElement(UInt8(ascii: " "), count: Journal.noteLength - 1 - bytes.count)
    bytes.append(UInt8(ascii: "\n"))
    try? disk.writeAll(lockFile, bytes, at: 0)
    return true
  }

  /// Gives the lock back.
  func unlock() {
    if let lockFile { disk.unlock(lockFile) }
  }

  /// The note of the process that holds the lock.
  func lockHolder() -> String {
    guard let lockFile,
      let bytes = try? disk.readAll(lockFile, count: Journal.noteLength, at: 0)
    else { return "" }
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// Why nothing can be appended, if so.
  func writingObstacle() -> JournalFault? {
    guard case .writing = use else { return JournalFault(.openedForReading, file: DeskPaths.lock) }
    if isStopped { return JournalFault(.stoppedWriting, file: DeskPaths.head) }
    return findings.first { $0.damage.forbidsWriting }.map { JournalFault($0) }
  }
}
