/// Something that a person is told: what is so, and what they can do about it.
public struct Explanation: Hashable, Sendable {
  /// What is so: one whole sentence.
  public var what: String
  /// What to do about it: one whole sentence; nil where there is nothing to do.
  public var next: String?

  /// What is so, with what to do about it.
  public init(_ what: String, next: String? = nil) {
    self.what = what
    self.next = next
  }

  /// Both sentences, one after the other.
  public var text: String { next.map { what + " " + $0 } ?? what }
}
