public import RefundDesk

/// What the settings file of a made-up desk says.
public struct DemoSettings: Hashable, Sendable {
  /// The desk's name.
  public let name = "Maison Loriot (demo)"
  /// The currency of all its amounts: one for all customers, those of the United Kingdom too.
  public let currency = Currency.eur
  /// The language of the desk itself.
  public let language = Language.fr
  /// The law that the shop sells under.
  public let jurisdiction = "FR"
  /// The zone of its days.
  public let zone = "Europe/Paris"
  /// Who works there.
  public let people = [
    Person(id: "anna", name: "Anna Keller", role: .agent, limit: Money(15_000, .eur)),
    Person(id: "malik", name: "Malik Benali", role: .agent, limit: Money(15_000, .eur)),
    Person(id: "sophie", name: "Sophie Garnier", role: .agent, limit: Money(8_000, .eur)),
    Person(id: "sam", name: "Sam Okafor", role: .supervisor),
    Person(id: "lea", name: "Léa Marchand", role: .administrator),
  ]

  /// The settings of every made-up desk.
  public init() {}

  /// The agents who work the queue.
  static let agents: [AgentID] = ["anna", "malik", "sophie"]
}
