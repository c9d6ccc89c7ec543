import Glibc

/// A file's bytes, unpacked where the file is gzip (RFC 1952, by its first two bytes).
public struct InputFile: Sendable {
  /// The name that findings show.
  public let name: String
  /// The bytes, unpacked.
  public let bytes: [UInt8]
  /// Whether the file was gzip.
  public let wasCompressed: Bool

  /// Bytes that are at hand already.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    wasCompressed = false
  }

  /// Reads a file; `-` is standard input.
  public init(reading path: String) throws(InputFault) {
    name = path
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    defer { if descriptor != 0 { close(descriptor) } }
    var gunzip: Gunzip?
    var bytes: [UInt8] = []
    var isFirst = true
    while true {
      let chunk = try InputFile.chunk(of: descriptor, path)
      if isFirst, chunk.starts(with: Gunzip.magic) { gunzip = try Gunzip(path) }
      isFirst = false
      if let gunzip { try gunzip.unpack(chunk, into: &bytes) } else { bytes += chunk }
      if chunk.isEmpty { break }
    }
    self.bytes = bytes
    wasCompressed = gunzip != nil
  }

  /// The next bytes of a file, none at its end.
  private static func chunk(of descriptor: Int32, _ path: String) throws(InputFault) -> [UInt8] {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0 && errno == EINTR {
        got = read(descriptor, buffer.baseAddress, buffer.count)
      }
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else { throw .unreadable(path: path, errno: failure) }
    return chunk
  }
}
