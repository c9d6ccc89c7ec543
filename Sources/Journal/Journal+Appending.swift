extension Journal {
  /// How long to wait for the lock when nothing else is said.
  public static let lockWaitMilliseconds = 2000

  /// Commits one batch: all of it or nothing, and on disk when this returns.
  ///
  /// Under the lock, `catchUp` hears every record that others have appended since this journal last
  /// looked, in order, and then `decide` gives the drafts: what it sees is the newest there is, and
  /// nobody can come between. It must be quick. No drafts, or an error, and nothing is written.
  ///
  /// - Returns: the commit with its records, or `nil` where there were no drafts.
  public func append<Refusal: Error>(
    waitingMilliseconds: Int = lockWaitMilliseconds,
    catchUp: (JournalRecord) throws(Refusal) -> Void,
    decide: (JournalHead) throws(Refusal) -> [JournalDraft]
  ) throws(AppendFailure<Refusal>) -> JournalCommit? {
    try AppendFailure<Refusal>.faulting { () throws(JournalFault) in
      try beginWriting(waitingMilliseconds)
    }
    defer { unlock() }
    try hearOthers(catchUp)
    let drafts = try AppendFailure<Refusal>.refusing { () throws(Refusal) in try decide(head) }
    guard !drafts.isEmpty else { return nil }
    return try AppendFailure<Refusal>.faulting { () throws(JournalFault) in
      try beginSegmentIfFull()
      var lines = LineEncoder(after: head)
      try lines.append(drafts, salts: salts(), limits: limits)
      return try commit(lines)
    }
  }

  /// Commits batch after batch, many under one sync, and lets go of the lock between syncs.
  ///
  /// `nextBatch` gives the drafts of one batch at a time, `nil` at the end; it is given the sequence
  /// of the last record before them. `written` hears of each group of batches once it is on disk.
  /// What was written before an error stays.
  public func appendAll<Refusal: Error>(
    waitingMilliseconds: Int = lockWaitMilliseconds,
    catchUp: (JournalRecord) throws(Refusal) -> Void,
    nextBatch: (Int64) throws(Refusal) -> [JournalDraft]?,
    written: (JournalCommit) throws(Refusal) -> Void
  ) throws(AppendFailure<Refusal>) {
    var isAtEnd = false
    while !isAtEnd {
      try AppendFailure<Refusal>.faulting { () throws(JournalFault) in
        try beginWriting(waitingMilliseconds)
      }
      defer { unlock() }
      try hearOthers(catchUp)
      let lines = try group(nextBatch, &isAtEnd)
      guard lines.count > 0 else { continue }
      let done = try AppendFailure<Refusal>.faulting { () throws(JournalFault) in
        try commit(lines)
      }
      try AppendFailure<Refusal>.refusing { () throws(Refusal) in try written(done) }
    }
  }

  private func group<Refusal: Error>(
    _ nextBatch: (Int64) throws(Refusal) -> [JournalDraft]?, _ isAtEnd: inout Bool
  ) throws(AppendFailure<Refusal>) -> LineEncoder {
    try AppendFailure<Refusal>.faulting { () throws(JournalFault) in try beginSegmentIfFull() }
    var lines = LineEncoder(after: head, capacity: limits.syncLength)
    while lines.count < limits.syncLength, head.length + lines.count < limits.segmentLength {
      let drafts = try AppendFailure<Refusal>.refusing { () throws(Refusal) in
        try nextBatch(lines.sequence)
      }
      guard let drafts else {
        isAtEnd = true
        break
      }
      if drafts.isEmpty { continue }
      try AppendFailure<Refusal>.faulting { () throws(JournalFault) in
        try lines.append(drafts, salts: salts(), limits: limits)
      }
    }
    return lines
  }

  // MARK: Steps

  func beginWriting(_ waitingMilliseconds: Int) throws(JournalFault) {
    if let obstacle = writingObstacle() { throw obstacle }
    guard try lock(waitingMilliseconds: waitingMilliseconds) else {
      throw JournalFault(.locked(holder: lockHolder()), file: DeskPaths.lock)
    }
  }

  /// Under the lock: recovers, and hands on the records from the old watermark to the new.
  private func hearOthers<Refusal: Error>(
    _ catchUp: (JournalRecord) throws(Refusal) -> Void
  ) throws(AppendFailure<Refusal>) {
    let known = head
    try AppendFailure<Refusal>.faulting { () throws(JournalFault) in try settle() }
    guard head.end != known.end else { return }
    var reader = reader(from: known.end)
    while true {
      let record = try AppendFailure<Refusal>.faulting { () throws(JournalFault) in
        try reader.next()
      }
      guard let record else { return }
      try AppendFailure<Refusal>.refusing { () throws(Refusal) in try catchUp(record) }
    }
  }

  private func beginSegmentIfFull() throws(JournalFault) {
    guard head.length >= limits.segmentLength, head.sequence >= head.segment else { return }
    try beginNextSegment()
  }

  private func salts() -> () -> JournalSalt {
    guard case .writing(_, let salts) = use else {
      preconditionFailure("only a journal opened for writing encodes drafts")
    }
    return salts
  }
}
