import CanonicalJSON

/// A record of the journal, as it lies on disk.
///
/// A value that shares the bytes it was read with (up to a mebibyte, or the batch it was written
/// in); keep fields rather than records where many are kept.
public struct JournalRecord: Sendable {
  /// Where it lies.
  public let location: JournalLocation
  /// The bytes that were read, of which the line is a part.
  let chunk: [UInt8]
  /// The first byte of the line in `chunk`.
  let start: Int
  let fields: LineFields

  /// The sequence, from 1, without gaps.
  public var sequence: Int64 { fields.sequence }
  /// When, in microseconds since 1970-01-01 UTC.
  public var microseconds: Int64 { fields.microseconds }
  /// What happened, e.g. `decision.made`.
  public var type: String { text(fields.type) }
  /// The ticket and the version it was brought to, or `nil` for a record that is no ticket's.
  public var ticket: JournalDraft.Ticket? {
    guard !fields.ticket.isAbsent else { return nil }
    return JournalDraft.Ticket(id: text(fields.ticket), version: fields.version)
  }
  /// Who did it.
  public var by: String { text(fields.by) }
  /// The user id of the process.
  public var uid: UInt32 { fields.uid }
  /// The id of the command.
  public var command: String { text(fields.command) }
  /// The chain's hash at this record.
  public var hash: ChainHash { fields.hash }
  /// The first sequence of the batch that this record was written in.
  public var batchFirst: Int64 { fields.batchFirst }
  /// How many records that batch has.
  public var batchCount: Int64 { fields.batchCount }
  /// What proves this record.
  public var receipt: JournalReceipt { JournalReceipt(sequence: sequence, hash: hash) }

  /// The canonical JSON object `d`.
  public var data: ArraySlice<UInt8> { slice(fields.data) }

  /// The JSON object `x`, its salt `s` first; `nil` where there was none or it was erased.
  public var personal: ArraySlice<UInt8>? {
    guard !fields.personal.isAbsent, !isErased else { return nil }
    return slice(fields.personal)
  }

  /// Whether there was personal data and it was erased.
  public var isErased: Bool {
    !fields.personal.isAbsent && chunk[start + Int(fields.personal.start)] == UInt8(ascii: "n")
  }

  /// The salted hash of the personal data, erased or not; `nil` where there never was any.
  public var personalHash: ChainHash? {
    fields.personal.isAbsent ? nil : fields.personalHash
  }

  /// The whole line, newline included.
  public var line: ArraySlice<UInt8> { chunk[start..<start + location.length] }

  /// Whether the hash follows from that of the record (or header) before.
  func isChained(to previous: ChainHash) -> Bool {
    chunk.withUnsafeBytes {
      let covered = $0[start..<start + fields.chainedLength]
      return previous.chained(to: UnsafeRawBufferPointer(rebasing: covered)) == hash
    }
  }

  private func slice(_ stretch: LineFields.Stretch) -> ArraySlice<UInt8> {
    chunk[start + Int(stretch.start)..<start + Int(stretch.end)]
  }

  private func text(_ stretch: LineFields.Stretch) -> String {
    let bytes = slice(stretch)
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    return chunk.withUnsafeBytes {
      JSONText(range: bytes.startIndex..<bytes.endIndex, hasEscapes: true).decoded(in: $0)
    }
  }
}
