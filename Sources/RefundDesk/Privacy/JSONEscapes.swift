/// The escapes of JSON, resolved in any text that may hold some: `Sol\u00e8ne\n` reads `Solène` and a blank.
enum JSONEscapes {
  static func resolved(_ text: String) -> String {
    var units: [UInt16] = []
    let source = Array(text.utf16)
    units.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      guard source[index] == 0x5C, index + 1 < source.count else {
        units.append(source[index])
        index += 1
        continue
      }
      let next = source[index + 1]
      if next == 0x75, let unit = hexadecimal(source[(index + 2)...].prefix(4)) {
        units.append(unit)
        index += 6
        continue
      }
      // A line's end and a tab part words; what else is escaped stands for itself.
      units.append([0x6E, 0x72, 0x74].contains(next) ? 0x20 : next)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt16>) -> UInt16? {
    guard digits.count == 4 else { return nil }
    return UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
  }
}
