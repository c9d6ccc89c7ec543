extension Phrases {
  /// That a desk was made, and what to do next.
  public func deskMade(folder: String, policy: String?) -> String {
    guard let policy else {
      return say(
        en: "A desk was made in \(folder). guichet import brings data to it.",
        fr: "Un guichet est créé dans \(folder). guichet import y apporte des données.")
    }
    return say(
      en: "A desk was made in \(folder) under the policy \(policy).",
      fr: "Un guichet est créé dans \(folder) sous la politique \(policy).")
  }
}

extension Phrases {
  /// That a demo desk was written.
  public func demoMade(folder: String, tickets: Int) -> String {
    say(
      en: "A made-up desk with \(self.tickets(tickets)) lies in \(folder).",
      fr: "Un guichet fictif avec \(self.tickets(tickets)) est dans \(folder).")
  }
}
