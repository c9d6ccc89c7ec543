/// The append-only event files of a desk.
///
/// Knows bytes, sequences and hashes, and nothing of refunds. The promises: what `append` has
/// returned is on disk; a batch is there whole or not at all; nothing promised is ever dropped; what
/// a reader sees, a power cut cannot take back.
///
/// The files are plain JSON Lines (format version 1): see `LineFields`, `SegmentHeader` and
/// `JournalHead` for each line, and `LineSeal` and `ChainHash` for what protects it.
///
/// Not for use by two threads at once; any number of journals, in any number of processes on one
/// machine, may be open on a desk.
public final class Journal {
  /// The desk's directory.
  public let path: String
  /// The desk's id, as given when it was made.
  public internal(set) var desk = ""
  /// The watermark as far as this journal knows it: what its readers read up to.
  public internal(set) var head: JournalHead
  /// What was found wrong when the journal was opened. See `isDamaged`.
  public internal(set) var findings: [JournalFinding] = []
  /// What was done on opening or before an append about bytes that an earlier process left behind.
  public internal(set) var recoveries: [JournalRecovery] = []

  let disk: any Disk
  let paths: DeskPaths
  let use: JournalUse
  let limits: JournalLimits
  var access = JournalAccess.owner
  /// Why this journal writes no more, once a sync has failed.
  var isStopped = false
  /// Open while this journal is.
  var headFile: DiskFile?
  var lockFile: DiskFile?
  /// The newest segment, open for writing.
  var segmentFile: (first: Int64, file: DiskFile)?
  /// Segments that are read from, while somebody reads many records; nil otherwise.
  var readFiles: [Int64: DiskFile]?

  init(path: String, use: JournalUse, limits: JournalLimits, disk: any Disk) {
    self.path = path
    self.use = use
    self.limits = limits
    self.disk = disk
    paths = DeskPaths(root: path)
    head = JournalHead(generation: 0, sequence: 0, segment: 1, length: 0, hash: .origin)
  }

  deinit {
    for file in [headFile, lockFile, segmentFile?.file] {
      if let file { disk.close(file) }
    }
  }

  /// Whether promised bytes were found damaged, so that nothing may be appended.
  public var isDamaged: Bool { findings.contains { $0.damage.forbidsWriting } }

  /// Whether this journal can append.
  public var isWritable: Bool {
    if case .writing = use { !isDamaged && !isStopped } else { false }
  }

  /// Reads the records after `position`, up to the watermark.
  public func reader(from position: JournalPosition = .start) -> JournalReader {
    JournalReader(disk: disk, paths: paths, desk: desk, head: head, from: position)
  }

  /// Looks whether others have appended; `true` where the watermark has moved.
  ///
  /// For readers: needs no lock.
  public func refresh() throws(JournalFault) -> Bool {
    let state = try readHead()
    guard let newest = state.newest else {
      throw JournalFault(.damaged(.headUnreadable), file: DeskPaths.head)
    }
    guard newest.generation > head.generation else { return false }
    let moved = newest.end != head.end
    head = newest
    return moved
  }
}
