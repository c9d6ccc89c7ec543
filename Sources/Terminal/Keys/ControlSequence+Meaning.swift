extension ControlSequence {
  /// What a whole sequence says.
  enum Meaning: Hashable, Sendable {
    case key(Key)
    case mouse(MouseEvent)
    case pasteBegins
    /// A mouse report whose three bytes follow the sequence.
    case oldMouse
    /// Focus reports, answers that nobody asked for, unknown keys.
    case nothing
  }

  /// The meaning of a CSI sequence with its final byte.
  func meaning(_ final: UInt8) -> Meaning {
    guard let numbers else { return .nothing }
    // A paste is recognised even behind a late escape: its text must never come out as keys.
    if final == UInt8(ascii: "~"), numbers == [[200]], marker == nil { return .pasteBegins }
    if final == UInt8(ascii: "M"), isEmpty { return .oldMouse }
    guard !isLate else { return .nothing }
    if marker == UInt8(ascii: "<") { return mouse(numbers, isRelease: final == UInt8(ascii: "m")) }
    guard marker == nil, let key = key(final, numbers) else { return .nothing }
    return .key(key)
  }

  /// The key of an SS3 sequence; some terminals put a modifier before the final byte.
  func singleShiftKey(_ final: UInt8) -> Key? {
    guard !isLate, let numbers else { return nil }
    let modifiers = Key.Modifiers(parameter: numbers.last?.first ?? nil)
    if final == UInt8(ascii: "M") { return Key(.enter, modifiers) }
    return ControlSequence.letterKeys[final].map { Key($0, modifiers) }
  }

  private static let letterKeys: [UInt8: Key.Code] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
    0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
  ]

  private static let numberKeys: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  private func key(_ final: UInt8, _ numbers: [[Int?]]) -> Key? {
    // Parts after the modifier tell presses from releases; a release is no key.
    if numbers.count > 1, numbers[1].count > 1, numbers[1][1] == 3 { return nil }
    let modifiers = Key.Modifiers(parameter: numbers.count > 1 ? numbers[1][0] : nil)
    let first = numbers[0][0] ?? 1
    switch final {
    case UInt8(ascii: "Z"): return Key(.tab, modifiers.union(.shift))
    case UInt8(ascii: "u"): return Key(codePoint: numbers[0][0] ?? 0, modifiers)
    case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
      return Key(codePoint: numbers[2][0] ?? 0, modifiers)
    case UInt8(ascii: "~"): return ControlSequence.numberKeys[first].map { Key($0, modifiers) }
    case UInt8(ascii: "^"): return ControlSequence.numberKeys[first].map { Key($0, .control) }
    case UInt8(ascii: "$"): return ControlSequence.numberKeys[first].map { Key($0, .shift) }
    case UInt8(ascii: "@") where numbers[0][0] != nil:
      return ControlSequence.numberKeys[first].map { Key($0, [.control, .shift]) }
    case 0x61...0x64 where isEmpty:
      return ControlSequence.letterKeys[final - 0x20].map { Key($0, .shift) }
    default: return ControlSequence.letterKeys[final].map { Key($0, modifiers) }
    }
  }

  private func mouse(_ numbers: [[Int?]], isRelease: Bool) -> Meaning {
    guard numbers.count == 3, let code = numbers[0][0], let x = numbers[1][0],
      let y = numbers[2][0], x > 0, y > 0, let action = action(code, isRelease: isRelease)
    else { return .nothing }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    return .mouse(MouseEvent(action, at: Point(x: x - 1, y: y - 1), modifiers: modifiers))
  }

  private func action(_ code: Int, isRelease: Bool) -> MouseEvent.Action? {
    if code & 0xC0 == 64 {
      switch code & 3 {
      case 0: return .wheelUp
      case 1: return .wheelDown
      default: return nil
      }
    }
    let buttons: [MouseEvent.Button] = [.left, .middle, .right]
    guard code < 64, code & 3 < buttons.count else { return nil }
    let button = buttons[code & 3]
    if isRelease { return .release(button) }
    return code & 32 != 0 ? .drag(button) : .press(button)
  }
}
