public import RefundDesk

extension Phrases {
  /// What happened to an erasure, as the log says it.
  public func sentence(_ step: ErasureEvent, of customer: CustomerID) -> String {
    let id = customer.rawValue
    return switch step {
    case .requested(let reason):
      say(
        en: "erasure of customer \(id)’s data asked for: \(reason)",
        fr: "effacement des données du client \(id) demandé : \(reason)")
    case .withdrawn:
      say(
        en: "request to erase customer \(id)’s data taken back",
        fr: "demande d'effacement du client \(id) retirée")
    case .confirmed:
      say(
        en: "erasure of customer \(id)’s data confirmed",
        fr: "effacement des données du client \(id) confirmé")
    case .finished(let counts):
      say(
        en: "personal data of customer \(id) erased, records: \(String(counts.records))",
        fr: "données personnelles du client \(id) effacées, enregistrements : \(counts.records)")
    }
  }

  /// Why an erasure is not asked for or not confirmed, with what to do.
  public func explain(_ refusal: ErasureRefusal) -> Explanation {
    switch refusal {
    case .emptyReason:
      Explanation(
        say(en: "A reason is needed.", fr: "Il faut un motif."),
        next: say(
          en: "Give it with --reason, without naming the customer.",
          fr: "Donnez-le avec --reason, sans nommer le client."))
    case .reasonIsPersonal:
      Explanation(
        say(
          en: "The reason names the customer, and it would stay for ever.",
          fr: "Le motif nomme le client, et il resterait pour toujours."),
        next: say(
          en: "Write it without name, address or number.",
          fr: "Écrivez-le sans nom, adresse ni numéro."))
    case .alreadyRequested(let by):
      Explanation(
        say(
          en: "\(by.rawValue) has asked for it already; it waits for a second person.",
          fr: "\(by.rawValue) l'a déjà demandé ; une deuxième personne doit confirmer."),
        next: say(
          en: "A supervisor other than them runs it with --confirm.",
          fr: "Un autre responsable lance la commande avec --confirm."))
    case .notRequested:
      Explanation(
        say(
          en: "Nobody has asked for this erasure.", fr: "Personne n'a demandé cet effacement."),
        next: say(en: "Ask for it with --reason.", fr: "Demandez-le avec --reason."))
    case .alreadyConfirmed:
      Explanation(
        say(
          en: "It was confirmed already and can only be finished.",
          fr: "Il est déjà confirmé et ne peut qu'être terminé."),
        next: say(
          en: "Run the command with --confirm again to finish it.",
          fr: "Relancez la commande avec --confirm pour le terminer."))
    case .ownRequest:
      Explanation(
        say(
          en: "Whoever asked does not confirm: two people are needed.",
          fr: "Qui demande ne confirme pas : il faut deux personnes."))
    case .notSupervisor:
      Explanation(
        say(
          en: "Only a supervisor or an administrator confirms an erasure.",
          fr: "Seul un responsable ou un administrateur confirme un effacement."))
    case .requestBelongsTo(let by):
      Explanation(
        say(
          en: "\(by.rawValue) asked for it; they or a supervisor can take it back.",
          fr: "\(by.rawValue) l'a demandé ; cette personne ou un responsable peut le retirer."))
    case .openTickets(let tickets):
      Explanation(
        say(
          en:
            "Requests are still being handled (\(list(tickets.map(\.rawValue)))): their words are needed until they are closed (GDPR, art. 17(3)(b) and (e)).",
          fr:
            "Des demandes sont en cours (\(list(tickets.map(\.rawValue)))) : leurs textes sont nécessaires jusqu'à leur clôture (RGPD, art. 17, § 3, b et e)."
        ),
        next: say(en: "Close them first.", fr: "Clôturez-les d'abord."))
    case .nothingToErase:
      Explanation(
        say(
          en: "The desk holds no personal data of this customer.",
          fr: "Le guichet n'a aucune donnée personnelle de ce client."))
    }
  }
}
