/// The checks that every line of a record passes whenever it is read.
enum LineCheck {
  /// Why a line is not a record as it was written.
  enum Failure: Error {
    case checksum
    case form
    /// The line is of a later version of the format.
    case version(Int64)

    var damage: JournalDamage {
      switch self {
      case .checksum: .checksumWrong
      case .form: .lineMalformed
      case .version(let version): .versionUnknown(version)
      }
    }
  }

  /// The fields of the line of `length` bytes, newline included, at `start` of `chunk`.
  static func check(_ chunk: [UInt8], _ start: Int, _ length: Int) -> Result<LineFields, Failure> {
    chunk.withUnsafeBytes {
      let line = UnsafeRawBufferPointer(rebasing: $0[start..<start + length])
      guard LineSeal.holds(line) else { return .failure(.checksum) }
      guard let fields = LineParser.parse(line) else {
        return .failure(FormatVersion.ofRecord(line).map(Failure.version) ?? .form)
      }
      return .success(fields)
    }
  }
}
