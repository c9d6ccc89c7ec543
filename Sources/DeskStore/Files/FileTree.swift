import Glibc

/// The few things that the desk does with files outside the journal.
enum FileTree {
  /// All bytes of a file.
  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(.open, path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(.read, path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// Puts a whole file in place of what was there: written beside it, synced, renamed, and the
  /// directory synced, so that a power cut leaves the old or the new and never half of one.
  static func replace(_ path: String, with bytes: [UInt8], mode: UInt32) throws(FileFault) {
    let temporary = "\(path).\(getpid()).tmp"
    do throws(FileFault) {
      try write(temporary, bytes, mode: mode)
      guard rename(temporary, path) == 0 else { throw FileFault(.rename, path) }
    } catch {
      unlink(temporary)
      throw error
    }
    try syncDirectory(of: path)
  }

  /// Writes a new file and syncs it.
  static func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
    guard file >= 0 else { throw FileFault(.open, path) }
    defer { close(file) }
    guard fchmod(file, mode_t(mode)) == 0 else { throw FileFault(.chmod, path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFault(.write, path) }
      written += count
    }
    guard fsync(file) == 0 else { throw FileFault(.sync, path) }
  }

  /// Syncs the directory that a path lies in, so that its name is durable.
  static func syncDirectory(of path: String) throws(FileFault) {
    let directory = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let file = open(directory.isEmpty ? "." : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(.open, directory) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw FileFault(.sync, directory) }
  }

  /// Makes a directory with exactly these rights; nothing happens where it is there.
  static func makeDirectory(_ path: String, mode: UInt32) throws(FileFault) {
    if mkdir(path, mode_t(mode)) == 0 {
      guard chmod(path, mode_t(mode)) == 0 else { throw FileFault(.chmod, path) }
    } else if errno != EEXIST {
      throw FileFault(.makeDirectory, path)
    }
  }

  /// The names in a directory, sorted; none where it is not there.
  static func names(in path: String) throws(FileFault) -> [String] {
    guard let directory = opendir(path) else {
      if errno == ENOENT { return [] }
      throw FileFault(.list, path)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes a file away and syncs its directory; nothing happens where it is not there.
  static func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 else {
      if errno == ENOENT { return }
      throw FileFault(.remove, path)
    }
    try syncDirectory(of: path)
  }

  /// Whether something lies under a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a directory of a name that nobody else has, for the time of this process.
  static func makeTemporaryDirectory() throws(DeskFault) -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/guichet-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(FileFault(.makeDirectory, base)) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
