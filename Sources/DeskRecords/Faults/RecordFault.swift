public import CanonicalJSON

/// Why a record is not one that the desk accepts, and where: data only, no wording.
public struct RecordFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The line is no JSON text.
    case malformed(JSONError.Kind)
    /// A value of another kind than the key wants.
    case wrongType(expected: JSONKind, found: JSONKind)
    /// A key that must be there.
    case missingKey(String)
    /// A key that nothing reads, in an object that keeps no others.
    case unknownKey(String, allowed: [String])
    /// A key that stands twice in one object.
    case duplicateKey(String)
    /// A word outside a closed vocabulary.
    case unknownWord(String, allowed: [String])
    /// A currency that ISO 4217 does not have.
    case unknownCurrency(String)
    /// A text that cannot be an identifier: empty, over 200 bytes, or with control characters.
    case invalidID(String)
    /// An identifier that was used before in the same list.
    case duplicateID(String)
    /// A text that is no date of the calendar.
    case invalidDay(String)
    /// A text that is no point in time, or one without a zone.
    case invalidTime(String)
    /// A number below zero where none makes sense.
    case negative(Int64)
    /// A number outside its range.
    case outOfRange(Int64, least: Int64, most: Int64)
    /// Amounts that together do not fit 64 bits.
    case overflow
    /// A list that must hold something.
    case emptyList
    /// An event of a type that this version does not know.
    case unknownEvent(String)
    /// An event of a ticket that does not say of which.
    case missingTicket
  }

  /// Where in the record, such as `lines[2].unit_price`; empty for the record as a whole.
  ///
  /// For an event it starts with `d` or `x`.
  public let path: String
  /// What is wrong.
  public let kind: Kind
  /// Where, in bytes from the start of the line (of `d` or `x` for an event).
  public let offset: Int

  /// A fault of `kind` at a place.
  public init(_ kind: Kind, path: String, offset: Int) {
    self.kind = kind
    self.path = path
    self.offset = offset
  }

  /// The byte's column, from 1.
  public var column: Int { offset + 1 }
}
