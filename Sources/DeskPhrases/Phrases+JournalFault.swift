public import Journal
public import Phrases

extension Phrases {
  /// Why the journal cannot do what was asked, with what to do.
  public func explain(_ fault: JournalFault) -> Explanation {
    switch fault.kind {
    case .disk(let error):
      Explanation(
        say(
          en: "\(fault.file): \(systemReason(error.code)). Nothing was written.",
          fr: "\(fault.file) : \(systemReason(error.code)). Rien n'a été écrit."))
    case .outcomeUnknown, .stoppedWriting: outcomeUnknown()
    case .noDesk: noDesk()
    case .deskExists:
      Explanation(
        say(en: "There is a desk there already.", fr: "Il y a déjà un guichet à cet endroit."),
        next: say(en: "Name another folder.", fr: "Indiquez un autre dossier."))
    case .networkFilesystem(let name):
      Explanation(
        say(
          en: "The desk lies on a network file system (\(name)), where writing is not safe.",
          fr: "Le guichet est sur un système de fichiers réseau (\(name)) : y écrire n'est pas sûr."
        ),
        next: say(
          en: "Put it on a local disk; reading works here.",
          fr: "Placez-le sur un disque local ; la lecture fonctionne ici."))
    case .locked(let holder):
      Explanation(
        say(
          en: "Somebody else is writing to the desk (\(holder)).",
          fr: "Quelqu'un d'autre écrit dans le guichet (\(holder))."),
        next: say(en: "Try again in a moment.", fr: "Réessayez dans un instant."))
    case .openedForReading:
      Explanation(
        say(en: "The desk is open for reading only.", fr: "Le guichet est ouvert en lecture seule.")
      )
    case .damaged(let damage):
      Explanation(
        say(
          en: "The journal is damaged: \(place(fault)): \(sentence(damage)).",
          fr: "Le journal est abîmé : \(place(fault)) : \(sentence(damage))."),
        next: say(
          en: "guichet store verify lists everything.", fr: "guichet store verify liste tout."))
    case .unsupportedVersion(let version):
      Explanation(
        say(
          en: "The journal is of format \(String(version)), which this program does not know.",
          fr: "Le journal est au format \(String(version)), inconnu de ce programme."),
        next: say(en: "Install a newer one.", fr: "Installez-en un plus récent."))
    case .badDraft: explainDraft()
    }
  }

  private func noDesk() -> Explanation {
    Explanation(
      say(en: "There is no desk there.", fr: "Il n'y a pas de guichet à cet endroit."),
      next: say(
        en: "guichet init DIR makes one, guichet demo shows one, --desk DIR names one.",
        fr: "guichet init DIR en crée un, guichet demo en montre un, --desk DIR en désigne un."))
  }

  private func explainDraft() -> Explanation {
    Explanation(
      say(
        en: "The text is too long for one entry of the journal (1 MiB). Nothing was written.",
        fr: "Le texte dépasse une entrée du journal (1 Mio). Rien n'a été écrit."))
  }

  private func place(_ fault: JournalFault) -> String {
    place(file: fault.file, offset: fault.offset, sequence: fault.sequence)
  }

  /// A place in the journal: file, byte, sequence.
  func place(file: String, offset: Int?, sequence: Int64?) -> String {
    var text = file
    if let offset { text += say(en: ", byte \(String(offset))", fr: ", octet \(String(offset))") }
    if let sequence {
      text += say(en: ", event \(String(sequence))", fr: ", événement \(String(sequence))")
    }
    return text
  }

  /// A finding with its place.
  public func sentence(_ finding: JournalFinding) -> String {
    place(file: finding.file, offset: finding.offset, sequence: finding.sequence)
      + say(en: ": \(sentence(finding.damage))", fr: " : \(sentence(finding.damage))")
  }
}
