public import RefundDesk

/// Why a check came out as it did: data only, worded by ``Check/why``.
public enum CheckReason: Hashable, Sendable {
  /// The row's own sentence says it all.
  case asWritten
  /// The window is open until a day; `left` days after the request.
  case windowOpen(last: Day, left: Int)
  /// The window closed on a day; `over` days before the request.
  case windowClosed(last: Day, over: Int)
  /// The goods have not arrived, so that the window has not begun.
  case windowNotBegun
  /// These needs are met.
  case met
  /// These facts are not as they must be.
  case broken([FactName])
  /// These facts are not known.
  case unknown([Unknown])
  /// The right holds, until a day where it ends.
  case rightHolds(last: Day?, left: Int?)
  /// The means that the row permits.
  case means([MeansWord])
  /// The law asks for money where the row would give something else.
  case moneyIsDue
  /// The amount is at or over the limit.
  case needsApproval(from: Money)
  /// Goodwill is withheld.
  case withheld
  /// The fee is waived.
  case waived
  /// Which law is applied where the order's own place is unknown or has no pack.
  case fallbackLaw(asked: String?, used: String)
  /// The order is with the customer or on its way already.
  case alreadySent
}
