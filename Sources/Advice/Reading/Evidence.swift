/// Words of a message with what they were taken to say, so that a person can see why.
public struct Evidence: Hashable, Sendable {
  /// What words can say of a request.
  public enum Part: String, CaseIterable, Sendable {
    case order, reason, wants, lines
  }

  /// What they were taken to say.
  public var part: Part
  /// The words as they stand in the message, in lower case and without accents.
  public var words: String

  /// Words with what they say.
  public init(_ part: Part, _ words: String) {
    self.part = part
    self.words = words
  }
}
