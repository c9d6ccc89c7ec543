public import Phrases
import RefundDesk

extension Phrases {
  var certificateTitle: String { say(en: "Certificate of training", fr: "Certificat de formation") }

  func certificateText(_ name: String, level: Int) -> String {
    say(
      en: "\(name) has reached level \(level) of the refund desk’s training.",
      fr: "\(name) a atteint le niveau \(level) de la formation au guichet des remboursements.")
  }

  func certificateCount(_ passed: Int, of all: Int) -> String {
    say(
      en: "Passed in both versions, with 80 points or more: \(passed) of \(all) scenarios.",
      fr:
        "Scénarios réussis dans leurs deux versions, avec 80 points ou plus : \(passed) sur \(all)."
    )
  }

  var certificateHeading: String {
    say(
      en: "| Scenario | Level | Score | Score of the variant |",
      fr: "| Scénario | Niveau | Note | Note de la variante |")
  }

  func certificateDate(_ day: Day) -> String {
    say(
      en: "Made on \(date(day)) by Guichet; the scores are those of the desk’s own engine.",
      fr: "Établi le \(date(day)) par Guichet ; les notes sont celles du moteur du guichet.")
  }

  /// Nothing is passed yet, so that there is nothing to certify.
  public func nothingPassed(_ name: String) -> String {
    say(
      en:
        "\(name) has passed no scenario in both versions yet; guichet train progress says what is next",
      fr:
        "\(name) n'a encore réussi aucun scénario dans ses deux versions ; guichet train progress dit la suite"
    )
  }

  /// The headings of a trainee's progress.
  public var progressColumns: [String] {
    [
      say(en: "Scenario", fr: "Scénario"), say(en: "Level", fr: "Niveau"),
      say(en: "Plays", fr: "Parties"), say(en: "Best", fr: "Meilleure"),
      say(en: "Variant", fr: "Variante"), say(en: "Passed", fr: "Réussi"),
      say(en: "Again on", fr: "À revoir le"),
    ]
  }

  /// The headings of everybody's progress.
  public var everybodyColumns: [String] {
    [
      say(en: "Trainee", fr: "Stagiaire"), say(en: "Level", fr: "Niveau"),
      say(en: "Passed", fr: "Réussis"), say(en: "Plays", fr: "Parties"),
      say(en: "Last", fr: "Dernière"), say(en: "Missed most", fr: "Manque le plus souvent"),
      say(en: "Decides alone up to", fr: "Décide sans accord jusqu'à"),
    ]
  }

  /// The line above a trainee's progress.
  public func progressTitle(_ name: String, level: Int, passed: Int, of all: Int) -> String {
    say(
      en: "\(name): level \(level), \(passed) of \(all) scenarios passed in both versions",
      fr: "\(name) : niveau \(level), \(passed) scénarios sur \(all) réussis dans les deux versions"
    )
  }

  /// What to play next.
  public func playNext(_ names: [String]) -> String {
    say(en: "Play next: \(list(names)).", fr: "À jouer ensuite : \(list(names)).")
  }

  /// What costs points most often.
  public func missedMost(_ criteria: [String]) -> String {
    say(
      en: "Missed most often: \(list(criteria)).", fr: "Manque le plus souvent : \(list(criteria))."
    )
  }

  /// `yes` or `no`.
  public func yesNo(_ value: Bool) -> String {
    value ? say(en: "yes", fr: "oui") : say(en: "no", fr: "non")
  }

  /// A line of a progress file that cannot be read.
  public func progressFault(_ file: String, line: Int, _ fault: Attempt.Fault) -> String {
    switch fault {
    case .json(let offset):
      say(
        en: "\(file):\(line):\(offset + 1): this is not valid JSON; mend the line or remove it",
        fr: "\(file):\(line):\(offset + 1): JSON invalide ; corrigez la ligne ou retirez-la")
    case .shape(let key):
      say(
        en:
          "\(file):\(line): “\(key)” is missing or holds something else; mend the line or remove it",
        fr:
          "\(file):\(line): « \(key) » manque ou contient autre chose ; corrigez la ligne ou retirez-la"
      )
    }
  }

  /// There is no progress file at all.
  public var nobodyPlayed: String {
    say(
      en: "Nobody has played anything yet.", fr: "Personne n'a encore rien joué.")
  }

  /// A trainee of whom there is no file.
  public func noProgress(_ name: String) -> String {
    say(
      en: "\(name) has played nothing yet; guichet train list names the scenarios",
      fr: "\(name) n'a encore rien joué ; guichet train list nomme les scénarios")
  }

  /// Somebody opened a scenario and left it again.
  public var nothingPlayed: String {
    say(
      en: "Nothing was done, so nothing is scored and nothing is kept.",
      fr: "Rien n'a été fait : rien n'est noté, rien n'est gardé.")
  }

  /// Where a play was written down.
  public func attemptKept(_ file: String, script: String) -> String {
    say(
      en:
        "Kept in \(file). The debrief again, with the screens: guichet train score \(script) --screens",
      fr:
        "Noté dans \(file). Le bilan encore une fois, avec les écrans : guichet train score \(script) --screens"
    )
  }
}

extension Phrases {
  /// A file that is no kept play.
  public func noKeptPlay(_ file: String) -> String {
    say(
      en: "\(file) is no kept play: its first line says “# guichet play: NAME base|variant fr|en”",
      fr:
        "\(file) n'est pas une partie gardée : sa première ligne dit « # guichet play: NOM base|variant fr|en »"
    )
  }
}
