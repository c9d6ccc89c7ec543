extension Phrases {
  /// That no example touches a row.
  public func untouched(_ row: String) -> String {
    say(en: "no example touches row \(row)", fr: "aucun exemple ne touche la ligne \(row)")
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
