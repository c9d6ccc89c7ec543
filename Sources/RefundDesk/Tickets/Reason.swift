/// Why the customer asks, coded.
public enum Reason: String, CaseIterable, Sendable {
  /// The customer changed their mind.
  case changeOfMind = "change_of_mind"
  /// The size does not fit.
  case wrongSize = "wrong_size"
  /// It does not work, or broke.
  case defective
  /// A defect that was hidden at the sale (C. civ. 1641).
  case hiddenDefect = "hidden_defect"
  /// It came broken.
  case damagedOnArrival = "damaged_on_arrival"
  /// It is not what was described.
  case notAsDescribed = "not_as_described"
  /// Another article came.
  case wrongItem = "wrong_item"
  /// A part is missing.
  case missingPart = "missing_part"
  /// It came late.
  case late
  /// It never came.
  case notDelivered = "not_delivered"
  /// It was charged twice.
  case duplicateCharge = "duplicate_charge"
  /// The maker called it back for safety.
  case safetyRecall = "safety_recall"
  /// None of the others.
  case other
}
