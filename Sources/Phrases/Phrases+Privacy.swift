public import RefundDesk

extension Phrases {
  /// How far an erasure has come, on a customer's page.
  public func state(of erasure: Erasure) -> String {
    let by = erasure.requestedBy.rawValue
    return switch erasure.state {
    case .requested:
      say(
        en:
          "Erasure asked for by \(by) on \(shortDate(erasure.requestedAt.utcDay)); it waits for a second person.",
        fr:
          "Effacement demandé par \(by) le \(shortDate(erasure.requestedAt.utcDay)) ; une deuxième personne doit confirmer."
      )
    case .confirmed:
      say(
        en: "Erasure confirmed and not finished: run customer erase --confirm again.",
        fr: "Effacement confirmé et non terminé : relancez customer erase --confirm.")
    case .finished(let at, _):
      say(
        en: "Personal data erased on \(shortDate(at.utcDay)).",
        fr: "Données personnelles effacées le \(shortDate(at.utcDay)).")
    }
  }

  /// That a request now waits for a second person.
  public func erasureAwaits(_ customer: CustomerID) -> String {
    say(
      en:
        "Asked for. A supervisor other than you runs: guichet customer erase \(customer.rawValue) --confirm",
      fr:
        "Demande enregistrée. Un autre responsable lance : guichet customer erase \(customer.rawValue) --confirm"
    )
  }

  /// The receipt of what is no ticket's.
  public func seal(_ sequence: Int64, _ hash: String) -> String {
    say(en: "receipt \(String(sequence)) \(hash)", fr: "reçu \(String(sequence)) \(hash)")
  }

  /// What went, or would go.
  public func erasedOr(_ isDone: Bool, _ counts: ErasureCounts) -> String {
    let figures = [counts.records, counts.drafts, counts.messages, counts.quarantined].map(number)
    return isDone
      ? say(
        en:
          "Erased: personal data of \(figures[0]) records, \(figures[1]) drafts, \(figures[2]) letters in the outbox, \(figures[3]) quarantined files.",
        fr:
          "Effacé : données personnelles de \(figures[0]) enregistrements, \(figures[1]) brouillons, \(figures[2]) lettres de la boîte d'envoi, \(figures[3]) fichiers en quarantaine."
      )
      : say(
        en:
          "Would be erased: personal data of \(figures[0]) records, \(figures[1]) drafts, \(figures[2]) letters in the outbox.",
        fr:
          "Serait effacé : données personnelles de \(figures[0]) enregistrements, \(figures[1]) brouillons, \(figures[2]) lettres de la boîte d'envoi."
      )
  }

  /// That the books stay, why and until when.
  public func keptBooks(
    orders: Int, decisions: Int, until: Day?, _ citesFrance: Bool
  ) -> String {
    let (orders, decisions) = (number(orders), number(decisions))
    let day = until.map(shortDate) ?? "–"
    return citesFrance
      ? say(
        en:
          "Kept until \(day): \(orders) orders and \(decisions) decisions with dates, amounts, invoice and credit-note numbers, for these are the books: 10 years (French Commercial Code, art. L123-22; GDPR, art. 17(3)(b)) and legal claims (art. 17(3)(e)).",
        fr:
          "Conservé jusqu'au \(day) : \(orders) commandes et \(decisions) décisions avec dates, montants, numéros de facture et d'avoir, car ce sont des pièces comptables : 10 ans (C. com., art. L123-22 ; RGPD, art. 17, § 3, b) et la défense de droits en justice (§ 3, e)."
      )
      : say(
        en:
          "Kept: \(orders) orders and \(decisions) decisions with dates, amounts, invoice and credit-note numbers, as long as the law on accounts asks (GDPR, art. 17(3)(b)) and for legal claims (art. 17(3)(e)).",
        fr:
          "Conservé : \(orders) commandes et \(decisions) décisions avec dates, montants, numéros de facture et d'avoir, aussi longtemps que le droit comptable l'exige (RGPD, art. 17, § 3, b) et pour la défense de droits en justice (§ 3, e)."
      )
  }

  /// That contracts made electronically stay.
  public func keptContracts(_ count: Int) -> String {
    say(
      en:
        "Among them \(number(count)) electronic contracts of 120 euros or more: 10 years from delivery, open to the customer (French Consumer Code, art. L213-1, D213-1 and D213-2).",
      fr:
        "Dont \(number(count)) contrats électroniques de 120 euros ou plus : 10 ans à compter de la livraison, avec accès du client (C. conso., art. L213-1, D213-1 et D213-2)."
    )
  }

  /// What always stays, and what the desk does not reach.
  public func keptAlways() -> [String] {
    [
      say(
        en:
          "Kept: the numbers of customer, orders and requests, without which the amounts could not be told apart; they name nobody by themselves (GDPR, art. 4(5)).",
        fr:
          "Conservé : les numéros de client, de commandes et de demandes, sans lesquels les montants se confondraient ; seuls, ils ne nomment personne (RGPD, art. 4, 5)."
      ),
      say(
        en:
          "Kept: that this erasure took place: who asked, why, who confirmed, when (GDPR, art. 5(2)).",
        fr:
          "Conservé : la trace de cet effacement : qui l'a demandé, pourquoi, qui l'a confirmé, quand (RGPD, art. 5, § 2)."
      ),
      say(
        en:
          "Not reached: invoices in the accounts, backups, exports made earlier, the shop's other systems; see to them and tell those who received the data (GDPR, art. 19).",
        fr:
          "Hors d'atteinte : factures en comptabilité, sauvegardes, exports antérieurs, autres systèmes de la boutique ; occupez-vous-en et prévenez les destinataires (RGPD, art. 19)."
      ),
    ]
  }

  /// That another record names the customer.
  public func mentioned(event: Int64, ticket: TicketID?) -> String {
    let place = ticket?.rawValue ?? "–"
    return say(
      en:
        "To look at: event \(String(event)) (\(place)) of somebody else names the customer and was left alone.",
      fr:
        "À vérifier : l'événement \(String(event)) (\(place)), d'une autre personne, nomme le client et reste tel quel."
    )
  }

  /// That there are more of them.
  public func moreMentions(_ count: Int) -> String {
    say(
      en: "… and \(number(count)) more; --json lists all.",
      fr: "… et \(number(count)) autres ; --json liste tout.")
  }

  /// That a file which is not the desk's holds the customer's words.
  public func strangeCopy(_ file: String) -> String {
    say(
      en:
        "To look at: the file \(file) in the desk's folder holds the customer's data and is not the desk's to change.",
      fr:
        "À vérifier : le fichier \(file) du dossier contient des données du client et n'appartient pas au guichet."
    )
  }

  /// That an export may not lie inside the desk.
  public func exportInsideDesk(_ file: String) -> String {
    say(
      en:
        "\(file) would lie inside the desk, where an erasure would not find it. Name a file elsewhere.",
      fr:
        "\(file) serait dans le dossier du guichet, où un effacement ne le trouverait pas. Indiquez un autre endroit."
    )
  }

  /// What an export wrote.
  public func exported(_ events: Int, to file: String, _ customer: String) -> String {
    say(
      en: "Customer \(customer): everything held, \(number(events)) events among it: \(file)",
      fr:
        "Client \(customer) : tout ce qui est conservé, dont \(number(events)) événements : \(file)"
    )
  }

  /// That an address of mail belongs to several customers.
  public func severalCustomers(_ ids: [String]) -> String {
    say(
      en: "Several customers have that address: \(list(ids)). Name one.",
      fr: "Plusieurs clients ont cette adresse : \(list(ids)). Indiquez-en un.")
  }

  /// That data which should be gone is there, as a finding of a check.
  public func erasureBroken(
    _ customer: CustomerID, isFinished: Bool, sequence: Int64?
  ) -> String {
    if isFinished, let sequence {
      return say(
        en:
          "customer \(customer.rawValue) was erased, but event \(String(sequence)) holds personal data again, as after an old copy was put back: run customer erase",
        fr:
          "le client \(customer.rawValue) a été effacé, mais l'événement \(String(sequence)) contient de nouveau des données, comme après une restauration : lancez customer erase"
      )
    }
    return say(
      en:
        "the erasure of customer \(customer.rawValue) was confirmed and not finished: run customer erase --confirm again",
      fr:
        "l'effacement du client \(customer.rawValue) est confirmé et non terminé : relancez customer erase --confirm"
    )
  }

  /// A kind of things that are kept.
  public func retentionKind(_ kind: RetentionRow.Kind) -> String {
    switch kind {
    case .accounts: say(en: "customers not heard of since", fr: "clients sans nouvelles depuis")
    case .requests:
      say(en: "closed requests with their words", fr: "demandes closes avec leurs textes")
    case .books:
      say(en: "orders beyond the books' period", fr: "commandes au-delà du délai comptable")
    case .drafts: say(en: "drafts nobody touches", fr: "brouillons abandonnés")
    case .letters:
      say(en: "letters left in the outbox", fr: "lettres restées dans la boîte d'envoi")
    case .erasures: say(en: "erasures that are overdue", fr: "effacements en retard")
    }
  }

  /// Why a kind is kept so long and no longer.
  public func retentionBasis(_ kind: RetentionRow.Kind, _ periods: RetentionPeriods) -> String {
    switch kind {
    case .accounts:
      say(
        en:
          "\(String(periods.accountYears)) years after the last contact (practice of the CNIL; GDPR, art. 5(1)(e))",
        fr:
          "\(periods.accountYears) ans après le dernier contact (pratique de la CNIL ; RGPD, art. 5, § 1, e)"
      )
    case .requests:
      say(
        en:
          "\(String(periods.requestYears)) years after the last step: limitation of claims (French Civil Code, art. 2224)",
        fr:
          "\(periods.requestYears) ans après la dernière étape : prescription (C. civ., art. 2224)")
    case .books:
      say(
        en:
          "\(String(periods.bookYears)) years (French Commercial Code, art. L123-22); may be deleted, and the desk keeps them since its chain runs through them",
        fr:
          "\(periods.bookYears) ans (C. com., art. L123-22) ; suppression permise, mais la chaîne du journal passe par elles"
      )
    case .drafts:
      say(
        en: "\(String(periods.draftDays)) days (the desk's own rule)",
        fr: "\(periods.draftDays) jours (règle du guichet)")
    case .letters:
      say(
        en:
          "\(String(periods.letterDays)) days (the desk's own rule): the mail system should have fetched them",
        fr:
          "\(periods.letterDays) jours (règle du guichet) : le système de courrier devrait les avoir prises"
      )
    case .erasures:
      say(
        en: "one month to answer (GDPR, art. 12(3)); a confirmed one at once",
        fr: "un mois pour répondre (RGPD, art. 12, § 3) ; sans délai une fois confirmé")
    }
  }

  /// What a person may know about the data held about them (GDPR, art. 15(1)).
  public func privacyNotice(_ periods: RetentionPeriods) -> [String] {
    [
      say(
        en: "Purpose: handling your requests about orders, and keeping the books the law asks for.",
        fr:
          "Finalité : traiter vos demandes sur vos commandes et tenir les comptes exigés par la loi."
      ),
      say(
        en:
          "Categories: identity and contact, orders, requests, messages, notes of the shop, decisions.",
        fr:
          "Catégories : identité et contact, commandes, demandes, messages, notes de la boutique, décisions."
      ),
      say(
        en:
          "Recipients: the shop's staff, its mail and payment systems. Source: you and your orders.",
        fr:
          "Destinataires : le personnel de la boutique, ses systèmes de courrier et de paiement. Source : vous et vos commandes."
      ),
      say(
        en:
          "Kept: \(String(periods.accountYears)) years after the last contact, requests \(String(periods.requestYears)) years, books \(String(periods.bookYears)) years.",
        fr:
          "Durées : \(periods.accountYears) ans après le dernier contact, demandes \(periods.requestYears) ans, comptes \(periods.bookYears) ans."
      ),
      say(
        en:
          "You may ask for correction, erasure, restriction, object, and complain to the supervisory authority (GDPR, art. 15(1)(e) and (f)).",
        fr:
          "Vous pouvez demander rectification, effacement, limitation, vous opposer, et saisir l'autorité de contrôle (RGPD, art. 15, § 1, e et f)."
      ),
      say(
        en:
          "No refusal is automatic: a person decides; how often you return goods may lower a gesture (GDPR, art. 22).",
        fr:
          "Aucun refus n'est automatique : une personne décide ; la fréquence de vos retours peut réduire un geste (RGPD, art. 22)."
      ),
    ]
  }

  /// That a file needs no change.
  public func alreadyNeat(_ file: String) -> String {
    say(en: "\(file) is in its stable form already.", fr: "\(file) est déjà dans sa forme stable.")
  }
}
