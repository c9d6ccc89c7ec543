public import RefundDesk
public import RefundPolicy

/// Adds up what the delay of unpaid refunds costs by the ladder of late payment (C. conso. L242-4):
/// what has been lost already, and what is lost if nothing is paid until tomorrow.
public struct DelayTally: Sendable {
  /// The ladder.
  public let ladder: PenaltyLadder
  /// Today, at the desk.
  public let today: Day
  /// Refunds whose last day has passed.
  public private(set) var late = 0
  /// Refunds whose last day is today.
  public private(set) var lastDay = 0
  /// Those of both that bear a surcharge once they are late.
  public private(set) var surcharged = 0
  /// What is owed on top if all is paid today.
  public private(set) var costToday = MoneySums()
  /// What is owed on top if all is paid tomorrow.
  public private(set) var costTomorrow = MoneySums()
  /// What waiting until tomorrow adds.
  public private(set) var added = MoneySums()
  /// The refunds on which waiting until tomorrow costs most, dearest first, ten at most.
  public private(set) var dearest: [(refund: OwedRefund, added: Money)] = []

  /// A tally of nothing yet.
  public init(ladder: PenaltyLadder, today: Day) {
    self.ladder = ladder
    self.today = today
  }

  /// Counts an unpaid refund.
  public mutating func count(_ refund: OwedRefund) {
    if refund.due < today { late += 1 }
    if refund.due == today { lastDay += 1 }
    guard refund.due <= today else { return }
    if refund.price.isPositive { surcharged += 1 }
    let now = refund.surcharge(by: ladder, paidOn: today)
    let then = refund.surcharge(by: ladder, paidOn: today.adding(days: 1))
    costToday.add(now)
    costTomorrow.add(then)
    guard let more = try? then.subtracting(now) else { return }
    added.add(more)
    guard more.isPositive else { return }
    let place = dearest.firstIndex { $0.added.minorUnits < more.minorUnits } ?? dearest.count
    dearest.insert((refund, more), at: place)
    if dearest.count > 10 { dearest.removeLast() }
  }
}
