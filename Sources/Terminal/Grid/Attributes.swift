/// How a cell's text is set apart from its colour, so that colour never stands alone.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The attributes of those bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier type.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter type.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted type; many terminals show nothing.
  public static let italic = Attributes(rawValue: 4)
  /// A line under the text.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
}

extension Attributes {
  /// Every attribute with the name that theme files give it.
  static let named: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]
}
