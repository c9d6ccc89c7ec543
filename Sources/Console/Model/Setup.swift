public import Phrases
public import RefundDesk

/// What a console is told when it starts and what stays so.
public struct Setup: Sendable {
  /// Who sits at it.
  public var person: Person
  /// Everybody of the desk.
  public var people: [AgentID: Person]
  /// What the desk is called.
  public var deskName: String
  /// The local clocks.
  public var zone: ZoneRules
  /// How long a decision can be taken back before anything leaves the desk, in seconds.
  public var graceSeconds: Int64
  /// Sets this session's commands apart from those of any other.
  public var commandSeed: String
  /// Whether nothing may be written.
  public var isReadOnly: Bool
  /// The themes there are, by name.
  public var themes: [String]
  /// Whether it is a training desk: its banner looks like nothing else does.
  public var isTraining = false
  /// What is wrong in the person's own files; shown as long as nothing graver is.
  public var notice: Explanation?
  /// The views that the person keeps.
  public var views: [SavedView] = []
  /// The currency that the desk's figures are in.
  public var currency: Currency

  /// A console for a person at a desk.
  public init(
    person: Person, people: [AgentID: Person], deskName: String, zone: ZoneRules,
    commandSeed: String, currency: Currency = .eur, graceSeconds: Int64 = 10,
    isReadOnly: Bool = false, themes: [String] = ["base", "mono"]
  ) {
    self.person = person
    self.people = people
    self.deskName = deskName
    self.zone = zone
    self.commandSeed = commandSeed
    self.currency = currency
    self.graceSeconds = graceSeconds
    self.isReadOnly = isReadOnly
    self.themes = themes
  }
}
