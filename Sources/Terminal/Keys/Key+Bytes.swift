extension Key {
  /// The key of a control byte: Enter, Tab, Backspace, Escape, or Control with a letter or sign.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: return Key(.tab)
    case 0x0D: return Key(.enter)
    // Terminals disagree on which of the two the key sends; none uses the other for a letter.
    case 0x08, 0x7F: return Key(.backspace)
    case 0x1B: return Key(.escape)
    case 0x00: return Key(.character(" "), .control)
    default:
      // 0x01 is ctrl-a; 0x1C to 0x1F are ctrl-\ ] ^ _.
      return Key(.character(Unicode.Scalar(byte < 0x1B ? byte + 0x60 : byte + 0x40)), .control)
    }
  }

  /// The key of a code point in the modern sequences (`CSI 97 ; 5 u`); nil for what is none.
  init?(codePoint: Int, _ modifiers: Modifiers) {
    guard let value = UInt32(exactly: codePoint), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    switch scalar.value {
    case 0x08, 0x09, 0x0D, 0x1B, 0x7F: self = Key.control(UInt8(scalar.value))
    default:
      switch ScalarWidth.of(scalar) {
      case .narrow, .wide: self.init(scalar)
      case .mark, .dropped, .unprintable: return nil
      }
    }
    self.modifiers = modifiers
  }

  /// What a terminal of xterm's family sends for the key; the decoder reads it back as the same key.
  ///
  /// Used by scripts that drive the program as a person would.
  public var bytes: [UInt8] {
    switch code {
    case .character(let scalar): return characterBytes(scalar)
    case .tab where modifiers == .shift: return Array("\u{1B}[Z".utf8)
    case .enter, .tab, .escape, .backspace: return plainBytes()
    case .up: return letter("A")
    case .down: return letter("B")
    case .right: return letter("C")
    case .left: return letter("D")
    case .home: return letter("H")
    case .end: return letter("F")
    case .insert: return number(2)
    case .delete: return number(3)
    case .pageUp: return number(5)
    case .pageDown: return number(6)
    case .function(let index):
      let numbers = [
        11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
      ]
      guard (1...numbers.count).contains(index) else { return [] }
      return number(numbers[index - 1])
    }
  }

  private func characterBytes(_ scalar: Unicode.Scalar) -> [UInt8] {
    if modifiers.isEmpty { return Array(String(Character(scalar)).utf8) }
    if modifiers == .alt, !"[O]PX^_".unicodeScalars.contains(scalar) {
      return [0x1B] + Array(String(Character(scalar)).utf8)
    }
    if modifiers == .control, scalar.isASCII {
      let byte = UInt8(scalar.value) & 0x1F
      if Key.control(byte) == self { return [byte] }
    }
    return Array("\u{1B}[\(scalar.value);\(modifiers.rawValue + 1)u".utf8)
  }

  private func plainBytes() -> [UInt8] {
    let byte: UInt8 =
      switch code {
      case .enter: 0x0D
      case .tab: 0x09
      case .escape: 0x1B
      default: 0x7F
      }
    if modifiers.isEmpty { return [byte] }
    return Array("\u{1B}[\(byte);\(modifiers.rawValue + 1)u".utf8)
  }

  private func letter(_ final: String) -> [UInt8] {
    let parameters = modifiers.isEmpty ? "" : "1;\(modifiers.rawValue + 1)"
    return Array("\u{1B}[\(parameters)\(final)".utf8)
  }

  private func number(_ value: Int) -> [UInt8] {
    let parameters = modifiers.isEmpty ? "" : ";\(modifiers.rawValue + 1)"
    return Array("\u{1B}[\(value)\(parameters)~".utf8)
  }
}

extension Key.Modifiers {
  /// The modifiers of a sequence's parameter: one more than their bits; others than ours are left out.
  init(parameter: Int?) {
    self.init(rawValue: UInt8(truncatingIfNeeded: max(0, (parameter ?? 1) - 1) & 7))
  }
}
