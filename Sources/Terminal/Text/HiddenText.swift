/// What was taken out of text from outside because a reader would not have seen it.
///
/// Hidden characters in a name, an address or a message are a sign of fraud: screens flag the line.
public struct HiddenText: OptionSet, Hashable, Sendable {
  /// One bit a kind.
  public let rawValue: UInt8

  /// The kinds of those bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// C0 and C1 controls: terminal commands.
  public static let controls = HiddenText(rawValue: 1)
  /// Bidirectional overrides, embeddings and isolates: text that reads in another order than it lies.
  public static let direction = HiddenText(rawValue: 2)
  /// Characters without a width, and blank ones that are not spaces.
  public static let invisible = HiddenText(rawValue: 4)
  /// Tag characters: a second text inside the text.
  public static let tags = HiddenText(rawValue: 8)
  /// Variation selectors where nothing varies: bytes smuggled behind a letter.
  public static let selectors = HiddenText(rawValue: 16)
  /// More marks on a letter than any language writes.
  public static let marks = HiddenText(rawValue: 32)
}
