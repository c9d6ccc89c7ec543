import CDigest

/// The end of every line of the journal and of HEAD: `"c":"xxxxxxxx"}` and a newline, 16 bytes.
///
/// `c` is the CRC-32C of all bytes of the line before them.
enum LineSeal {
  /// The bytes of the seal, the newline among them.
  static let length = 16

  /// The seal of a line's bytes, which end in a comma.
  static func seal(of body: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    var seal = Array("\"c\":\"00000000\"}\n".utf8)
    let crc = checksum(UnsafeRawBufferPointer(rebasing: body))
    seal.withUnsafeMutableBytes { Hexadecimal.write(crc, into: $0, at: 5) }
    return seal
  }

  /// Appends the seal to the line that is `bytes` and ends in a comma.
  static func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: bytes.withUnsafeBytes { seal(of: $0[...]) })
  }

  /// Whether the line, newline included, ends in the seal that its bytes ask for.
  static func holds(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > length else { return false }
    let body = UnsafeRawBufferPointer(rebasing: line[..<(line.count - length)])
    let seal = UnsafeRawBufferPointer(rebasing: line[(line.count - length)...])
    guard seal[0] == UInt8(ascii: "\""), seal[1] == UInt8(ascii: "c"),
      seal[2] == UInt8(ascii: "\""), seal[3] == UInt8(ascii: ":"), seal[4] == UInt8(ascii: "\""),
      seal[13] == UInt8(ascii: "\""), seal[14] == UInt8(ascii: "}"), seal[15] == UInt8(ascii: "\n")
    else { return false }
    return Hexadecimal.value(seal[5..<13]) == UInt64(checksum(body))
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    guichet_crc32c(0, bytes.baseAddress, bytes.count)
  }
}
