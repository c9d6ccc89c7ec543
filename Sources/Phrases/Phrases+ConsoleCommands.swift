/// What is said about commands typed in the console.
extension Phrases {
  /// There is no such command.
  public func unknownCommand(_ text: String) -> String {
    say(en: "There is no command “\(text)”.", fr: "Il n'y a pas de commande « \(text) ».")
  }
  /// Nothing answers to what was typed.
  public var noCommand: String { say(en: "No such command.", fr: "Pas de telle commande.") }
  /// A word is not understood.
  public func notUnderstood(_ text: String) -> String {
    say(en: "“\(text)” is not understood here.", fr: "« \(text) » n'est pas compris ici.")
  }
  /// A command that does not go to many.
  public func notForMany(_ count: Int) -> String {
    say(
      en: "\(count) requests are marked and this goes to one only; \\ takes the marks off.",
      fr: "\(count) demandes sont marquées et ceci n'en vise qu'une ; \\ les démarque.")
  }
  /// There is no next ticket.
  public var lastTicket: String { say(en: "That was the last one.", fr: "C'était la dernière.") }
  /// There is no ticket before.
  public var firstTicket: String { say(en: "This is the first one.", fr: "C'est la première.") }
}
