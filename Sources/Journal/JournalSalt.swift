/// 128 random bits that make the hash of personal data useless for guessing it after erasure.
///
/// Randomness comes in from outside: whoever opens the journal for writing gives a source of salts.
public struct JournalSalt: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// A salt out of 128 random bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The next salt of a generator, which must be a cryptographic one on a real desk.
  public init(using generator: inout some RandomNumberGenerator) {
    self.init(high: generator.next(), low: generator.next())
  }

  /// 32 hexadecimal digits.
  var digits: String { ChainHash(high: high, low: low).description }
}
