public import RefundDesk

extension Phrases {
  /// The receipt of a command: proof to keep.
  public func receipt(ticket: TicketID, version: Int, sequence: Int64, hash: String) -> String {
    say(
      en:
        "\(ticket.rawValue) is at version \(String(version)); receipt \(String(sequence)) \(hash)",
      fr: "\(ticket.rawValue) est en version \(version) ; reçu \(String(sequence)) \(hash)")
  }

  /// What a dry run says at its end.
  public func nothingWritten() -> String {
    say(en: "Dry run: nothing was written.", fr: "Essai à blanc : rien n'a été écrit.")
  }

  /// What a list says when nothing is in it.
  public func nothingMatched() -> String {
    say(en: "Nothing matched.", fr: "Rien ne correspond.")
  }

  /// How many rows a list shows of how many.
  public func shown(_ count: Int, of total: Int) -> String {
    say(
      en: "\(number(count)) of \(tickets(total)); --limit shows more",
      fr: "\(number(count)) sur \(tickets(total)) ; --limit en montre plus")
  }

  /// A heading or label of the command line's pages.
  public func label(_ label: CommandLineLabel) -> String {
    switch label {
    case .ticket: say(en: "ticket", fr: "demande")
    case .age: say(en: "age", fr: "âge")
    case .customer: say(en: "customer", fr: "client")
    case .amount: say(en: "amount", fr: "montant")
    case .reason: say(en: "reason", fr: "motif")
    case .channel: say(en: "channel", fr: "canal")
    case .state: say(en: "state", fr: "état")
    case .owner: say(en: "owner", fr: "agent")
    case .order: say(en: "order", fr: "commande")
    case .received: say(en: "received", fr: "reçue")
    case .wants: say(en: "asks for", fr: "demande")
    case .conversation: say(en: "conversation", fr: "conversation")
    case .goods: say(en: "goods", fr: "articles")
    case .decision: say(en: "decision", fr: "décision")
    case .lines: say(en: "lines", fr: "lignes")
    case .messages: say(en: "messages", fr: "messages")
    case .notes: say(en: "notes", fr: "notes")
    case .tags: say(en: "tags", fr: "étiquettes")
    case .checks: say(en: "checks", fr: "contrôles")
    case .floor: say(en: "legal floor", fr: "plancher légal")
    case .allowed: say(en: "allowed", fr: "possible")
    case .missing: say(en: "to find out", fr: "à demander")
    case .verdict: say(en: "verdict", fr: "avis")
    case .policy: say(en: "policy", fr: "politique")
    case .paid: say(en: "paid", fr: "payé")
    case .givenBack: say(en: "given back", fr: "rendu")
    case .remaining: say(en: "remaining", fr: "reste")
    case .quantity: say(en: "qty", fr: "qté")
    case .article: say(en: "article", fr: "article")
    case .date: say(en: "date", fr: "date")
    case .who: say(en: "who", fr: "qui")
    case .what: say(en: "what", fr: "quoi")
    case .orders: say(en: "orders", fr: "commandes")
    case .requests: say(en: "requests", fr: "demandes")
    case .email: say(en: "e-mail", fr: "courriel")
    case .country: say(en: "country", fr: "pays")
    case .segment: say(en: "segment", fr: "segment")
    case .status: say(en: "status", fr: "statut")
    }
  }

  /// Who wrote a message.
  public func writer(_ sender: Message.Sender) -> String {
    switch sender {
    case .customer: say(en: "customer", fr: "client")
    case .desk(let agent?): agent.rawValue
    case .desk(nil): say(en: "desk", fr: "guichet")
    }
  }

  /// What stands in place of words that were erased.
  public func erased() -> String { say(en: "(erased)", fr: "(effacé)") }
}
