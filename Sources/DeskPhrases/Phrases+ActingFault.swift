public import DeskStore
public import Phrases
import RefundDesk

extension Phrases {
  /// Why nobody of the desk can be acted as, with what to do.
  public func explain(_ fault: ActingFault) -> Explanation {
    switch fault {
    case .unknownPerson(let id, let known):
      Explanation(
        say(
          en: "The desk has nobody called \(id.rawValue).",
          fr: "Personne au guichet ne s'appelle \(id.rawValue)."),
        next: names(known))
    case .belongsToLogin(let id, let login):
      Explanation(
        say(
          en: "Only the system's user \(login) may act as \(id.rawValue).",
          fr: "Seul l'utilisateur \(login) du système peut agir comme \(id.rawValue)."))
    case .nobodyNamed(let login, let known):
      Explanation(
        say(
          en: "The system's user \(login ?? "?") is nobody of the desk; say who you are with --as.",
          fr: "L'utilisateur \(login ?? "?") n'est pas du guichet ; dites qui vous êtes avec --as."),
        next: names(known))
    }
  }

  private func names(_ known: [AgentID]) -> String {
    say(
      en: "The desk has \(list(known.map(\.rawValue))).",
      fr: "Le guichet connaît \(list(known.map(\.rawValue))).")
  }
}
