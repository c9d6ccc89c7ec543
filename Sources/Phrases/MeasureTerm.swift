/// What is measured at a desk. The raw value is the name that exports use.
public enum MeasureTerm: String, CaseIterable, Sendable {
  /// Received to decided, the middle case.
  case turnaround = "turnaround_median"
  /// Received to decided, nine cases of ten.
  case turnaroundMost = "turnaround_p90"
  /// The share of decisions that took more than seven days.
  case turnaroundLate = "turnaround_over_7_days"
  /// Received to decided in working time, the middle case.
  case turnaroundBusiness = "turnaround_business_median"
  /// Waiting for the customer before the decision, the middle case.
  case waited = "waited_median"
  /// Decided to executed, the middle case.
  case execution = "execution_median"
  /// Decided to executed, nine cases of ten.
  case executionMost = "execution_p90"
  /// Received to first reply, the middle case.
  case firstReply = "first_reply_median"
  /// Closed with one message and not opened again.
  case firstContact = "first_contact_resolution"
  /// Opened again within thirty days.
  case reopened = "reopen_rate"
  /// Decisions that say no.
  case refused = "refusal_rate"
  /// Decisions against the verdict.
  case overridden = "override_rate"
  /// A refund was asked for, and something else agreed.
  case alternative = "alternative_acceptance"

  /// Whether it is a share of cases; else a length of time.
  public var isShare: Bool {
    switch self {
    case .turnaround, .turnaroundMost, .turnaroundBusiness, .waited, .execution, .executionMost,
      .firstReply:
      false
    case .turnaroundLate, .firstContact, .reopened, .refused, .overridden, .alternative: true
    }
  }
}
