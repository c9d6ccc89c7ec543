import Glibc
public import Journal
import RefundDesk

extension Desk {
  /// How the desk was found when it was opened.
  public var health: DeskHealth {
    DeskHealth(
      findings: journal.findings, recoveries: journal.recoveries,
      isWritable: mode == .writing && journal.isWritable, indexIsTemporary: index.isTemporary)
  }

  /// Makes the index anew from the journal; `progress` hears of sequences done, and how many there are.
  public func rebuild(
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(DeskFault) {
    if index.environment.readOnly { throw .index(.cannotCatchUp) }
    if !index.isTemporary, !index.isInPlace { try index.reopen() }
    dropDerived()
    try DeskFault.journal { () throws(JournalFault) in _ = try journal.refresh() }
    do throws(DeskFault) {
      try index.rebuild(journal, boot: boot, progress: progress)
    } catch {
      guard error.meansIndexDamage else { throw error }
      try index.renew(journal, boot: boot, progress: progress)
    }
    indexIsBehind = false
  }

  /// Checks everything: each byte of the journal, the index against one that is made afresh beside it, and
  /// that no order gave back more than was paid.
  ///
  /// `receipt`, kept elsewhere, shows whether the history up to it is still the one that was then.
  public func verify(
    receipt: JournalReceipt? = nil, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(DeskFault) -> DeskVerification {
    let verification = try DeskFault.journal { () throws(JournalFault) in
      try journal.verify(receipt: receipt)
    }
    guard verification.isSound else {
      return DeskVerification(journal: verification, indexDifferences: [], ledger: [])
    }
    try catchUpIndex()
    let directory = try FileTree.makeTemporaryDirectory()
    let fresh = try DeskIndex(path: directory, readOnly: false, isTemporary: true, mode: 0o600)
    try fresh.rebuild(journal, boot: boot, progress: progress)
    let differences = try differences(from: fresh)
    let ledger = try fresh.read(journal) { reader throws(DeskFault) in
      try Ledger(reader: reader).findings()
    }
    var result = DeskVerification(
      journal: verification, indexDifferences: differences, ledger: ledger)
    result.erasures = try erasureFindings()
    return result
  }

  /// Customers whose data must be gone by their erasure's confirmation, and is not.
  private func erasureFindings() throws(DeskFault) -> [ErasureFinding] {
    let filed = try asking { reader throws(DeskFault) in
      try reader.erasures().filter { $0.filed.erasure.isConfirmed }
    }
    guard !filed.isEmpty else { return [] }
    let scope = try PersonalScope(of: filed.map(\.customer), in: journal)
    return filed.compactMap { customer, filed in
      let left = scope.shares[customer]?.unerased.filter { $0 < filed.confirmedAt }.min()
      guard left != nil || filed.erasure.isUnfinished else { return nil }
      return ErasureFinding(
        customer: customer, isFinished: !filed.erasure.isUnfinished, sequence: left)
    }
  }

  private func differences(from fresh: DeskIndex) throws(DeskFault) -> [String] {
    let mine: [IndexTable: LMDBTransaction.Sum]
    do throws(DeskFault) {
      mine = try index.environment.read { (transaction) throws(DeskFault) in
        try transaction.sums()
      }
    } catch {
      guard error.meansIndexDamage else { throw error }
      return IndexTable.allCases.map(\.name)
    }
    let theirs = try fresh.environment.read { (transaction) throws(DeskFault) in
      try transaction.sums()
    }
    return IndexTable.allCases.filter { mine[$0] != theirs[$0] }.map(\.name)
  }

  /// How great the desk is.
  public func stats() throws(DeskFault) -> DeskStatistics {
    let directory = path + "/journal"
    let names = try DeskFault.file { () throws(FileFault) in
      try FileTree.names(in: directory)
    }.filter { $0.hasSuffix(".jsonl") }
    var bytes = 0
    for name in names {
      var status = stat()
      if stat(directory + "/" + name, &status) == 0 { bytes += Int(status.st_size) }
    }
    return DeskStatistics(
      counts: try counts(), journalBytes: bytes, segments: names.count,
      indexBytes: index.environment.bytesUsed())
  }
}
