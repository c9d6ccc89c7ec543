import CanonicalJSON

/// Tells the files of a newer program from damaged ones: their checksums hold and their version is later.
enum FormatVersion {
  /// The later version that a record's line is of; nil where it is of this one, or no such line.
  static func ofRecord(_ line: UnsafeRawBufferPointer) -> Int64? { later("v", in: line) }

  /// The later version that a segment's first line is of.
  static func ofHeader(_ line: UnsafeRawBufferPointer) -> Int64? {
    LineSeal.holds(line) ? later("journal", in: line) : nil
  }

  /// The later version that a slot of HEAD is of.
  static func ofSlot(_ slot: ArraySlice<UInt8>) -> Int64? {
    guard let newline = slot.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    return slot[...newline].withUnsafeBytes { line in
      LineSeal.holds(line) ? later("head", in: line) : nil
    }
  }

  private static func later(_ key: String, in line: UnsafeRawBufferPointer) -> Int64? {
    guard let object = try? JSONValue(parsing: line).object,
      let version = try? object.integer(key), version > 1
    else { return nil }
    return version
  }
}
