/// What the checks of a ticket add up to.
public enum Verdict: String, CaseIterable, Sendable {
  /// The law grants it.
  case entitled
  /// The shop's policy grants it.
  case allowed
  /// Nobody owes it; a person may.
  case discretionary
  /// The policy says no and the law does not say yes.
  case refused
  /// A fact is missing: ask for it.
  case ask
}
