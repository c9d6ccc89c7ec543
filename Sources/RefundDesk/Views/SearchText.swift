/// Text made ready for searching: lower case, without accents, so that `leon` finds `Léon`.
public enum SearchText {
  /// What parts of a text stand apart by: no search crosses it, no folded text contains it.
  public static let separator: UInt8 = 0x1F

  /// The text in lower case without accents; control characters become blanks.
  public static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendFolded(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded text as UTF-8.
  public static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let plain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 < 0x80 }) else { return false }
      for byte in utf8 { bytes.append(foldedASCII(byte)) }
      return true
    }
    if plain { return }
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
  }

  /// Whether folded text holds some folded letters.
  public static func holds(_ text: [UInt8], _ letters: [UInt8]) -> Bool {
    text.withUnsafeBytes { $0.holds(letters) }
  }

  private static func foldedASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0..<0x20, 0x7F: 0x20
    default: byte
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value < 0x80 {
      bytes.append(foldedASCII(UInt8(scalar.value)))
    } else if let base = bases[scalar] {
      bytes.append(contentsOf: base.utf8)
    } else if scalar.properties.generalCategory == .nonspacingMark {
      return
    } else if scalar.properties.generalCategory == .control {
      bytes.append(0x20)
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let base = bases[lower] {
          bytes.append(contentsOf: base.utf8)
        } else {
          bytes.append(contentsOf: String(lower).utf8)
        }
      }
    }
  }

  /// The plain letters of accented ones, for the Latin alphabets of Europe and Vietnam. The standard
  /// library decomposes no text, so they are listed.
  private static let bases: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (base, accented) in letters {
      for scalar in accented.unicodeScalars { table[scalar] = base }
    }
    return table
  }()

  private static let letters: [(String, String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
    ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
    ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ"), ("r", "ŕŗř"), ("s", "śŝşšșſ"),
    ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔụủứừửữựư"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ("ae", "æ"), ("oe", "œ"), ("ss", "ßẞ"), ("th", "þ"), ("'", "’‘"), (" ", "\u{A0}\u{202F}"),
  ]
}
