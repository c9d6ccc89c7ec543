public import RefundDesk

extension DemoDesk {
  /// What the shop is called.
  public static let name = "Maison Guérin"
  /// The currency of every order.
  public static let currency = Currency.eur
  /// The desk's place in the time-zone database.
  public static let zone = "Europe/Paris"
  /// The language of the desk.
  public static let language = Language.fr
  /// The country whose law holds where an order does not say (ISO 3166-1).
  public static let jurisdiction = "FR"

  /// Everybody who works at the desk: three agents with limits, a supervisor and an administrator.
  public static let people: [Person] = [
    anna, bruno, emma,
    sofia, henry,
  ]

  static let anna = Person(
    id: "anna", name: "Anna Roche", role: .agent, limit: Money(15_000, currency))
  static let bruno = Person(
    id: "bruno", name: "Bruno Lefèvre", role: .agent, limit: Money(15_000, currency))
  static let emma = Person(
    id: "emma", name: "Emma Walsh", role: .agent, limit: Money(8_000, currency))
  static let sofia = Person(id: "sofia", name: "Sofia Blanchard", role: .supervisor)
  static let henry = Person(id: "henry", name: "Henry Clarke", role: .administrator)

  static let agents = [anna, bruno, emma]

  static let peopleByID = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
}

extension Person {
  /// How they write of themselves in French.
  var isWoman: Bool { id != DemoDesk.bruno.id && id != DemoDesk.henry.id }
}
