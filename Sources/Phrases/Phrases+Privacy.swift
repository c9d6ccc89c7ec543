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
    let records = several(
      counts.records, en: ("record", "records"), fr: ("enregistrement", "enregistrements"))
    let drafts = several(counts.drafts, en: ("draft", "drafts"), fr: ("brouillon", "brouillons"))
    let letters = several(counts.messages, en: ("letter", "letters"), fr: ("lettre", "lettres"))
    let cut = several(
      counts.quarantined, en: ("quarantined file", "quarantined files"),
      fr: ("fichier en quarantaine", "fichiers en quarantaine"))
    return isDone
      ? say(
        en: "Erased: personal data of \(records), \(drafts), \(letters) in the outbox, \(cut).",
        fr:
          "Effacé : données personnelles de \(records), \(drafts), \(letters) de la boîte d'envoi, \(cut)."
      )
      : say(
        en: "Would be erased: personal data of \(records), \(drafts), \(letters) in the outbox.",
        fr:
          "Serait effacé : données personnelles de \(records), \(drafts), \(letters) de la boîte d'envoi."
      )
  }

  /// A number with its noun; in French none is singular, in English it is plural.
  private func several(
    _ count: Int, en: (one: String, many: String), fr: (one: String, many: String)
  ) -> String {
    let word =
      language == .en ? (count == 1 ? en.one : en.many) : (count < 2 ? fr.one : fr.many)
    return "\(number(count)) \(word)"
  }

  /// That the books stay, why and until when.
  public func keptBooks(
    orders: Int, decisions: Int, until: Day?, _ citesFrance: Bool
  ) -> String {
    let orders = several(orders, en: ("order", "orders"), fr: ("commande", "commandes"))
    let decisions = several(
      decisions, en: ("decision", "decisions"), fr: ("décision", "décisions"))
    let day = until.map(shortDate) ?? "–"
    return citesFrance
      ? say(
        en:
          "Kept until \(day): \(orders) and \(decisions) with dates, amounts, invoice and credit-note numbers, for these are the books: 10 years (French Commercial Code, art. L123-22; GDPR, art. 17(3)(b)) and legal claims (art. 17(3)(e)).",
        fr:
          "Conservé jusqu'au \(day) : \(orders) et \(decisions) avec dates, montants, numéros de facture et d'avoir, car ce sont des pièces comptables : 10 ans (C. com., art. L123-22 ; RGPD, art. 17, § 3, b) et la défense de droits en justice (§ 3, e)."
      )
      : say(
        en:
          "Kept: \(orders) and \(decisions) with dates, amounts, invoice and credit-note numbers, as long as the law on accounts asks (GDPR, art. 17(3)(b)) and for legal claims (art. 17(3)(e)).",
        fr:
          "Conservé : \(orders) et \(decisions) avec dates, montants, numéros de facture et d'avoir, aussi longtemps que le droit comptable l'exige (RGPD, art. 17, § 3, b) et pour la défense de droits en justice (§ 3, e)."
      )
  }

  /// That contracts made electronically stay.
  public func keptContracts(_ count: Int) -> String {
    let contracts = several(
      count, en: ("electronic contract", "electronic contracts"),
      fr: ("contrat électronique", "contrats électroniques"))
    return say(
      en:
        "Among them \(contracts) of 120 euros or more: 10 years from delivery, open to the customer (French Consumer Code, art. L213-1, D213-1 and D213-2).",
      fr:
        "Dont \(contracts) de 120 euros ou plus : 10 ans à compter de la livraison, avec accès du client (C. conso., art. L213-1, D213-1 et D213-2)."
    )
  }

  /// What always stays, and what the desk does not reach; with the numbers and names of goods that name the
  /// customer themselves.
  public func keptAlways(naming: [String]) -> [String] {
    [
      keptNumbers(naming),
      say(
        en:
          "Kept: that this erasure took place: who asked, why, who confirmed, when (GDPR, art. 5(2)).",
        fr:
          "Conservé : la trace de cet effacement : qui l'a demandé, pourquoi, qui l'a confirmé, quand (RGPD, art. 5, § 2)."
      ),
      say(
        en:
          "Not reached: invoices in the accounts, backups, exports outside the desk's folder, views that people keep (views.toml), the shop's other systems; see to them and tell those who received the data (GDPR, art. 19).",
        fr:
          "Hors d'atteinte : factures en comptabilité, sauvegardes, exports hors du dossier du guichet, vues que chacun garde (views.toml), autres systèmes de la boutique ; occupez-vous-en et prévenez les destinataires (RGPD, art. 19)."
      ),
      say(
        en:
          "Not found by any program: nicknames and hints in what was said of the customer on other people's requests. If you know of one, look: grep -ri WORD in journal/.",
        fr:
          "Introuvable par un programme : surnoms et allusions au client dans les demandes d'autres personnes. Si vous en connaissez, cherchez : grep -ri MOT dans journal/."
      ),
    ]
  }

  private func keptNumbers(_ naming: [String]) -> String {
    guard !naming.isEmpty else {
      return say(
        en:
          "Kept: the numbers of customer, orders and requests, without which the amounts could not be told apart; they name nobody by themselves (GDPR, art. 4(5)).",
        fr:
          "Conservé : les numéros de client, de commandes et de demandes, sans lesquels les montants se confondraient ; seuls, ils ne nomment personne (RGPD, art. 4, 5)."
      )
    }
    return say(
      en:
        "Kept although they name the customer: \(list(naming)). Amounts and receipts hang on numbers, tags and names of goods and the chain covers them, so that the books could not be checked without them (GDPR, art. 17(3)(b) and (e)). Say so to the customer, and use words that name nobody.",
      fr:
        "Conservé bien que nommant le client : \(list(naming)). Montants et reçus tiennent aux numéros, étiquettes et noms d'articles, que couvre la chaîne : sans eux, les comptes ne seraient plus vérifiables (RGPD, art. 17, § 3, b et e). Dites-le au client, et prenez des mots qui ne nomment personne."
    )
  }

  /// That tags stay, which an erasure does not reach.
  public func keptTags(_ tags: [String]) -> String {
    say(
      en:
        "Kept: the tags \(list(tags)), words of filing that the chain covers (GDPR, art. 17(3)(b) and (e)). tag takes none that names the customer; look over what an import brought, and nicknames.",
      fr:
        "Conservé : les étiquettes \(list(tags)), mots de classement que couvre la chaîne (RGPD, art. 17, § 3, b et e). tag n'en accepte aucune qui nomme le client ; relisez celles d'un import, et les surnoms."
    )
  }

  /// That files were removed since they named the customer.
  public func copiesRemoved(_ files: [String]) -> String {
    say(
      en: "Removed from the desk's folder: \(list(files)).",
      fr: "Supprimé du dossier du guichet : \(list(files)).")
  }

  /// That files cannot be looked into.
  public func closedFiles(_ files: [String]) -> String {
    say(
      en:
        "To look at: \(list(files)) in the desk's folder cannot be looked into, such as compressed files; open them, or remove them.",
      fr:
        "À vérifier : \(list(files)), dans le dossier du guichet, ne peut être lu, comme un fichier compressé ; ouvrez-le ou supprimez-le."
    )
  }

  /// That nothing could be looked for any more.
  public func namesAreGone() -> String {
    say(
      en:
        "An earlier try took the names away already, so that files and other people's requests could not be looked through for them now; what the request printed still holds.",
      fr:
        "Un essai précédent a déjà effacé les noms : les fichiers et les demandes d'autres personnes n'ont plus pu être relus ; la liste donnée lors de la demande reste valable."
    )
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
      fr: "… et \(several(count, en: ("", ""), fr: ("autre", "autres"))) ; --json liste tout.")
  }

  /// That a file which is not the desk's holds the customer's words.
  public func strangeCopy(_ file: String) -> String {
    say(
      en:
        "To look at: the file \(file) in the desk's folder holds the customer's data and is not the desk's own. Remove it, or let --remove-files do so.",
      fr:
        "À vérifier : le fichier \(file) du dossier contient des données du client et n'appartient pas au guichet. Supprimez-le, ou laissez faire --remove-files."
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
    let events = several(events, en: ("event", "events"), fr: ("événement", "événements"))
    return say(
      en: "Customer \(customer): everything held, \(events) among it: \(file)",
      fr: "Client \(customer) : tout ce qui est conservé, dont \(events) : \(file)")
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
    case .accounts:
      say(
        en: "customers not heard of for too long",
        fr: "clients sans nouvelles depuis trop longtemps")
    case .requests:
      say(
        en: "closed requests whose words are still there",
        fr: "demandes closes dont les textes sont encore là")
    case .books:
      say(en: "orders beyond the books' period", fr: "commandes au-delà du délai comptable")
    case .drafts: say(en: "drafts nobody touches", fr: "brouillons abandonnés")
    case .letters:
      say(en: "letters left in the outbox", fr: "lettres restées dans la boîte d'envoi")
    case .erasures: say(en: "erasures that are overdue", fr: "effacements en retard")
    }
  }

  /// Why a kind is kept so long and no longer.
  /// Where French law does not ask for it, the period is the shop's choice.
  public func retentionBasis(
    _ kind: RetentionRow.Kind, _ periods: RetentionPeriods, citesFrance: Bool
  ) -> String {
    switch kind {
    case .accounts:
      let source = say(
        en: citesFrance ? "practice of the CNIL; GDPR, art. 5(1)(e)" : "GDPR, art. 5(1)(e)",
        fr: citesFrance
          ? "pratique de la CNIL ; RGPD, art. 5, § 1, e" : "RGPD, art. 5, § 1, e")
      return say(
        en: "\(String(periods.accountYears)) years after the last contact (\(source))",
        fr: "\(periods.accountYears) ans après le dernier contact (\(source))")
    case .requests:
      let source = say(
        en: citesFrance ? "French Civil Code, art. 2224" : "GDPR, art. 17(3)(e)",
        fr: citesFrance ? "C. civ., art. 2224" : "RGPD, art. 17, § 3, e")
      return say(
        en:
          "\(String(periods.requestYears)) years after the last step: limitation of claims (\(source))",
        fr: "\(periods.requestYears) ans après la dernière étape : prescription (\(source))")
    case .books:
      let source = say(
        en: citesFrance ? "French Commercial Code, art. L123-22" : "GDPR, art. 17(3)(b)",
        fr: citesFrance ? "C. com., art. L123-22" : "RGPD, art. 17, § 3, b")
      return say(
        en:
          "\(String(periods.bookYears)) years (\(source)); may be deleted, and the desk keeps them since its chain runs through them",
        fr:
          "\(periods.bookYears) ans (\(source)) ; suppression permise, mais la chaîne du journal passe par elles"
      )
    case .drafts:
      return say(
        en: "\(String(periods.draftDays)) days (the desk's own rule)",
        fr: "\(periods.draftDays) jours (règle du guichet)")
    case .letters:
      return say(
        en:
          "\(String(periods.letterDays)) days (the desk's own rule): the mail system should have fetched them",
        fr:
          "\(periods.letterDays) jours (règle du guichet) : le système de courrier devrait les avoir prises"
      )
    case .erasures:
      return say(
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
          "This file is yours to keep and to pass on: JSON, amounts in cents, times in UTC (GDPR, art. 15(3) and 20).",
        fr:
          "Ce fichier est à vous, pour le garder ou le transmettre : JSON, montants en centimes, heures UTC (RGPD, art. 15, § 3, et 20)."
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
