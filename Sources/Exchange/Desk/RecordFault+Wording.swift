import CanonicalJSON
import DeskRecords
import RefundDesk
import Toml

extension RecordFault {
  /// What is wrong, for a diagnostic.
  var finding: Diagnostic.Kind {
    switch kind {
    case .missingKey: .missingKey(path)
    case .unknownKey(let key, let allowed):
      .unknownKey(path, known: EditDistance.closest(to: key, among: allowed))
    case .unknownWord(let word, let allowed):
      .unknownValue(
        key: path, value: word, known: EditDistance.closest(to: word, among: allowed),
        allowed: allowed)
    case .unknownCurrency(let code):
      .unknownValue(
        key: path, value: code, known: EditDistance.closest(to: code, among: Currency.codes),
        allowed: [])
    case .outOfRange(let value, let least, let most):
      .outOfRange(key: path, value: value, least: least, most: most)
    default: .other(code: code, message: message)
    }
  }

  /// What to do, where the finding alone does not say it.
  var fix: DiagnosticWording? {
    switch kind {
    case .unknownCurrency:
      ImportWording.both(
        "write a code of ISO 4217 such as EUR", "écrivez un code ISO 4217 comme EUR")
    case .invalidTime:
      ImportWording.both(
        "write a time with its zone, such as 2026-11-12T09:30:00Z",
        "écrivez un horaire avec son fuseau, comme 2026-11-12T09:30:00Z")
    case .invalidDay:
      ImportWording.both(
        "write a date such as 2026-11-22", "écrivez une date comme 2026-11-22")
    case .wrongType(.integer, .number):
      ImportWording.both(
        "write a whole number: money in cents", "écrivez un entier\u{202F}: montants en centimes")
    case .negative:
      ImportWording.both(
        "write zero or more; only an order with status \"adjustment\" goes below",
        "écrivez zéro ou plus\u{202F}; seule une commande de statut «\u{202F}adjustment\u{202F}» "
          + "peut être négative")
    case .malformed:
      ImportWording.both(
        "write one JSON object on one line, in UTF-8", "écrivez un objet JSON par ligne, en UTF-8")
    default: nil
    }
  }

  /// A short stable name of the kind, for scripts.
  private var code: String {
    switch kind {
    case .malformed: "malformed"
    case .wrongType: "wrong-type"
    case .missingKey: "missing-key"
    case .unknownKey: "unknown-key"
    case .duplicateKey: "duplicate-key"
    case .unknownWord: "unknown-value"
    case .unknownCurrency: "unknown-currency"
    case .invalidID: "invalid-id"
    case .duplicateID: "duplicate-id"
    case .invalidDay: "invalid-day"
    case .invalidTime: "invalid-time"
    case .negative: "negative"
    case .outOfRange: "out-of-range"
    case .overflow: "overflow"
    case .emptyList: "empty-list"
    case .unknownEvent: "unknown-event"
    case .missingTicket: "missing-ticket"
    }
  }

  private var message: DiagnosticWording {
    let (en, fr) = sentence
    return path.isEmpty
      ? ImportWording.both(en, fr) : ImportWording.both("\(path): \(en)", "\(path)\u{202F}: \(fr)")
  }

  private var sentence: (String, String) {
    switch kind {
    case .malformed(let kind): JSONWording.sentence(kind)
    case .wrongType(let expected, let found):
      (
        "expected \(JSONWording.name(expected).en), found \(JSONWording.name(found).en)",
        "attendu \(JSONWording.name(expected).fr), trouvé \(JSONWording.name(found).fr)"
      )
    case .duplicateKey: ("the key stands twice", "la clé figure deux fois")
    case .invalidID:
      (
        "an identifier has 1 to 200 bytes and no control characters",
        "un identifiant a de 1 à 200 octets, sans caractère de contrôle"
      )
    case .duplicateID(let id):
      ("\"\(id)\" stands twice", "«\u{202F}\(id)\u{202F}» figure deux fois")
    case .invalidDay(let text):
      ("\"\(text)\" is no date", "«\u{202F}\(text)\u{202F}» n’est pas une date")
    case .invalidTime(let text):
      (
        "\"\(text)\" is no time with a zone",
        "«\u{202F}\(text)\u{202F}» n’est pas un horaire avec fuseau"
      )
    case .negative(let value): ("\(value) is below zero", "\(value) est négatif")
    case .overflow: ("the number is too large", "le nombre est trop grand")
    case .emptyList: ("the list is empty", "la liste est vide")
    case .unknownEvent(let type):
      ("unknown event \"\(type)\"", "événement inconnu «\u{202F}\(type)\u{202F}»")
    case .missingTicket: ("the event names no ticket", "l’événement ne nomme pas de demande")
    case .missingKey, .unknownKey, .unknownWord, .unknownCurrency, .outOfRange: ("", "")
    }
  }
}
