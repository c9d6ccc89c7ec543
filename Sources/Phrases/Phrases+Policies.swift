extension Phrases {
  /// That no example touches a row.
  public func untouched(_ row: String) -> String {
    say(en: "no example touches row \(row)", fr: "aucun exemple ne touche la ligne \(row)")
  }

  /// How many examples hold, and how many rows none touches.
  public func examplesTold(_ count: Int, failed: Int, rows: Int, untouched: Int) -> String {
    say(
      en:
        "\(count) examples, \(failed) of them otherwise; \(rows) rows, \(untouched) without an example.",
      fr:
        "\(count) exemples, dont \(failed) en écart ; \(rows) lignes, dont \(untouched) sans exemple."
    )
  }

  /// A policy leaves out the law of the shop's own place.
  public func lawLeftOut(_ pack: String) -> String {
    say(
      en:
        "The file leaves out the law pack \"\(pack)\", so that nothing would keep decisions from giving less than the law. Name it under law, or let a supervisor say why with --because.",
      fr:
        "Le fichier laisse de côté le droit « \(pack) » : rien n'empêcherait de donner moins que la loi. Nommez-le sous law, ou laissez un responsable dire pourquoi avec --because."
    )
  }

  /// That an example came out otherwise.
  public func mismatch(_ key: String, expected: String, found: String) -> String {
    say(
      en: "\(key): expected \(expected), found \(found)",
      fr: "\(key) : attendu \(expected), obtenu \(found)")
  }

  /// That a policy is in force from now on.
  public func policyInForce(_ name: String) -> String {
    say(en: "\(name) is in force.", fr: "\(name) est en vigueur.")
  }

  /// That a file's name cannot be a policy's.
  public func badPolicyName(_ name: String) -> String {
    say(
      en: "\(name) cannot name a policy: letters, digits, dashes and dots only.",
      fr: "\(name) ne peut nommer une politique : lettres, chiffres, tirets et points seulement.")
  }
}
