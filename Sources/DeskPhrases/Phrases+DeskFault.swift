import DeskRecords
public import DeskStore
public import Phrases
import RefundDesk
import Toml

extension Phrases {
  /// Why a desk cannot be made, opened or asked, with what to do.
  public func explain(_ fault: DeskFault) -> Explanation {
    switch fault {
    case .journal(let fault): explain(fault)
    case .index(let fault): explain(fault)
    case .record(let sequence, let fault):
      Explanation(
        say(
          en: "Event \(String(sequence)) of the journal cannot be read (\(fault.path)).",
          fr: "L'événement \(String(sequence)) du journal est illisible (\(fault.path))."),
        next: say(
          en: "It was written by a newer program; install that one.",
          fr: "Il a été écrit par un programme plus récent ; installez celui-là."))
    case .settings(let fault): explain(fault)
    case .zone(let fault): explain(fault)
    case .file(let fault): explain(fault)
    case .unknownTicket(let id, let suggestions): unknown(ticket: id, suggestions)
    case .unknownCustomer(let id):
      Explanation(
        say(
          en: "The desk has no customer \(id.rawValue).",
          fr: "Le guichet ne connaît pas de client \(id.rawValue)."))
    }
  }

  /// That there is no such ticket, with those that are close.
  func unknown(ticket: TicketID, _ suggestions: [TicketID]) -> Explanation {
    Explanation(
      say(
        en: "The desk has no ticket \(ticket.rawValue).",
        fr: "Le guichet n'a pas de demande \(ticket.rawValue)."),
      next: suggestions.isEmpty
        ? nil
        : say(
          en: "Did you mean \(choice(suggestions.map(\.rawValue)))?",
          fr: "Vouliez-vous dire \(choice(suggestions.map(\.rawValue))) ?"))
  }

  private func explain(_ fault: SettingsFault) -> Explanation {
    let words = DiagnosticText(language == .fr ? .fr : .en)
    let texts = fault.diagnostics.map { words.render($0, source: fault.source) }
    return Explanation(
      say(en: "The desk's settings cannot be used.", fr: "Les réglages sont inutilisables.")
        + "\n" + texts.joined(separator: "\n"))
  }

  private func explain(_ fault: IndexFault) -> Explanation {
    switch fault {
    case .lmdb(let operation, let code):
      Explanation(
        say(
          en: "The index cannot be used (\(operation): \(String(code))).",
          fr: "L'index est inutilisable (\(operation) : \(String(code)))."),
        next: rebuild())
    case .malformed:
      Explanation(say(en: "The index is damaged.", fr: "L'index est abîmé."), next: rebuild())
    case .cannotCatchUp:
      Explanation(
        say(
          en: "The index is behind the journal and cannot be written here.",
          fr: "L'index est en retard sur le journal et ne peut être écrit ici."))
    }
  }

  private func rebuild() -> String {
    say(
      en: "Nothing is lost: guichet store rebuild makes it anew.",
      fr: "Rien n'est perdu : guichet store rebuild le refait.")
  }

  private func explain(_ fault: ZoneFault) -> Explanation {
    switch fault {
    case .unknownZone(let name):
      Explanation(
        say(en: "There is no time zone \(name).", fr: "Le fuseau \(name) n'existe pas."),
        next: say(
          en: "Write one such as Europe/Paris in desk.toml.",
          fr: "Écrivez par exemple Europe/Paris dans desk.toml."))
    case .noZoneFiles(let folder):
      Explanation(
        say(en: "\(folder) is not there.", fr: "\(folder) est absent."),
        next: say(en: "Install the package tzdata.", fr: "Installez le paquet tzdata."))
    case .malformed(let name):
      Explanation(
        say(
          en: "The system's file of the time zone \(name) cannot be read.",
          fr: "Le fichier système du fuseau \(name) est illisible."))
    }
  }

  private func explain(_ fault: FileFault) -> Explanation {
    let reason = systemReason(fault.code)
    return Explanation(
      say(
        en: "\(fault.path): \(fault.operation.rawValue) failed: \(reason).",
        fr: "\(fault.path) : échec de \(fault.operation.rawValue) : \(reason)."))
  }
}
