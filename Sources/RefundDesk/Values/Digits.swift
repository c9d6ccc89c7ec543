/// A number with zeros before it up to a width.
func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

/// The number that ASCII digits write, or nil where something else stands there.
func number(_ bytes: some Sequence<UInt8>) -> Int? {
  var value = 0
  var count = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 18 else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
    count += 1
  }
  return count > 0 ? value : nil
}
