extension Phrases {
  /// The title of the board.
  public func boardTitle(_ moment: String) -> String {
    say(en: "The queue by age, \(moment)", fr: "La file par âge, \(moment)")
  }

  /// What the rows of the board are told apart by, by its name; nil for the oldest requests.
  public func boardTab(_ facet: String?) -> String {
    switch facet {
    case "reason": say(en: "reason", fr: "motif")
    case "blocker": say(en: "waits for", fr: "attend")
    case "agent": say(en: "agent", fr: "agent")
    case "channel": say(en: "channel", fr: "canal")
    case "country": say(en: "country", fr: "pays")
    default: say(en: "oldest", fr: "doyennes")
    }
  }

  /// The heading of a bucket in few columns: `0–2`, `>14`.
  public func bucketHeading(from: Int, before: Int?) -> String {
    guard let before else { return "> \(from - 1)" }
    return "\(from)–\(before - 1)"
  }

  /// All requests, or all ages.
  public var boardAll: String { say(en: "All", fr: "Toutes") }
  /// What is at stake.
  public var boardAtStake: String { say(en: "At stake", fr: "En jeu") }
  /// What came in, day by day.
  public var boardArrivals: String { say(en: "Came in", fr: "Arrivées") }
  /// What was closed, day by day.
  public var boardClosings: String { say(en: "Closed", fr: "Closes") }
  /// A cell without requests.
  public var emptyCell: String {
    say(en: "There are no requests in this cell.", fr: "Il n'y a pas de demande dans cette case.")
  }
  /// The cell under the cursor: how many, and which has waited longest.
  public func boardCell(_ count: Int, oldest: String?) -> String {
    guard let oldest else { return tickets(count) }
    return say(
      en: "\(tickets(count)), the oldest is \(oldest); Enter shows them",
      fr: "\(tickets(count)), la doyenne est \(oldest) ; Entrée les montre")
  }
  /// Tickets that are shown because they wait for somebody.
  public func waitingFor(_ party: String) -> String {
    say(en: "waits for \(party)", fr: "attend \(party)")
  }

  // MARK: Commands

  /// What a command of the board does, as one sentence.
  func helpBoard(_ command: CommandName) -> String {
    switch command {
    case .board: say(en: "The queue by age.", fr: "La file par âge.")
    case .facet:
      say(
        en: "By reason, who it waits for, agent, channel, country; or the oldest.",
        fr: "Par motif, qui on attend, agent, canal, pays ; ou les doyennes.")
    case .cellLeft: say(en: "One column to the left.", fr: "Une colonne à gauche.")
    case .cellRight: say(en: "One column to the right.", fr: "Une colonne à droite.")
    default: ""
    }
  }
}
