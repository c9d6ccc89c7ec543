extension DiagnosticText {
  func english(_ kind: Diagnostic.Kind) -> String {
    switch kind {
    case .syntax(let reason): "this is not valid TOML: \(reason)"
    case .unknownKey(let key, nil): "unknown key \"\(key)\""
    case .unknownKey(let key, let known?): "unknown key \"\(key)\", did you mean \"\(known)\"?"
    case .wrongType(let key, let expected, let found):
      "\(key): expected \(english(expected)), found \(english(found))"
    case .missingKey(let key): "missing key \"\(key)\""
    case .unknownValue(let key, let value, nil, _): "\(key): unknown value \"\(value)\""
    case .unknownValue(let key, let value, let known?, _):
      "\(key): unknown value \"\(value)\", did you mean \"\(known)\"?"
    case .outOfRange(let key, let value, let least, .max):
      "\(key): \(value) is too small, the least is \(least)"
    case .outOfRange(let key, let value, let least, let most):
      "\(key): \(value) is out of range, allowed are \(least) to \(most)"
    case .tooFine(let key): "\(key): the number is too fine or too large for millionths"
    case .duplicateID(let id, let line): "\"\(id)\" is used twice, first on line \(line)"
    case .emptyText(let key): "\(key): the text is empty"
    case .other(_, let message): message.en
    }
  }

  func french(_ kind: Diagnostic.Kind) -> String {
    switch kind {
    case .syntax(let reason):
      "TOML invalide (message de l’analyseur, en anglais)\u{202F}: \(reason)"
    case .unknownKey(let key, nil): "clé inconnue «\u{202F}\(key)\u{202F}»"
    case .unknownKey(let key, let known?):
      "clé inconnue «\u{202F}\(key)\u{202F}», vouliez-vous dire «\u{202F}\(known)\u{202F}»\u{202F}?"
    case .wrongType(let key, let expected, let found):
      "\(key)\u{202F}: attendu \(french(expected)), trouvé \(french(found))"
    case .missingKey(let key): "clé manquante «\u{202F}\(key)\u{202F}»"
    case .unknownValue(let key, let value, nil, _):
      "\(key)\u{202F}: valeur inconnue «\u{202F}\(value)\u{202F}»"
    case .unknownValue(let key, let value, let known?, _):
      "\(key)\u{202F}: valeur inconnue «\u{202F}\(value)\u{202F}», "
        + "vouliez-vous dire «\u{202F}\(known)\u{202F}»\u{202F}?"
    case .outOfRange(let key, let value, let least, .max):
      "\(key)\u{202F}: \(value) est trop petit, le minimum est \(least)"
    case .outOfRange(let key, let value, let least, let most):
      "\(key)\u{202F}: \(value) est hors limites, de \(least) à \(most) permis"
    case .tooFine(let key):
      "\(key)\u{202F}: le nombre est trop fin ou trop grand pour des millionièmes"
    case .duplicateID(let id, let line):
      "«\u{202F}\(id)\u{202F}» sert deux fois, d’abord ligne \(line)"
    case .emptyText(let key): "\(key)\u{202F}: le texte est vide"
    case .other(_, let message): message.fr
    }
  }

  func standardFix(_ kind: Diagnostic.Kind) -> DiagnosticWording? {
    switch kind {
    case .unknownKey(let key, nil):
      DiagnosticWording(
        en: "remove \"\(key)\" or correct its name",
        fr: "supprimez «\u{202F}\(key)\u{202F}» ou corrigez son nom")
    case .unknownKey(let key, let known?):
      DiagnosticWording(
        en: "write \"\(known)\" in place of \"\(key)\", or remove the line",
        fr:
          "écrivez «\u{202F}\(known)\u{202F}» à la place de «\u{202F}\(key)\u{202F}», ou supprimez la ligne"
      )
    case .syntax:
      DiagnosticWording(
        en: "correct the text at the mark; the rest of the file is read after that",
        fr: "corrigez le texte à cet endroit\u{202F}; le reste du fichier sera lu ensuite")
    case .outOfRange(_, _, let least, .max):
      DiagnosticWording(
        en: "write \(least) or more", fr: "écrivez \(least) ou davantage")
    case .outOfRange(_, _, let least, let most):
      DiagnosticWording(
        en: "write a number from \(least) to \(most)", fr: "écrivez un nombre de \(least) à \(most)"
      )
    case .tooFine:
      DiagnosticWording(
        en: "write six decimals at most", fr: "écrivez six décimales au plus")
    case .emptyText:
      DiagnosticWording(en: "write the text", fr: "écrivez le texte")
    case .wrongType(_, .integer, .float):
      DiagnosticWording(
        en: "write a whole number (money in cents)",
        fr: "écrivez un nombre entier (montants en centimes)")
    case .wrongType(_, .integer, .string):
      DiagnosticWording(
        en: "write a whole number without quotes", fr: "écrivez un nombre entier sans guillemets")
    case .wrongType(_, .date, _):
      DiagnosticWording(
        en: "write a date like 2026-11-22, without quotes",
        fr: "écrivez une date comme 2026-11-22, sans guillemets")
    case .missingKey(let key):
      DiagnosticWording(en: "add a line \"\(key) = ...\"", fr: "ajoutez une ligne « \(key) = ... »")
    case .unknownValue(_, _, _, let allowed) where !allowed.isEmpty:
      DiagnosticWording(
        en: "one of: " + allowed.joined(separator: ", "),
        fr: "au choix\u{202F}: " + allowed.joined(separator: ", "))
    case .duplicateID:
      DiagnosticWording(en: "give one of them another id", fr: "donnez un autre id à l’un des deux")
    case .wrongType(_, let expected, _):
      DiagnosticWording(
        en: "write \(english(expected)) instead", fr: "écrivez \(french(expected)) à la place")
    case .unknownValue, .other: nil
    }
  }

  private func english(_ kind: TomlKind) -> String {
    switch kind {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .time: "a time of day"
    case .dateTime: "a date with a time"
    case .array: "an array"
    case .table: "a table"
    case .tables: "an array of tables"
    case .strings: "an array of strings"
    }
  }

  private func french(_ kind: TomlKind) -> String {
    switch kind {
    case .string: "un texte"
    case .integer: "un entier"
    case .float: "un nombre"
    case .boolean: "true ou false"
    case .date: "un jour (date)"
    case .time: "un horaire"
    case .dateTime: "un jour avec horaire"
    case .array: "un tableau de valeurs"
    case .table: "un bloc de clés (table)"
    case .tables: "un tableau de tables"
    case .strings: "un tableau de textes"
    }
  }
}
