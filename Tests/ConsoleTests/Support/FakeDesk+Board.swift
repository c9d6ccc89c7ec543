import Console
import Insight
import RefundDesk

extension FakeDesk {
  /// The board of the tickets as they are.
  var board: DeskBoard {
    var tally = AgeingTally(asOf: now)
    var flow = FlowTally(zone: .utc)
    var waiting: [Blocker: Set<TicketID>] = [:]
    for ticket in tickets.values.sorted(by: { $0.id < $1.id }) {
      flow.arrival(at: ticket.received)
      guard let request = OpenRequest(row(ticket), goods: ticket.goods, on: now.utcDay) else {
        continue
      }
      tally.count(request)
      waiting[request.blocker, default: []].insert(ticket.id)
    }
    let report = AgeingReport(board: tally.board, flow: flow, agents: 1, currency: .eur)
    return DeskBoard(report, waiting: waiting)
  }
}
