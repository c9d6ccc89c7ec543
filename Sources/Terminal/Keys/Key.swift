/// One key as a person pressed it.
public struct Key: Hashable, Sendable {
  /// The key without its modifiers.
  public enum Code: Hashable, Sendable {
    /// A letter, digit or sign; capitals and signs come as themselves, without `shift`.
    case character(Unicode.Scalar)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F24.
    case function(Int)
  }

  /// Keys held down with another one.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// As terminals count them: shift 1, alt 2, control 4.
    public let rawValue: UInt8

    /// The modifiers of those bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift, only with keys that are no characters.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, Option or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
  }

  /// The key.
  public var code: Code
  /// What was held down.
  public var modifiers: Modifiers

  /// A key.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The key of a letter, digit or sign.
  public init(_ character: Unicode.Scalar) {
    self.init(.character(character))
  }

  /// What it types into a text field; nil for every key that is a command.
  public var typed: Unicode.Scalar? {
    guard case .character(let scalar) = code, modifiers.isEmpty else { return nil }
    return scalar
  }
}
