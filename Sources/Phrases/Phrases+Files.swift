extension Phrases {
  /// That a file cannot be written; the reason is worded by its caller.
  public func cannotWrite(_ path: String, _ reason: String) -> String {
    say(en: "\(path) cannot be written: \(reason).", fr: "\(path) ne peut être écrit : \(reason).")
  }

  /// That a file cannot be read.
  public func cannotRead(_ path: String, _ reason: String) -> String {
    say(en: "\(path) cannot be read: \(reason).", fr: "\(path) ne peut être lu : \(reason).")
  }

  /// That a file is empty.
  public func emptyFile(_ path: String) -> String {
    say(
      en: "\(path) is empty; a table begins with a line of headings.",
      fr: "\(path) est vide ; un tableau commence par une ligne de titres.")
  }
}
