import CanonicalJSON
import DeskStore
import Insight
import Phrases
import RefundDesk

/// A ticket's clocks as lines of text and as JSON.
struct ClocksText {
  let clocks: TicketClocks
  let now: Timestamp
  let session: Session

  /// A heading and a line for each clock; nothing where there is none.
  var lines: [String] {
    guard !clocks.readings.isEmpty else { return [] }
    let phrases = session.phrases
    var table = TextTable([("", .left), ("", .left), ("", .left)])
    for reading in clocks.readings {
      table.add([
        reading.rule.id, phrases.name(reading.rule.aim.word),
        reading.sentence(at: now, in: session.desk.zone, phrases),
      ])
    }
    return ["", phrases.clocksTitle] + table.lines.dropFirst().map { "  " + $0 }
  }
}

extension ClockReading {
  /// The members of a clock as `show --json` prints it.
  func write(to json: inout CanonicalWriter) {
    json.member("id", rule.id)
    json.member("aim", rule.aim.rawValue)
    json.member("origin", rule.origin.word)
    json.member("state", state.standing.rawValue)
    json.member("started", started?.description)
    json.member("due", due?.description)
    json.member("since", state.since?.description)
    json.member("elapsed_seconds", elapsed)
    json.member("business_seconds", businessElapsed)
    json.member("waited_seconds", waited)
  }
}

extension ClockRule.Origin {
  /// The word of exports.
  var word: String {
    switch self {
    case .shop: "shop"
    case .marketplace(let name): "marketplace:" + name
    case .law(let right): "law:" + right
    }
  }
}
