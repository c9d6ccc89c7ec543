import Glibc

extension Journal {
  /// Makes the journal of a new desk in `path`, which may exist but must hold no desk yet.
  ///
  /// `desk` is an id that no other desk has, of 1 to 200 bytes. HEAD comes last, so that a desk is
  /// there whole or not at all; what an interrupted attempt has left is replaced.
  public static func create(
    at path: String, desk: String, access: JournalAccess = .owner,
    limits: JournalLimits = .standard, disk: any Disk = SystemDisk()
  ) throws(JournalFault) {
    precondition(1...200 ~= desk.utf8.count, "a desk's id has 1 to 200 bytes")
    let paths = DeskPaths(root: path)
    if try onDisk(DeskPaths.head, { () throws(DiskError) in try disk.exists(paths.head) }) {
      throw JournalFault(.deskExists, file: DeskPaths.head)
    }
    for (directory, name) in [
      (path, "."), (paths.journal, DeskPaths.journal), (paths.quarantine, DeskPaths.quarantine),
    ] {
      try onDisk(name) { () throws(DiskError) in try makeDirectory(directory, access, disk) }
    }
    if let name = try onDisk(".", { () throws(DiskError) in try disk.networkFilesystem(path) }) {
      throw JournalFault(.networkFilesystem(name), file: ".")
    }
    let (header, bytes) = SegmentHeader.make(desk: desk, first: 1, previous: nil)
    try onDisk(DeskPaths.segmentFile(1)) { () throws(DiskError) in
      try disk.writeNewFile(
        DeskPaths.segmentName(1), in: paths.journal, mode: access.fileMode,
        reserving: limits.reservedLength, bytes)
    }
    try onDisk(DeskPaths.lock) { () throws(DiskError) in
      try disk.withFile(paths.lock, .emptied(mode: access.fileMode)) { _ throws(DiskError) in }
    }
    try onDisk(DeskPaths.head) { () throws(DiskError) in
      try disk.writeNewFile(
        DeskPaths.head, in: path, mode: access.fileMode, firstHead(header, desk))
      try disk.synchronizeDirectory(parent(of: path))
    }
  }

  /// Generations 0 and 1, so that both slots are whole from the beginning.
  private static func firstHead(_ header: SegmentHeader, _ desk: String) -> [UInt8] {
    (0...1).flatMap { generation in
      HeadFile.bytes(
        JournalHead(
          generation: Int64(generation), sequence: 0, segment: 1, length: header.length,
          hash: header.hash), desk: desk)
    }
  }

  private static func makeDirectory(
    _ path: String, _ access: JournalAccess, _ disk: any Disk
  ) throws(DiskError) {
    do throws(DiskError) {
      try disk.makeDirectory(path, mode: access.directoryMode)
    } catch  where error.code == EEXIST {
      return
    }
  }

  private static func parent(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension JournalLimits {
  /// The room reserved for a segment: its length and the line that goes beyond it.
  var reservedLength: Int { segmentLength + JournalLimits.lineLength }
}
