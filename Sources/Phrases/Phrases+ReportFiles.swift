extension Phrases {
  /// That a file would be written, in a dry run.
  public func wouldWrite(_ file: String, bytes: Int) -> String {
    let size = number(bytes)
    return say(
      en: "Would write \(file) (\(size) bytes); nothing was written.",
      fr: "Écrirait \(file) (\(size) octets) ; rien n'a été écrit.")
  }

  /// Whether the queue crosses seven days, by the code of the forecast.
  public func crossing(named code: String) -> String {
    switch code {
    case "already": say(en: "already has", fr: "déjà dépassé")
    case "on": say(en: "on the day beside", fr: "au jour ci-contre")
    case "never": say(en: "not at these rates", fr: "pas à ce rythme")
    default: say(en: "cannot be told", fr: "indéterminé")
    }
  }
}
