public import RefundDesk

/// What `desk.toml` says: who the desk is, who works there, and by which rules.
public struct DeskSettings: Hashable, Sendable {
  /// The desk's name, for people.
  public var name: String
  /// The desk's identifier, which every segment of its journal repeats.
  public var id: String
  /// The currency of amounts that say none.
  public var currency: Currency
  /// The language that the desk itself speaks.
  public var language: Language
  /// Whose law applies: a code of ISO 3166-1, such as `FR`.
  public var jurisdiction: String
  /// The time zone's name; local days are its days.
  public var zone: String
  /// Everybody of the desk, in the order of the file.
  public var people: [DeskPerson]
  /// How long a decision can be taken back before anything leaves the desk, in seconds.
  public var graceSeconds: Int64 = 10
  /// Whether the desk is told that money has left it; where it is not, a decision counts as its payment.
  public var recordsPayments = true
  /// When the desk is open.
  public var hours = WorkingHours.usual
  /// The file of the policy in force, within `policy/`, without `.toml`; nil where none is.
  public var policy: String?
  /// Whether customers are told of their right to withdraw.
  public var withdrawal = WithdrawalNotice(informed: true)
  /// How long what the desk holds about people is kept.
  public var retention = RetentionPeriods()
  /// The address that messages to customers come from; nil where none is set.
  public var mailFrom: String?
  /// What the shop wants of itself.
  public var targets = DeskTargets()

  /// Settings of which the rest is filled in field by field.
  public init(
    name: String, id: String, currency: Currency, language: Language, jurisdiction: String,
    zone: String, people: [DeskPerson]
  ) {
    self.name = name
    self.id = id
    self.currency = currency
    self.language = language
    self.jurisdiction = jurisdiction
    self.zone = zone
    self.people = people
  }

  /// Everybody of the desk, by identifier.
  public var peopleByID: [AgentID: Person] {
    Dictionary(people.map { ($0.person.id, $0.person) }) { first, _ in first }
  }
}
