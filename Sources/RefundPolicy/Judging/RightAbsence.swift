public import RefundDesk

/// Why a right does not hold.
public enum RightAbsence: Hashable, Sendable {
  /// A condition of the right is not met.
  case notMet(Condition.Term)
  /// Its last day has passed.
  case expired(Day)
  /// The article is excepted.
  case excepted(CaseFlag, article: String)
  /// It opens only after a day.
  case notOpenBefore(Day)
  /// The goods came before the contract was ended.
  case deliveredMeanwhile(Day)
  /// None of these has happened.
  case needs(FlagSet)
  /// The order is another customer's.
  case notOwner
  /// None of the lines is of the order.
  case noLines
}
