import DeskStore
import Insight
import Phrases
import RefundDesk

extension DeskSettings {
  /// What `desk.toml` wants of the desk, as reports hold their figures against it.
  var reportTargets: ReportTargets {
    var found = ReportTargets()
    for (name, value) in targets.values {
      if name == .clocksMet {
        found.clocksMet = Rate(basisPoints: Int(clamping: value))
      } else if let term = MeasureTerm(rawValue: name.rawValue) {
        found.measures[term] = MeasureTarget(value, isLeast: name.isLeast)
      }
    }
    found.goodwillMonth = targets.goodwillMonth.map { Money($0, currency) }
    found.goodwillAgent = targets.goodwillAgent.map { Money($0, currency) }
    return found
  }
}
