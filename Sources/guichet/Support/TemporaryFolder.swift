import Glibc

/// A folder for what is gone afterwards.
struct TemporaryFolder {
  /// Where it is.
  let path: String

  /// Makes a folder that only the caller can read.
  init() throws {
    let base = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array((base + "/guichet-" + String(repeating: "X", count: 6)).utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else {
      throw Failure("no temporary folder can be made in \(base)", .invalid)
    }
    path = made
  }

  /// Removes the folder with everything in it.
  func remove() { TemporaryFolder.remove(path) }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let child = path + "/" + name
        if entry.pointee.d_type == UInt8(DT_DIR) { remove(child) } else { unlink(child) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
