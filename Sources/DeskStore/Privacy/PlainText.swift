/// Text files as people leave them: UTF-8, UTF-16 with a mark, or Latin letters of one byte.
enum PlainText {
  /// From this size on a file is not turned into text.
  private static let most = 64 << 20

  /// The text of a file; nil where it is none, such as one that is compressed, or too large.
  static func read(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= most else { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes) { UInt16($1) << 8 | UInt16($0) } }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes) { UInt16($0) << 8 | UInt16($1) } }
    if bytes.contains(0) { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return isClosed(bytes) ? nil : text }
    if isClosed(bytes) { return nil }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func wide(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }

  /// What compressed files and documents begin with: gzip, zip, bzip2, xz, zstd, PDF.
  private static let marks: [[UInt8]] = [
    [0x1F, 0x8B], Array("PK".utf8), Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    [0x28, 0xB5, 0x2F, 0xFD], Array("%PDF".utf8),
  ]

  private static func isClosed(_ bytes: [UInt8]) -> Bool {
    marks.contains { bytes.starts(with: $0) }
  }
}
