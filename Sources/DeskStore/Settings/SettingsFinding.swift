import Toml

/// What can be wrong with `desk.toml` alone, beyond what every file of the desk has in common.
enum SettingsFinding {
  case badID(key: String)
  case badCountry
  case zone(ZoneFault)
  case badPolicyName
  case badAddress
  case badHours(String)
  case overlappingHours(String)
  case neverOpen
  case badClosing
  case closingBackwards
  case closingTooLong(Int)
  case badOpenDay(String)
  case openAndClosed(String)
  case noHours(String)
  case badTarget(String, isShare: Bool)
  case nobody

  var code: String {
    switch self {
    case .badID: "bad-id"
    case .badCountry: "bad-country"
    case .zone: "bad-timezone"
    case .badPolicyName: "bad-policy-name"
    case .badAddress: "bad-address"
    case .badHours: "bad-hours"
    case .overlappingHours: "overlapping-hours"
    case .neverOpen: "never-open"
    case .badClosing: "bad-closing"
    case .closingBackwards: "closing-backwards"
    case .closingTooLong: "closing-too-long"
    case .badOpenDay: "bad-open-day"
    case .openAndClosed: "open-and-closed"
    case .noHours: "no-hours"
    case .badTarget: "bad-target"
    case .nobody: "nobody"
    }
  }

  var wording: DiagnosticWording {
    switch self {
    case .badID(let key):
      DiagnosticWording(
        en: "\(key): an identifier has 1 to 200 bytes and no control characters",
        fr: "\(key)\u{202F}: un identifiant a de 1 à 200 octets, sans caractère de contrôle")
    case .badCountry:
      DiagnosticWording(
        en: "jurisdiction: expected two capital letters such as FR",
        fr: "jurisdiction\u{202F}: deux lettres capitales attendues, comme FR")
    case .zone(let fault): SettingsFinding.wording(of: fault)
    case .badPolicyName:
      DiagnosticWording(
        en: "policy: expected the name of a file in policy/, without .toml",
        fr: "policy\u{202F}: nom d’un fichier de policy/ attendu, sans .toml")
    case .badAddress:
      DiagnosticWording(
        en: "mail_from: this is no e-mail address", fr: "mail_from\u{202F}: adresse invalide")
    case .badHours, .overlappingHours, .neverOpen, .badClosing, .closingBackwards,
      .closingTooLong, .badOpenDay, .openAndClosed, .noHours:
      hoursWording
    case .badTarget(let name, true):
      DiagnosticWording(
        en: "\(name): expected a share such as \"95 %\"",
        fr: "\(name)\u{202F}: une part attendue, comme «\u{202F}95 %\u{202F}»")
    case .badTarget(let name, false):
      DiagnosticWording(
        en: "\(name): expected a length of time such as \"3 d\", \"36 h\" or \"90 min\"",
        fr: "\(name)\u{202F}: une durée attendue, comme «\u{202F}3 d\u{202F}», "
          + "«\u{202F}36 h\u{202F}» ou «\u{202F}90 min\u{202F}»")
    case .nobody:
      DiagnosticWording(
        en: "the desk has nobody: add a [[person]] with id, name and role",
        fr: "personne au guichet\u{202F}: ajoutez un [[person]] avec id, name et role")
    }
  }

  private static func wording(of fault: ZoneFault) -> DiagnosticWording {
    switch fault {
    case .unknownZone(let name):
      DiagnosticWording(
        en: "timezone: there is no zone \"\(name)\", write one such as Europe/Paris",
        fr: "timezone\u{202F}: fuseau «\u{202F}\(name)\u{202F}» inconnu, "
          + "écrivez par exemple Europe/Paris")
    case .noZoneFiles(let directory):
      DiagnosticWording(
        en: "timezone: \(directory) is not there, install the package tzdata or write UTC",
        fr: "timezone\u{202F}: \(directory) est absent, installez le paquet tzdata ou écrivez UTC")
    case .malformed(let name):
      DiagnosticWording(
        en: "timezone: the system's file of \(name) cannot be read as a zone",
        fr: "timezone\u{202F}: le fichier système de \(name) ne décrit pas un fuseau")
    }
  }
}

extension Diagnostic {
  /// A finding of the settings at a place.
  static func settings(_ finding: SettingsFinding, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.other(code: finding.code, message: finding.wording), at: span)
  }
}
