import CanonicalJSON
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
  private var output = Output()

  init(_ play: Play, keystrokes: Int? = nil, phrases: Phrases, json: Bool) {
    self.play = play
    self.keystrokes = keystrokes
    self.phrases = phrases
    self.json = json
    score = play.score()
  }

  /// Prints it.
  mutating func print() {
    if json {
      for item in score.items { printItem(item) }
      printScore()
    } else {
      for line in Debrief(play, score, keystrokes: keystrokes, phrases).lines { output.line(line) }
    }
    output.flush()
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
