public import DeskStore
public import Phrases
import RefundDesk

extension Phrases {
  /// Why nothing came of a command, with what to do.
  public func explain(_ fault: CommitFault) -> Explanation {
    switch fault {
    case .refused(let refusal): explain(refusal)
    case .stale(let current, let since): stale(current, since)
    case .unknownTicket(let id, let suggestions): unknown(ticket: id, suggestions)
    case .unknownPerson(let id): explain(Refusal.unknownPerson(id))
    case .readOnly(let reason): explain(reason)
    case .locked(let holder):
      Explanation(
        say(
          en: "Somebody else is writing to the desk (\(holder)).",
          fr: "Quelqu'un d'autre écrit dans le guichet (\(holder))."),
        next: say(en: "Try again in a moment.", fr: "Réessayez dans un instant."))
    case .outcomeUnknown: outcomeUnknown()
    case .commandUsed(let ticket):
      Explanation(
        say(
          en: "That command id was used before, for \(ticket.rawValue).",
          fr: "Cet identifiant de commande a déjà servi, pour \(ticket.rawValue)."))
    case .journal(let fault): explain(fault)
    case .index(let fault): explain(DeskFault.index(fault))
    case .desk(let fault): explain(fault)
    }
  }

  /// That a ticket is no longer what the person saw, with what has happened since.
  private func stale(_ current: Int, _ since: [LogEntry]) -> Explanation {
    let changes = since.map { "\($0.by.rawValue): \(sentence($0.event))" }
    return Explanation(
      say(
        en: "The ticket has changed (version \(String(current)) now): \(list(changes)).",
        fr: "La demande a changé (version \(String(current)) désormais) : \(list(changes))."),
      next: say(
        en: "Nothing was written; look at it again.",
        fr: "Rien n'a été écrit ; regardez-la de nouveau."))
  }

  /// Why a desk cannot be written.
  public func explain(_ reason: CommitFault.ReadOnlyReason) -> Explanation {
    switch reason {
    case .openedForReading:
      Explanation(
        say(en: "The desk is open for reading only.", fr: "Le guichet est ouvert en lecture seule.")
      )
    case .damaged(let finding):
      Explanation(
        say(
          en: "The journal is damaged: \(sentence(finding)). The desk is open for reading only.",
          fr: "Le journal est abîmé : \(sentence(finding)). Le guichet est en lecture seule."),
        next: say(
          en: "guichet store verify lists everything; restore a backup.",
          fr: "guichet store verify liste tout ; restaurez une sauvegarde."))
    case .stopped: outcomeUnknown()
    }
  }

  func outcomeUnknown() -> Explanation {
    Explanation(
      say(
        en: "The disk failed while writing: nobody knows whether the command was recorded.",
        fr: "Le disque a failli pendant l'écriture : on ignore si la commande est enregistrée."),
      next: say(
        en: "Run guichet store verify, then issue the command again with the same --command-id.",
        fr: "Lancez guichet store verify, puis la même commande avec le même --command-id."))
  }
}
