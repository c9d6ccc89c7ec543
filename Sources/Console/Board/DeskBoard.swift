public import Insight
public import RefundDesk

/// The queue by age, as the board shows it: one reading of the desk.
public struct DeskBoard: Sendable {
  /// The figures: cells, arrivals and closings, what is ahead, what delay costs.
  public var report: AgeingReport
  /// The open tickets by whom they wait for: no filter of the queue can tell them apart.
  public var waiting: [Blocker: Set<TicketID>]

  /// A board.
  public init(_ report: AgeingReport, waiting: [Blocker: Set<TicketID>]) {
    self.report = report
    self.waiting = waiting
  }
}
