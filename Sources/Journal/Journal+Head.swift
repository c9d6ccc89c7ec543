extension Journal {
  /// What the two slots of HEAD say.
  struct HeadState {
    /// The newest readable slot.
    var newest: JournalHead?
    var desk: String?
    /// What is wrong with the file.
    var findings: [JournalFinding] = []
    /// The slots that cannot be read.
    var unreadable: [Int] = []
  }

  /// Reads HEAD.
  ///
  /// Without the lock a reader can meet a slot that is just being written, or two slots from
  /// different moments; so what looks wrong is read again before it is believed.
  func readHead() throws(JournalFault) -> HeadState {
    guard let headFile else { return Journal.headState([], size: 0) }
    var state = HeadState()
    for _ in 0..<4 {
      let (bytes, size) = try onDisk(DeskPaths.head) { () throws(DiskError) in
        (try disk.readAll(headFile, count: HeadFile.length, at: 0), try disk.size(headFile))
      }
      state = Journal.headState(bytes, size: size)
      if state.findings.isEmpty { break }
      try refuseLaterVersion(bytes)
    }
    return state
  }

  private func refuseLaterVersion(_ bytes: [UInt8]) throws(JournalFault) {
    for start in [0, HeadFile.slotLength] where start < bytes.count {
      guard let version = FormatVersion.ofSlot(bytes[start...].prefix(HeadFile.slotLength)) else {
        continue
      }
      throw JournalFault(.unsupportedVersion(version), file: DeskPaths.head, offset: start)
    }
  }

  static func headState(_ bytes: [UInt8], size: Int) -> HeadState {
    var state = HeadState()
    let whole = bytes + [UInt8](repeating: 0, count: max(0, HeadFile.length - bytes.count))
    let slots = (0..<2).map {
      HeadFile.parse(whole[$0 * HeadFile.slotLength..<($0 + 1) * HeadFile.slotLength])
    }
    if size != HeadFile.length { state.findings.append(headFinding(.headLengthWrong(size))) }
    for slot in 0..<2 {
      let generation = slots[slot]?.head.generation
      let other = slots[1 - slot]?.head.generation
      let isPlaced = generation.map { HeadFile.slot(of: $0) == slot } ?? false
      let isNeighbour = other.map { abs($0 - (generation ?? $0)) == 1 } ?? true
      if !isPlaced { state.unreadable.append(slot) }
      if !isPlaced || !isNeighbour {
        state.findings.append(
          headFinding(.headSlotDamaged(slot: slot), offset: slot * HeadFile.slotLength))
      }
    }
    let readable = slots.enumerated().compactMap { state.unreadable.contains($0) ? nil : $1 }
    let newest = readable.max { $0.head.generation < $1.head.generation }
    if newest == nil { state.findings.append(headFinding(.headUnreadable)) }
    state.newest = newest?.head
    state.desk = newest?.desk
    return state
  }

  private static func headFinding(_ damage: JournalDamage, offset: Int? = nil) -> JournalFinding {
    JournalFinding(damage, file: DeskPaths.head, offset: offset)
  }

  /// Writes the next slot of HEAD and syncs it; only then is `next` promised.
  func writeHead(_ next: JournalHead) throws(JournalFault) {
    precondition(next.generation == head.generation + 1, "each write of HEAD is a generation")
    guard let headFile else { throw JournalFault(.noDesk, file: DeskPaths.head) }
    let offset = HeadFile.slot(of: next.generation) * HeadFile.slotLength
    do throws(DiskError) {
      try disk.writeAll(headFile, HeadFile.bytes(next, desk: desk), at: offset)
      try disk.synchronizeData(headFile)
    } catch {
      // The slot may be on disk or not. What memory shows of it is no longer to be trusted.
      disk.dropCache(headFile)
      isStopped = true
      throw JournalFault(.outcomeUnknown(error), file: DeskPaths.head, sequence: next.sequence)
    }
    head = next
  }
}
