/// Text without case and accents, with one blank in the place of several, made in one pass over its bytes: a
/// whole journal is looked through in it.
///
/// It says the same as ``SearchText/folded(_:)``, which asks for each letter.
struct FoldedText {
  /// The text, as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Folds UTF-8. With `resolvesEscapes` the escapes of JSON are resolved first: `Sol\u00e8ne\n` reads
  /// `solene` and a blank.
  init(_ text: ArraySlice<UInt8>, resolvesEscapes: Bool = false) {
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x5C, resolvesEscapes {
        index = takeEscape(text, index)
      } else if byte < 0x80 {
        put(FoldedText.ascii[Int(byte)])
        index += 1
      } else {
        index = takeScalar(text, index)
      }
    }
  }

  private mutating func put(_ byte: UInt8) {
    if byte != 0x20 || bytes.last != 0x20 { bytes.append(byte) }
  }

  private mutating func put(scalar value: UInt32) {
    if value < 0x80 {
      put(FoldedText.ascii[Int(value)])
    } else if let folded = FoldedText.known(value) {
      for byte in folded { put(byte) }
    } else {
      let scalar = Unicode.Scalar(value) ?? "?"
      for byte in SearchText.folded(String(scalar)).utf8 { put(byte) }
    }
  }

  /// Takes a letter of several bytes; gives back where the next one begins. Bytes that are no UTF-8 are kept.
  private mutating func takeScalar(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= text.endIndex else {
      bytes.append(lead)
      return index + 1
    }
    var value = UInt32(lead & (0xFF >> (length + 1)))
    for next in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    put(scalar: value)
    return index + length
  }

  private mutating func takeEscape(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    guard index + 1 < text.endIndex else {
      put(0x5C)
      return index + 1
    }
    switch text[index + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): put(0x20)
    case UInt8(ascii: "u"):
      let digits = text[(index + 2)...].prefix(4)
      guard digits.count == 4,
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return index + 2 }
      put(scalar: value)
      return index + 6
    case let byte: put(byte < 0x80 ? FoldedText.ascii[Int(byte)] : byte)
    }
    return index + 2
  }

  private static let ascii: [UInt8] = (0..<128).map { byte in
    Array(SearchText.folded(String(Unicode.Scalar(UInt8(byte)))).utf8).first ?? 0x20
  }

  /// The letters of Europe and the marks that books are set with, folded once.
  private static let latin = folded(0x80..<0x180)
  private static let marks = folded(0x2000..<0x2070)

  private static func folded(_ range: Range<UInt32>) -> [[UInt8]] {
    range.map { value in
      Array(SearchText.folded(String(Unicode.Scalar(value) ?? " ")).utf8)
    }
  }

  private static func known(_ value: UInt32) -> [UInt8]? {
    switch value {
    case 0x80..<0x180: latin[Int(value - 0x80)]
    case 0x2000..<0x2070: marks[Int(value - 0x2000)]
    default: nil
    }
  }
}
