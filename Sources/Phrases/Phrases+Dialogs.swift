public import RefundDesk

extension Phrases {
  /// What a person has to type for something to be written.
  public enum Asked: Hashable, Sendable {
    case yes
    case amount(Money)
    case word(String)
    case count(Int)
  }

  /// A single line that a person types.
  public enum Line: Hashable, Sendable {
    case waitUntil, tag, reopen, reject, fact, escalate, saveView
  }

  /// The last question.
  public func question(_ asked: Asked) -> String {
    switch asked {
    case .yes: say(en: "Press y to write it.", fr: "Tapez y pour l'écrire.")
    case .amount(let amount):
      say(
        en: "Type the amount, \(money(amount)):", fr: "Tapez le montant, \(money(amount)) :")
    case .word(let word): say(en: "Type \(word):", fr: "Tapez \(word) :")
    case .count(let count):
      say(en: "Type how many, \(count):", fr: "Tapez combien, \(count) :")
    }
  }

  /// What a command does, as a dialog's title.
  public func verb(_ command: Command) -> String {
    switch command {
    case .take: say(en: "Take this request", fr: "Prendre cette demande")
    case .assign(nil): say(en: "Give the request back", fr: "Rendre la demande")
    case .assign: say(en: "Assign", fr: "Attribuer")
    case .wait: say(en: "Wait for the customer", fr: "Attendre le client")
    case .resume: say(en: "Stop waiting", fr: "Ne plus attendre")
    case .note: say(en: "Add a note", fr: "Ajouter une note")
    case .tag: say(en: "Put a tag on", fr: "Mettre une étiquette")
    case .untag: say(en: "Take a tag off", fr: "Enlever une étiquette")
    case .enterFact: say(en: "Enter a fact", fr: "Entrer un fait")
    case .recode: say(en: "Correct what is asked", fr: "Corriger la demande")
    case .moveGoods: say(en: "Say where the goods are", fr: "Dire où sont les articles")
    case .send: say(en: "Send to the customer", fr: "Envoyer au client")
    case .receive: say(en: "Write down the customer’s words", fr: "Noter les mots du client")
    case .resolve(let proposal): decisionVerb(proposal)
    case .approve: say(en: "Approve the decision", fr: "Approuver la décision")
    case .reject: say(en: "Reject the decision", fr: "Rejeter la décision")
    case .execute:
      say(en: "Say that it is paid or sent", fr: "Dire que c'est payé ou envoyé")
    case .reopen: say(en: "Reopen the request", fr: "Rouvrir la demande")
    case .merge(let into): mergeVerb(into)
    case .undo: say(en: "Undo the last step", fr: "Annuler la dernière étape")
    }
  }

  private func decisionVerb(_ proposal: Proposal) -> String {
    let names = list(proposal.resolutions.map { name($0.kind) })
    let amounts = proposal.resolutions.flatMap(\.amounts).map(\.amount)
    if let first = amounts.first, let total = try? Money.sum(amounts, in: first.currency) {
      return say(
        en: "Decide: \(names), \(money(total))", fr: "Décider : \(names), \(money(total))")
    }
    return say(en: "Decide: \(names)", fr: "Décider : \(names)")
  }

  /// What was done, after it was written.
  public func receipt(_ command: Command, ticket: TicketID) -> String {
    let id = ticket.rawValue
    return switch command {
    case .take: say(en: "\(id) is yours.", fr: "\(id) est à vous.")
    case .assign(let to?):
      say(en: "\(id) is \(to.rawValue)’s now.", fr: "\(id) est à \(to.rawValue).")
    case .assign: say(en: "\(id) is nobody’s now.", fr: "\(id) n'est plus à personne.")
    case .wait: say(en: "\(id) waits for the customer.", fr: "\(id) attend le client.")
    case .resume: say(en: "\(id) waits no longer.", fr: "\(id) n'attend plus.")
    case .note: say(en: "The note is written.", fr: "La note est écrite.")
    case .tag, .untag: say(en: "\(id) is tagged.", fr: "\(id) est étiquetée.")
    case .enterFact: say(en: "The fact is entered.", fr: "Le fait est entré.")
    case .recode: say(en: "\(id) is corrected.", fr: "\(id) est corrigée.")
    case .moveGoods: say(en: "The goods’ place is written.", fr: "Le lieu des articles est noté.")
    case .send: say(en: "The message is in the outbox.", fr: "Le message est prêt à partir.")
    case .receive:
      say(en: "The customer’s words are written down.", fr: "Les mots du client sont notés.")
    case .resolve: say(en: "\(id) is decided.", fr: "\(id) est décidée.")
    case .approve: say(en: "\(id) is approved.", fr: "\(id) est approuvée.")
    case .reject: say(en: "\(id) is rejected.", fr: "\(id) est rejetée.")
    case .execute: say(en: "\(id) is paid or sent.", fr: "\(id) est payée ou envoyée.")
    case .reopen: say(en: "\(id) is open again.", fr: "\(id) est rouverte.")
    case .merge(let into): mergeReceipt(ticket, into)
    case .undo: say(en: "The last step is undone.", fr: "La dernière étape est annulée.")
    }
  }

  // MARK: Warnings

  /// What a decision above a limit becomes.
  public var goesToSupervisor: String {
    say(
      en: "Above your limit: a supervisor has to say yes before it counts.",
      fr: "Au-dessus de votre limite : un responsable doit dire oui avant que cela compte.")
  }
  /// A decision against the verdict.
  public var againstVerdict: String {
    say(
      en: "Against the verdict: your reason is recorded with your name.",
      fr: "Contre l'avis : votre motif est enregistré avec votre nom.")
  }
  /// Somebody else works on it.
  public func ownedByOther(_ name: String) -> String {
    say(en: "\(name) works on this request.", fr: "\(name) travaille sur cette demande.")
  }
  /// Until when undoing leaves no trace outside.
  public func leavesAfter(seconds: Int) -> String {
    say(
      en: "Leaves the desk after \(seconds) s; until then u takes it back.",
      fr: "Part du guichet après \(seconds) s ; jusque-là u l'annule.")
  }
  /// What cannot be undone.
  public var cannotBeTakenBack: String {
    say(en: "This cannot be undone.", fr: "Ceci ne s'annule pas.")
  }
  /// Nothing has left the desk yet.
  public var trueUndo: String {
    say(en: "Nothing has left the desk yet.", fr: "Rien n'est encore parti du guichet.")
  }
  /// What it ordered may have left the desk.
  public var compensating: String {
    say(
      en: "It may have left the desk already: this is recorded as a correction.",
      fr: "C'est peut-être déjà parti : ceci est enregistré comme une correction.")
  }
  /// What is approved.
  public func approves(_ what: String, by: String) -> String {
    say(en: "\(what), proposed by \(by).", fr: "\(what), proposé par \(by).")
  }
  /// Keys came before anybody can have read the question.
  public var tooFast: String {
    say(
      en: "That key came before the question could be read; press it again.",
      fr: "Cette touche est venue avant qu'on ait pu lire ; tapez-la encore.")
  }
  /// What was typed is not what was asked for.
  public var notWhatWasAsked: String {
    say(
      en: "That is not what was asked for; nothing was written.",
      fr: "Ce n'est pas ce qui était demandé ; rien n'a été écrit.")
  }
  /// Text came at once where each letter would be a command.
  public var pasteIgnored: String {
    say(
      en: "Pasted text is ignored here: each letter would be a command.",
      fr: "Le texte collé est ignoré ici : chaque lettre serait une commande.")
  }
  /// A ticket changed underneath.
  public func changedMeanwhile(_ ticket: TicketID) -> String {
    say(
      en: "\(ticket.rawValue) changed meanwhile", fr: "\(ticket.rawValue) a changé entre-temps")
  }
  /// A refused commit wrote nothing.
  public var nothingWasWritten: String {
    say(
      en: "Nothing was written. This is new:", fr: "Rien n'a été écrit. Voici le nouveau :")
  }

  // MARK: Values of the last question

  /// An order with its total.
  public func order(_ id: String, total: String) -> String {
    say(en: "\(id), \(total) in all", fr: "\(id), \(total) en tout")
  }
  /// A part of an amount.
  public func part(_ name: String, _ amount: String) -> String {
    say(en: "\(amount) for \(name)", fr: "\(amount) pour \(name)")
  }
  /// How money goes back.
  public func means(_ means: RefundMeans, _ customer: Customer?) -> String {
    switch means {
    case .original: return originalMeans
    case .method(let id):
      let method = customer?.paymentMethods.first { $0.id == id }
      return method.map { $0.label ?? name($0.kind) } ?? id.rawValue
    }
  }
  /// The means that the order was paid with.
  public var originalMeans: String {
    say(en: "the means it was paid with", fr: "le moyen de paiement d'origine")
  }
  /// The goods are expected.
  public var goodsComeBack: String { say(en: "come back", fr: "à renvoyer") }
  /// The goods stay.
  public var goodsKept: String { say(en: "stay with the customer", fr: "laissés au client") }
  /// A credit without an end.
  public var neverExpires: String { say(en: "without an end", fr: "sans limite") }
  /// No day was set.
  public var noDay: String { say(en: "no day set", fr: "sans date") }
  /// What the customer pays or gets for a dearer or cheaper variant.
  public func difference(_ amount: Money) -> String {
    let absolute = Money(Int64(amount.minorUnits.magnitude), amount.currency)
    return amount.isNegative
      ? say(en: "\(money(absolute)) to the customer", fr: "\(money(absolute)) au client")
      : say(en: "\(money(absolute)) from the customer", fr: "\(money(absolute)) du client")
  }
  /// A verdict with the clauses it rests on.
  public func verdict(_ verdict: Verdict, clauses: [String]) -> String {
    guard !clauses.isEmpty else { return name(verdict) }
    let cited = clauses.joined(separator: ", ")
    return say(en: "\(name(verdict)) (\(cited))", fr: "\(name(verdict)) (\(cited))")
  }
  /// A decision with who made it and where it stands.
  public func decided(
    _ kinds: [ResolutionKind], total: Money?, by: String, life: DecisionLife
  ) -> String {
    say(
      en: "\(titles(kinds, total: total)) by \(by): \(sentence(life))",
      fr: "\(titles(kinds, total: total)) par \(by) : \(sentence(life))")
  }
  /// A note with its author.
  public func noteBy(_ by: String, _ text: String) -> String {
    say(en: "Note by \(by): \(text)", fr: "Note \(French.of(by)) : \(text)")
  }
  /// A message with its time.
  public func messageOn(_ moment: String) -> String {
    say(en: "Message of \(moment)", fr: "Message du \(moment)")
  }

  // MARK: Single lines and lists

  /// The title of a line, and what can be typed.
  public func entry(_ line: Line) -> (title: String, hint: String) {
    switch line {
    case .waitUntil:
      (
        say(en: "Wait for the customer until", fr: "Attendre le client jusqu'au"),
        say(
          en: "2026-12-01, +5, tomorrow, friday; empty for no day.",
          fr: "2026-12-01, +5, demain, vendredi ; vide : sans date.")
      )
    case .tag:
      (say(en: "Tag", fr: "Étiquette"), say(en: "A word of your own.", fr: "Un mot à vous."))
    case .reopen:
      (
        say(en: "Reopen: why?", fr: "Rouvrir : pourquoi ?"),
        say(en: "Colleagues read the reason.", fr: "Les collègues lisent le motif.")
      )
    case .reject:
      (
        say(en: "Reject: why?", fr: "Rejeter : pourquoi ?"),
        say(en: "Your colleague reads the reason.", fr: "Votre collègue lit le motif.")
      )
    case .escalate:
      (
        say(en: "Ask a supervisor: what about?", fr: "Demander à un responsable : quoi ?"),
        say(
          en: "Your words become a note on the request.",
          fr: "Vos mots deviennent une note sur la demande.")
      )
    case .saveView:
      (
        say(en: "Keep this view as", fr: "Garder cette vue sous"),
        say(en: "A name of your own.", fr: "Un nom à vous.")
      )
    case .fact:
      (
        say(en: "Enter a fact", fr: "Entrer un fait"),
        say(
          en: "Its name and value, such as: condition new, photo yes.",
          fr: "Son nom et sa valeur, par exemple : condition new, photo oui.")
      )
    }
  }

  /// A day that is none.
  public var notADay: String {
    say(
      en: "That is no day: write 2026-12-01, +5, tomorrow or friday.",
      fr: "Ce n'est pas un jour : écrivez 2026-12-01, +5, demain ou vendredi.")
  }
  /// A fact without a value.
  public var factNeedsValue: String {
    say(
      en: "A fact needs a name and a value, such as: photo yes.",
      fr: "Un fait a un nom et une valeur, par exemple : photo oui.")
  }
  /// The list of people.
  public var assignTo: String { say(en: "Assign to", fr: "Attribuer à") }
  /// The list of places.
  public var whereAreGoods: String { say(en: "Where are the goods?", fr: "Où sont les articles ?") }
  /// The list of tags.
  public var untagWhich: String { say(en: "Take which tag off?", fr: "Quelle étiquette enlever ?") }
  /// No tags are on.
  public var noTags: String { say(en: "There are no tags here.", fr: "Il n'y a pas d'étiquette.") }
  /// The list of themes.
  public var chooseTheme: String { say(en: "Colours", fr: "Couleurs") }
  /// The list of what can be copied.
  public var copyWhat: String { say(en: "Copy", fr: "Copier") }
  /// The ticket's number.
  public var copyTicket: String { say(en: "number", fr: "numéro") }
  /// The customer's name.
  public var copyName: String { say(en: "name", fr: "nom") }
  /// The customer's address.
  public var copyAddress: String { say(en: "address", fr: "adresse") }
  /// The order's number.
  public var copyOrder: String { say(en: "order", fr: "commande") }
  /// The amount.
  public var copyAmount: String { say(en: "amount", fr: "montant") }
  /// Something was copied.
  public var copied: String {
    say(en: "Copied, if the terminal lets programs do so.", fr: "Copié, si le terminal le permet.")
  }

  // MARK: Texts

  /// The title of a note's field.
  public var noteTitle: String { say(en: "Note for colleagues", fr: "Note pour les collègues") }
  /// The title of a message's field.
  public func messageTitle(_ name: String, by channel: String) -> String {
    say(en: "To \(name) by \(channel)", fr: "À \(name) par \(channel)")
  }
  /// What came of a command on many requests.
  public func batch(written: Int, of total: Int, failed: TicketID?, because: String?) -> String {
    let count = say(
      en: "\(number(written)) of \(number(total)) written.",
      fr: "\(number(written)) sur \(number(total)) écrites.")
    guard let failed, let because else { return count }
    return say(
      en: "\(count) Not \(failed.rawValue): \(because)",
      fr: "\(count) Pas \(failed.rawValue) : \(because)")
  }
  /// An earlier draft was found after something had been typed.
  public var draftFound: String {
    say(
      en: "An earlier draft was found and put below.",
      fr: "Un brouillon précédent a été trouvé et mis dessous.")
  }
  /// A draft is kept.
  public var draftKept: String { say(en: "The draft is kept.", fr: "Le brouillon est gardé.") }
  /// The editor failed.
  public var editorFailed: String {
    say(
      en: "The editor failed; the text is as it was.",
      fr: "L'éditeur a échoué ; le texte est resté tel quel.")
  }
}
