extension Phrases {
  /// What a measure is called.
  public func name(_ measure: MeasureTerm) -> String {
    switch measure {
    case .turnaround: say(en: "Time to a decision, median", fr: "Délai de décision, médiane")
    case .turnaroundMost:
      say(en: "Time to a decision, 9 of 10", fr: "Délai de décision, 9 cas sur 10")
    case .turnaroundLate:
      say(en: "Decided after more than 7 days", fr: "Décidées après plus de 7 jours")
    case .turnaroundBusiness:
      say(en: "Working time to a decision, median", fr: "Délai ouvré de décision, médiane")
    case .waited:
      say(en: "Waiting for the customer, median", fr: "Attente du client, médiane")
    case .execution:
      say(en: "Decision to payment, median", fr: "De la décision au paiement, médiane")
    case .executionMost:
      say(en: "Decision to payment, 9 of 10", fr: "De la décision au paiement, 9 cas sur 10")
    case .firstReply: say(en: "Time to a first reply, median", fr: "Première réponse, médiane")
    case .firstContact:
      say(en: "Resolved at first contact", fr: "Résolues au premier contact")
    case .reopened: say(en: "Opened again", fr: "Rouvertes")
    case .refused: say(en: "Refused", fr: "Refusées")
    case .overridden: say(en: "Decided against the verdict", fr: "Décidées contre l'avis")
    case .alternative: say(en: "Alternative accepted", fr: "Autre solution acceptée")
    }
  }

  /// How a measure is computed, and of which cases, in a sentence.
  public func formula(_ measure: MeasureTerm) -> String {
    switch measure {
    case .turnaround, .turnaroundMost:
      say(
        en:
          "From receipt to the first decision that held, by the calendar; the wait for the customer is in it and shown apart.",
        fr:
          "De la réception à la première décision qui a tenu, jours et nuits ; l'attente du client y est comprise et montrée à part."
      )
    case .turnaroundLate:
      say(
        en: "Decisions more than seven days of 24 hours after receipt / decisions.",
        fr: "Décisions prises plus de sept fois 24 heures après la réception / décisions.")
    case .turnaroundBusiness:
      say(
        en: "The same in the desk's opening hours, without holidays.",
        fr: "Le même délai pendant les heures d'ouverture, sans les jours fériés.")
    case .waited:
      say(
        en:
          "Time before the decision during which the desk waited for the customer; of the requests that waited.",
        fr:
          "Temps passé à attendre le client avant la décision ; parmi les demandes qui ont attendu."
      )
    case .execution, .executionMost:
      say(
        en: "From the decision to its execution, where the desk recorded one.",
        fr: "De la décision à son exécution, quand elle a été enregistrée.")
    case .firstReply:
      say(
        en: "From receipt to the desk's first message; of the requests answered.",
        fr:
          "De la réception au premier message du guichet ; parmi les demandes qui ont eu une réponse."
      )
    case .firstContact:
      say(
        en:
          "Closed with one message from the desk and not reopened in 7 days / closed. Of the days moved back until the last has had its 7 days.",
        fr:
          "Closes avec un seul message du guichet et pas rouvertes sous 7 jours / closes. Sur les jours reculés jusqu'à ce que le dernier ait eu ses 7 jours."
      )
    case .reopened:
      say(
        en:
          "Reopened within 30 days / closed; merged requests count once. Of the days moved back until the last has had its 30 days.",
        fr:
          "Rouvertes sous 30 jours / closes ; les demandes fusionnées comptent une fois. Sur les jours reculés jusqu'à ce que le dernier ait eu ses 30 jours."
      )
    case .refused:
      say(
        en: "Decisions that only decline / decisions.", fr: "Décisions de refus seul / décisions.")
    case .overridden:
      say(
        en: "Decisions with a recorded reason against the verdict / decisions.",
        fr: "Décisions motivées contre l'avis / décisions.")
    case .alternative:
      say(
        en:
          "Asked for a refund and agreed on something else / asked for a refund and not refused; whether another outcome was lawful is not recorded. Never a target per agent.",
        fr:
          "Remboursement demandé, autre solution convenue / remboursement demandé et pas refusé ; qu'une autre solution ait été permise n'est pas enregistré. Jamais un objectif par agent."
      )
    }
  }
}
