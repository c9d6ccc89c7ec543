/// A file's text with its name, cut into lines once, so that diagnostics can show an excerpt.
public struct SourceText: Sendable {
  /// The name shown in diagnostics.
  public let file: String
  /// The bytes as they were read.
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  /// The text of one file.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
  }

  /// The text of one file, from a string.
  public init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// The number of lines.
  public var lineCount: Int { lineStarts.count }

  /// A line without its end, numbered from 1; invalid UTF-8 shows as replacement characters.
  public func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
