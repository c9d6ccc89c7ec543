import CanonicalJSON
import Toml

/// What is wrong with a text that is no JSON, in words.
enum JSONWording {
  static func sentence(_ kind: JSONError.Kind) -> (String, String) {
    switch kind {
    case .unexpectedEnd: ("the line ends inside a value", "la ligne finit au milieu d’une valeur")
    case .unexpectedByte(let byte):
      ("\(shown(byte)) cannot stand here", "\(shown(byte)) n’a pas sa place ici")
    case .trailingContent:
      ("something follows the record", "quelque chose suit l’enregistrement")
    case .controlCharacter:
      ("a control character must be escaped", "un caractère de contrôle doit être échappé")
    case .badEscape: ("this is no escape of JSON", "ce n’est pas un échappement JSON")
    case .loneSurrogate:
      ("half of a surrogate pair", "une moitié de paire de substitution")
    case .invalidUTF8: ("the bytes are not UTF-8", "les octets ne sont pas de l’UTF-8")
    case .malformedNumber: ("this is no number of JSON", "ce n’est pas un nombre JSON")
    case .tooDeep: ("lists and objects are nested too deep", "l’imbrication est trop profonde")
    case .integerOverflow, .duplicateKey, .wrongKind, .notCompact:
      ("this is no value that fits", "cette valeur ne convient pas")
    }
  }

  static func name(_ kind: JSONKind) -> DiagnosticWording {
    switch kind {
    case .null: ImportWording.both("null", "null")
    case .bool: ImportWording.both("true or false", "true ou false")
    case .integer: ImportWording.both("a whole number", "un entier")
    case .number: ImportWording.both("a number", "un nombre")
    case .string: ImportWording.both("a string", "un texte")
    case .array: ImportWording.both("a list", "une liste")
    case .object: ImportWording.both("an object", "un objet")
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "'\(Unicode.Scalar(byte))'" : "0x" + String(byte, radix: 16, uppercase: true)
  }
}
