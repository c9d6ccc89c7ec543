/// Everything that reports add up, in rows of numbers: the tickets, and what was sold.
///
/// It is a fold over what the desk recorded, like the tallies made of it, but one that can be kept in a
/// file and brought forward by what changed since: a report then looks at no event that was there the
/// last time. ``RequestFigures/fingerprint`` says whether figures that were brought forward are those
/// that a fresh fold makes.
public struct DeskFigures: Sendable {
  /// The tickets.
  public var requests: RequestFigures
  /// What was sold; empty where a report does not ask for it.
  public var sales: SaleFigures

  /// Figures of both.
  public init(requests: RequestFigures = RequestFigures(), sales: SaleFigures = SaleFigures()) {
    self.requests = requests
    self.sales = sales
  }
}
