extension Journal {
  /// Reads every promised byte and checks checksums, chain, sequences, batches, hashes of personal
  /// data, versions of tickets, headers, HEAD, and that no segment is missing or strange.
  ///
  /// `receipt`, kept outside the desk, shows whether the history up to it is the one that was then.
  /// Needs no lock: promised bytes do not change. Takes the memory of one segment.
  public func verify(receipt: JournalReceipt? = nil) throws(JournalFault) -> JournalVerification {
    let state = try readHead()
    // Without HEAD what can be read is checked, and HEAD is the finding.
    let head = state.newest ?? self.head
    var verifier = JournalVerifier(desk: state.desk ?? desk, head: head, receipt: receipt)
    var findings = state.findings
    let firsts = try segments()
    for first in firsts where first <= head.segment {
      try checkSegment(first, with: &verifier)
    }
    if firsts.last.map({ $0 < head.segment }) ?? true { verifier.miss(segment: head.segment) }
    verifier.finish()
    findings += verifier.findings
    for first in firsts where first > head.segment {
      findings.append(
        JournalFinding(
          .tailAfterHead(length: try segmentSize(first)), file: DeskPaths.segmentFile(first)))
    }
    findings += try strangeFiles()
    return JournalVerification(findings: findings, events: verifier.events, receipt: head.receipt)
  }

  private func checkSegment(
    _ first: Int64, with verifier: inout JournalVerifier
  ) throws(JournalFault) {
    if let expected = verifier.nextSequence, expected < first {
      verifier.miss(segment: expected)
    }
    let size = try segmentSize(first)
    verifier.check(segment: first, try segmentBytes(first, 0..<size))
  }

  private func strangeFiles() throws(JournalFault) -> [JournalFinding] {
    let names = try onDisk(DeskPaths.journal) { () throws(DiskError) in
      try disk.list(paths.journal)
    }
    return names.sorted().filter { !DeskPaths.belongs($0) }.map {
      JournalFinding(.strangeFile, file: DeskPaths.journal + "/" + $0)
    }
  }
}

extension DeskPaths {
  /// Whether a name in `journal/` is a segment's, or that of a segment whose writing was cut off
  /// before it was given its name.
  fileprivate static func belongs(_ name: String) -> Bool {
    if first(ofSegment: name) != nil { return true }
    return name.hasSuffix(".new") && first(ofSegment: String(name.dropLast(4))) != nil
  }
}
