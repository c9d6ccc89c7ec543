/// Why a text is not the JSON that the desk accepts, and at which byte.
///
/// Carries no wording; `Phrases` words it. The rules are RFC 8259 plus: valid UTF-8 only, no lone
/// surrogate, no duplicate key, integers within 64 bits, a limit on nesting.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// This byte cannot stand here.
    case unexpectedByte(UInt8)
    /// Something other than white space follows the value.
    case trailingContent
    /// A control character (below U+0020) stands unescaped in a string.
    case controlCharacter(UInt8)
    /// `\` is followed by something that is no escape.
    case badEscape
    /// A `\u` escape names half of a surrogate pair.
    case loneSurrogate
    /// The bytes are not UTF-8 (Unicode, table 3-7).
    case invalidUTF8
    /// A number is not written as RFC 8259 asks.
    case malformedNumber
    /// An integer does not fit 64 bits.
    case integerOverflow
    /// The object has this key already.
    case duplicateKey(String)
    /// Arrays and objects are nested deeper than the limit.
    case tooDeep
    /// The value has another kind than the caller needs.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// White space where the canonical form has none.
    case notCompact
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, in bytes from the start of the text.
  public let offset: Int

  /// An error of `kind` at byte `offset`.
  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// The line and column of the error in the text that was read.
  public func position(in text: some Sequence<UInt8>) -> TextPosition {
    TextPosition(ofByte: offset, in: text)
  }
}
