/// A file's text as UTF-8, with how it was written.
public struct DecodedText: Sendable {
  /// The text, valid UTF-8 without a byte order mark.
  public let bytes: [UInt8]
  /// How the file was written.
  public let encoding: TextEncoding

  /// Finds out how a file is written: UTF-8 where its bytes are that, else windows-1252.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - encoding: how it is written, where somebody says so; nil finds out.
  /// - Throws: ``InputFault/wideText(path:)`` for UTF-16.
  public init(_ file: InputFile, as encoding: TextEncoding? = nil) throws(InputFault) {
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    if marks.contains(where: { file.bytes.starts(with: $0) }) {
      throw .wideText(path: file.name)
    }
    let bytes =
      file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.bytes.dropFirst(3)) : file.bytes
    switch encoding ?? (UTF8Check.isValid(bytes) ? .utf8 : .windows1252) {
    case .utf8:
      self.bytes =
        UTF8Check.isValid(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
      self.encoding = .utf8
    case .windows1252:
      self.bytes = Windows1252.utf8(bytes)
      self.encoding = .windows1252
    }
  }
}
