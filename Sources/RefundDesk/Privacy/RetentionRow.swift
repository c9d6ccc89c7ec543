/// What has been kept longer than its period, of one kind.
public struct RetentionRow: Hashable, Sendable {
  /// The kinds of things that a desk keeps about people.
  public enum Kind: String, CaseIterable, Sendable {
    /// Customers whom nobody has heard of since.
    case accounts
    /// The words of closed requests.
    case requests
    /// Orders and decisions beyond the time that the books must be kept.
    case books
    /// Messages that nobody is writing any more.
    case drafts
    /// Letters that lie in the outbox.
    case letters
    /// Erasures asked for over a month ago, or confirmed and not finished (GDPR, art. 12(3)).
    case erasures
  }

  /// The kind.
  public let kind: Kind
  /// How many there are.
  public var count = 0
  /// The day since when the oldest is kept.
  public var oldest: Day?
  /// What was kept since before this day is past its period.
  public let before: Day
  /// The first few, by name.
  public var examples: [String] = []

  /// Nothing yet.
  public init(_ kind: Kind, before: Day) {
    self.kind = kind
    self.before = before
  }

  /// Counts something that is kept since a day, where that is too long.
  public mutating func count(_ name: @autoclosure () -> String, since day: Day) {
    guard day < before else { return }
    count += 1
    if examples.count < 5 { examples.append(name()) }
    oldest = min(oldest ?? day, day)
  }
}
