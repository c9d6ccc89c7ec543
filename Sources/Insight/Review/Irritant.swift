/// What customers of a refund desk complain about most.
public enum Irritant: String, CaseIterable, Hashable, Sendable {
  /// It takes too long.
  case longDelays = "long_delays"
  /// It takes too many steps.
  case complexProcess = "complex_process"
  /// Nobody could know the rule beforehand.
  case unclearConditions = "unclear_conditions"

  /// The words of customers that count, case and accents aside; each is shown where it counted.
  static let words: [(irritant: Irritant, words: [String])] = [
    (
      .longDelays,
      [
        "toujours pas", "toujours rien", "depuis des semaines", "trop long", "combien de temps",
        "attends encore", "still no", "still waiting", "still have not", "too long", "how long",
        "weeks ago", "no answer", "sans reponse", "pas de reponse",
      ]
    ),
    (
      .complexProcess,
      [
        "complique", "encore une fois", "deja envoye", "deja explique", "deja dit", "formulaire",
        "complicated", "once again", "already sent", "already explained", "already told",
        "third time", "troisieme fois", "passed around",
      ]
    ),
    (
      .unclearConditions,
      [
        "pas clair", "pas precise", "pas indique", "nulle part", "conditions generales",
        "not clear", "unclear", "nowhere", "small print", "was not told", "never told",
        "pas informe", "terms and conditions",
      ]
    ),
  ]
}
