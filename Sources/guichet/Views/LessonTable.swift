import Advice
import CanonicalJSON
import Phrases
import RefundDesk

/// What the desk has learned, as a table.
struct LessonTable {
  private let lessons: [Lesson]
  private let phrases: Phrases

  init(_ lessons: [Lesson], _ phrases: Phrases) {
    self.lessons = lessons
    self.phrases = phrases
  }

  var lines: [String] {
    let columns = phrases.lessonColumns
    var table = TextTable(
      columns.enumerated().map { ($0.element, (3...6).contains($0.offset) ? .right : .left) })
    for lesson in lessons {
      let (mean, interval) = estimate(lesson.acceptance)
      let band = lesson.cell.price.bounds
      table.add([
        phrases.name(lesson.cell.resolution), phrases.name(lesson.cell.reason),
        phrases.band(from: band.from, to: band.below), "\(lesson.count.taken)",
        lesson.acceptance == nil ? "–" : "\(lesson.count.n)",
        lesson.acceptance == nil ? "–" : "\(lesson.count.accepted)", mean, interval,
      ])
    }
    return table.lines
  }

  private func percent(_ millionths: Int64) -> String {
    phrases.percent(Rate(basisPoints: Int(millionths / 100)))
  }

  private func estimate(_ acceptance: Acceptance?) -> (String, String) {
    guard let acceptance else { return ("–", "–") }
    let mean = percent(acceptance.used.millionths)
    guard let interval = acceptance.interval else {
      return (mean, phrases.priorUsed(Acceptance.least))
    }
    let low = percent(interval.lowerBound)
    return (mean, "\(low) – \(percent(interval.upperBound))")
  }
}

extension Lesson {
  /// The members of one line of `learn --json`; chances are in millionths.
  func write(to json: inout CanonicalWriter) {
    json.member("resolution", cell.resolution.rawValue)
    json.member("reason", cell.reason.rawValue)
    json.member("price_from", Int64(cell.price.bounds.from))
    json.member("price_below", cell.price.bounds.below.map(Int64.init))
    json.member("taken", Int64(count.taken))
    json.member("n", Int64(count.n))
    json.member("accepted", Int64(count.accepted))
    json.member("estimated", acceptance?.isEstimated ?? false)
    json.member("used", acceptance?.used.millionths)
    json.member("mean", acceptance.flatMap { $0.isEstimated ? $0.mean.millionths : nil })
    json.member("low", acceptance?.interval?.lowerBound)
    json.member("high", acceptance?.interval?.upperBound)
  }
}
