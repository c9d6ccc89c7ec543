import Glibc

/// Looks through a desk's directory as `grep -r` would.
public enum Grep {
  /// All bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw GrepFault.cannotOpen(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Writes a file.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw GrepFault.cannotOpen(path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw GrepFault.cannotWrite(path)
    }
  }

  /// The lines of all segments, headers aside.
  public static func lines(_ desk: String) throws -> [String] {
    try names(desk + "/journal").flatMap { name in
      String(decoding: try bytes(desk + "/journal/" + name), as: UTF8.self)
        .split(separator: "\n").filter { $0.hasPrefix("{\"seq\"") }.map(String.init)
    }
  }

  /// The files under a directory that hold a word.
  public static func files(_ directory: String, hold word: String) -> [String] {
    names(directory).flatMap { name -> [String] in
      let path = directory + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { return [] }
      if status.st_mode & S_IFMT == S_IFDIR { return files(path, hold: word) }
      guard let bytes = try? bytes(path) else { return [] }
      return holds(bytes, Array(word.utf8)) ? [path] : []
    }
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      var start = 0
      while bytes.count - start >= word.count, let base = bytes.baseAddress,
        let hit = memchr(base + start, Int32(first), bytes.count - start - word.count + 1)
      {
        if memcmp(hit, word, word.count) == 0 { return true }
        start = UnsafeRawPointer(hit) - base + 1
      }
      return false
    }
  }

  private static func names(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
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
}

/// Why a file of a test cannot be read or written.
public enum GrepFault: Error, Hashable, Sendable {
  /// It cannot be opened.
  case cannotOpen(String)
  /// It cannot be written.
  case cannotWrite(String)
}
