import CanonicalJSON
import Console
import Phrases
import RefundDesk
import Training

/// Prints what a play came to: the debrief, or JSON Lines that end with the score.
struct PlayReport {
  private let play: Play
  private let score: Score
  private let phrases: Phrases
  private let json: Bool
  private let keystrokes: Int?
  private let screens: [KeptScreen]
  private var output = Output()

  /// A report; the screens are printed behind the debrief, or as lines of JSON before the score.
  init(
    _ play: Play, keystrokes: Int? = nil, screens: [KeptScreen] = [], phrases: Phrases, json: Bool
  ) {
    self.screens = screens
    self.play = play
    self.keystrokes = keystrokes
    self.phrases = phrases
    self.json = json
    score = play.score()
  }

  /// Prints it.
  mutating func print() {
    if json {
      for (index, screen) in screens.enumerated() { printScreen(screen, index + 1) }
      for item in score.items { printItem(item) }
      printScore()
    } else {
      for line in debrief { output.line(line) }
      for (index, screen) in screens.enumerated() {
        output.line()
        output.line("── \(index + 1)/\(screens.count)  \(screen.caption)")
        for row in screen.rows where !row.isEmpty { output.line("│ " + row) }
      }
    }
    output.flush()
  }

  /// The lines of the debrief.
  var debrief: [String] { Debrief(play, score, keystrokes: keystrokes, phrases).lines }

  /// Prints the first lines alone, for somebody who has read the debrief.
  mutating func printHead() {
    for line in Debrief(play, score, keystrokes: keystrokes, phrases).head { output.line(line) }
    output.flush()
  }

  /// A screen: its rows, and beside each which columns are in which role.
  private mutating func printScreen(_ screen: KeptScreen, _ number: Int) {
    output.json { json in
      json.member("screen", Int64(number))
      json.member("caption", screen.caption)
      json.key("rows")
      json.array { json in for row in screen.rows { json.string(row) } }
      json.key("roles")
      json.array { json in
        for row in screen.rows.indices {
          json.string(screen.roles(row: row).joined(separator: ", "))
        }
      }
    }
  }

  private mutating func printItem(_ item: ScoreItem) {
    let phrases = phrases
    output.json { json in
      json.member("criterion", item.criterion.rawValue)
      json.member("part", item.criterion.part.rawValue)
      json.member("points", Int64(item.points))
      json.member("of", Int64(item.most))
      json.key("evidence")
      json.array { json in for one in item.evidence { json.string(phrases.sentence(one)) } }
    }
  }

  private mutating func printScore() {
    let (play, score, keystrokes) = (play, score, keystrokes)
    output.json { json in
      json.member("scenario", play.scenario.id)
      json.member("score", Int64(score.total))
      json.key("parts")
      json.object { json in
        for part in Score.Part.allCases { json.member(part.rawValue, Int64(score.points(part))) }
      }
      json.member("variant", play.scenario.isVariant)
      json.member("language", play.scenario.language.rawValue)
      json.member("under_floor", score.isUnderFloor)
      json.member("minutes", Int64(play.minutes))
      json.member("actions", Int64(play.actions.count))
      if let keystrokes { json.member("keys", Int64(keystrokes)) }
    }
  }
}
