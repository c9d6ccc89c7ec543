import CDigest

/// A link of the journal's chain: the first 128 bits of a SHA-256, written as 32 hexadecimal digits.
public struct ChainHash: Hashable, Sendable, CustomStringConvertible {
  let high: UInt64
  let low: UInt64

  /// What the first segment's header is chained to: 32 zeros.
  public static let origin = ChainHash(high: 0, low: 0)

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The first 128 bits of the SHA-256 of `first` followed by `second`.
  init(hashing first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) {
    let words = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4) { digest in
      digest.withMemoryRebound(to: UInt8.self) {
        guichet_sha256(
          first.baseAddress, first.count, second.baseAddress, second.count, $0.baseAddress)
      }
      return (digest[0], digest[1])
    }
    self.init(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
  }

  /// The link of a line: over the digits of this one, then the line's bytes before `,"x":`.
  func chained(to line: UnsafeRawBufferPointer) -> ChainHash {
    withDigits { ChainHash(hashing: $0, line) }
  }

  /// The salted hash of personal data: over the bytes of `x`, whose first member is the salt.
  static func personal(_ bytes: UnsafeRawBufferPointer) -> ChainHash {
    ChainHash(hashing: UnsafeRawBufferPointer(start: nil, count: 0), bytes)
  }

  /// The hash written as `text`: 32 lower-case hexadecimal digits.
  public init?(_ text: String) {
    var text = text
    guard let hash = text.withUTF8({ ChainHash(digits: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = hash
  }

  /// The hash written as 32 lower-case hexadecimal digits.
  init?(digits: UnsafeRawBufferPointer) {
    guard digits.count == 32, let high = Hexadecimal.value(digits[0..<16]),
      let low = Hexadecimal.value(digits[16..<32])
    else { return nil }
    self.init(high: high, low: low)
  }

  /// 32 hexadecimal digits.
  public var description: String {
    withDigits { String(decoding: $0, as: UTF8.self) }
  }

  func withDigits<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { digits in
      Hexadecimal.write(high, into: digits, at: 0)
      Hexadecimal.write(low, into: digits, at: 16)
      return body(UnsafeRawBufferPointer(digits))
    }
  }
}
