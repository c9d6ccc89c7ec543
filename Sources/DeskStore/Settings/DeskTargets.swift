/// What the shop wants of itself: the tables `[targets]` and `[budget]` of `desk.toml`.
public struct DeskTargets: Hashable, Sendable {
  /// What a target is set for. The raw value is the key of the file and the name that exports use.
  public enum Name: String, CaseIterable, Sendable {
    case turnaround = "turnaround_median"
    case turnaroundMost = "turnaround_p90"
    case turnaroundLate = "turnaround_over_7_days"
    case turnaroundBusiness = "turnaround_business_median"
    case waited = "waited_median"
    case execution = "execution_median"
    case executionMost = "execution_p90"
    case firstReply = "first_reply_median"
    case firstContact = "first_contact_resolution"
    case reopened = "reopen_rate"
    case refused = "refusal_rate"
    case overridden = "override_rate"
    case alternative = "alternative_acceptance"
    /// The share of clocks that were met in time.
    case clocksMet = "clocks_met"

    /// Whether it is a share of cases; else a length of time.
    public var isShare: Bool {
      switch self {
      case .turnaround, .turnaroundMost, .turnaroundBusiness, .waited, .execution, .executionMost,
        .firstReply:
        false
      case .turnaroundLate, .firstContact, .reopened, .refused, .overridden, .alternative,
        .clocksMet:
        true
      }
    }

    /// Whether more is better; else the target is the most that is wanted.
    public var isLeast: Bool {
      self == .firstContact || self == .alternative || self == .clocksMet
    }
  }

  /// The targets: seconds for lengths of time, hundredths of a percent for shares.
  public var values: [Name: Int64] = [:]
  /// How much the desk may give on top of what is owed, a month, in minor units; nil for no limit.
  public var goodwillMonth: Int64?
  /// How much each agent may, a month; nil for no limit.
  public var goodwillAgent: Int64?

  /// No targets.
  public init() {}

  /// Reads `3 d`, `36 h`, `90 min` as seconds; nil where it is no such length.
  static func seconds(_ text: String) -> Int64? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = Int64(parts[0]), (1...10_000).contains(count) else {
      return nil
    }
    switch parts[1] {
    case "d", "j": return count * 86_400
    case "h": return count * 3_600
    case "min": return count * 60
    default: return nil
    }
  }

  /// Reads `95 %` or `2.5 %` as hundredths of a percent; nil where it is no share up to the whole.
  static func basisPoints(_ text: String) -> Int64? {
    let digits = text.filter { $0 != " " }
    guard digits.last == "%" else { return nil }
    let parts = digits.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int64(parts[0]), (0...100).contains(whole)
    else { return nil }
    var points = whole * 100
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let rest = Int64(parts[1]), rest >= 0 else {
        return nil
      }
      points += parts[1].utf8.count == 1 ? rest * 10 : rest
    }
    return points <= 10_000 ? points : nil
  }
}
