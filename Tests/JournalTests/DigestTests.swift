import CDigest
import Testing

@testable import Journal

@Suite("Checksums and hashes")
struct DigestTests {
  @Test("CRC-32C gives the values of RFC 3720, B.4")
  func vectors() {
    let vectors: [([UInt8], UInt32)] = [
      ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43), (Array(0..<32), 0x46DD_794E),
      (Array((0..<32).reversed()), 0x113F_DB5C), (Array("123456789".utf8), 0xE306_9283),
    ]
    for (bytes, expected) in vectors {
      #expect(guichet_crc32c(0, bytes, bytes.count) == expected)
      #expect(guichet_crc32c_portable(0, bytes, bytes.count) == expected)
    }
  }

  @Test("the processor and the table agree at every length and start, in one piece and in two")
  func agreement() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 7) }
    for start in 0..<9 {
      for end in start..<bytes.count {
        let part = Array(bytes[start..<end])
        let sum = guichet_crc32c_portable(0, part, part.count)
        #expect(guichet_crc32c(0, part, part.count) == sum)
        let first = guichet_crc32c(0, part, part.count / 2)
        let rest = Array(part[(part.count / 2)...])
        #expect(guichet_crc32c(first, rest, rest.count) == sum)
      }
    }
  }

  @Test("SHA-256 gives the values of FIPS 180-4, in one piece and in two")
  func sha256() {
    func hash(_ first: String, _ second: String) -> String {
      Array(first.utf8).withUnsafeBytes { first in
        Array(second.utf8).withUnsafeBytes { ChainHash(hashing: first, $0).description }
      }
    }
    #expect(hash("abc", "") == "ba7816bf8f01cfea414140de5dae2223")
    #expect(hash("", "") == "e3b0c44298fc1c149afbf4c8996fb924")
    #expect(hash("a", "bc") == hash("abc", ""))
  }

  @Test("a hash is read from exactly 32 lower-case digits")
  func digits() {
    let text = "00ff3fa9ba7816bf8f01cfea41414001"
    #expect(ChainHash(text)?.description == text)
    for bad in ["", "00", text + "0", text.uppercased(), String(text.dropLast()) + "g"] {
      #expect(ChainHash(bad) == nil)
    }
  }

  @Test("a time is written and read to the microsecond, over ten thousand years")
  func times() {
    let table: [(Int64, String)] = [
      (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
      (1_772_442_927_103_512, "2026-03-02T09:15:27.103512Z"),
      (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
      (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"),
      (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
    ]
    for (time, text) in table {
      #expect(TimeText.text(time).map { String(decoding: $0, as: UTF8.self) } == text)
      #expect(Array(text.utf8).withUnsafeBytes { TimeText.microseconds($0, at: 0) } == time)
    }
    #expect(TimeText.text(-62_135_596_800_000_001) == nil)
    #expect(TimeText.text(253_402_300_800_000_000) == nil)
    for bad in [
      "2026-02-29T00:00:00.000000Z", "2026-13-01T00:00:00.000000Z", "0000-01-01T00:00:00.000000Z",
      "2026-01-01T24:00:00.000000Z", "2026-01-01T00:60:00.000000Z", "2026-01-01 00:00:00.000000Z",
      "2026-01-01T00:00:00.000000", "2026-01-00T00:00:00.000000Z",
    ] {
      #expect(Array(bad.utf8).withUnsafeBytes { TimeText.microseconds($0, at: 0) } == nil)
    }
  }
}
