/// What a scenario teaches.
public enum Skill: String, CaseIterable, Sendable {
  /// Hearing what the customer says before answering.
  case listening
  /// A specific apology without conditions.
  case apology
  /// What the law grants at least.
  case legalFloor = "legal_floor"
  /// Saying what is due, when and why.
  case transparency
  /// Acting at once.
  case speed
  /// Offering something else without hiding what is due.
  case alternatives
  /// Saying what will not happen again.
  case prevention
  /// Standing firm against abuse without taking a right away.
  case abuse
  /// Store credits and the customer's agreement.
  case credit
  /// Marketplaces.
  case marketplace
  /// Gifts and the giver's privacy.
  case gift
  /// Plain words for everybody.
  case plainLanguage = "plain_language"
  /// Coming back to the customer.
  case followUp = "follow_up"
  /// Personal data.
  case privacy
  /// Exact amounts.
  case money
  /// A second pair of eyes.
  case approval
  /// Dangerous products.
  case safety
}
