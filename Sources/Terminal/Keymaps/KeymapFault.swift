import Toml

/// What can be wrong in a key file beyond its spelling, in words.
enum KeymapFault {
  static func notAKey(_ text: String, at span: SourceSpan) -> Diagnostic {
    fault(
      "not-a-key", en: "“\(text)” is no key.", fr: "« \(text) » n’est pas une touche.",
      fixEn: "Write a character or a name such as “enter”, “f5”, “ctrl-d”, “alt-x”, “space”.",
      fixFr: "Écrivez un caractère ou un nom comme « enter », « f5 », « ctrl-d », « space ».",
      at: span)
  }

  static func reserved(_ name: String, at span: SourceSpan) -> Diagnostic {
    fault(
      "reserved-key",
      en: "“\(name)” cannot have a command: terminals send it when an escape sequence comes late.",
      fr: "« \(name) » ne peut pas avoir de commande : les terminaux l’envoient quand une"
        + " séquence d’échappement tarde.",
      fixEn: "Choose another key.", fixFr: "Choisissez une autre touche.", at: span)
  }

  static func sameKey(_ name: String, line: Int, at span: SourceSpan) -> Diagnostic {
    fault(
      "same-key", en: "“\(name)” already has a command in line \(line).",
      fr: "« \(name) » a déjà une commande à la ligne \(line).",
      fixEn: "Remove one of the two lines.", fixFr: "Supprimez l’une des deux lignes.", at: span)
  }

  static func unknownCommand(_ name: String, known: String?, at span: SourceSpan) -> Diagnostic {
    fault(
      "unknown-command", en: "There is no command “\(name)”.",
      fr: "Il n’y a pas de commande « \(name) ».",
      fixEn: known.map { "Did you mean “\($0)”?" } ?? "The key “?” lists the commands.",
      fixFr: known.map { "Vouliez-vous dire « \($0) » ?" }
        ?? "La touche « ? » montre les commandes.",
      at: span)
  }

  static func unreachable(
    _ long: String, behind short: String, at span: SourceSpan
  ) -> Diagnostic {
    fault(
      "unreachable-key", en: "“\(long)” is never reached: “\(short)” already calls a command.",
      fr: "« \(long) » n’est jamais atteint : « \(short) » appelle déjà une commande.",
      fixEn: "Take the command of “\(short)” away: \"\(short)\" = false.",
      fixFr: "Retirez la commande de « \(short) » : \"\(short)\" = false.", at: span)
  }

  private static func fault(
    _ code: String, en: String, fr: String, fixEn: String, fixFr: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .other(code: code, message: DiagnosticWording(en: en, fr: fr)), at: span,
      fix: DiagnosticWording(en: fixEn, fr: fixFr))
  }
}
