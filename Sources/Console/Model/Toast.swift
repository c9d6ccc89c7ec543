/// A passing word on the status line; the next key takes it away.
public struct Toast: Hashable, Sendable {
  /// How it looks.
  public enum Kind: Hashable, Sendable { case info, warning, error }

  /// The words.
  public var text: String
  /// How it looks.
  public var kind: Kind

  /// A passing word.
  public init(_ text: String, _ kind: Kind = .info) {
    self.text = text
    self.kind = kind
  }
}
