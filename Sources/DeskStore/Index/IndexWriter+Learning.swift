import Advice
import RefundDesk

extension IndexWriter {
  /// Counts what a ticket says of customers' choices, in place of what it said before.
  mutating func learn(from ticket: Ticket, _ order: Order?) throws(DeskFault) {
    let key = IndexKey.id(ticket.id)
    let outcomes =
      ticket.decisions.isEmpty
      ? [] : Outcome.of(ticket, price: Outcome.price(of: ticket, order))
    var before: [Outcome] = []
    if let value = try transaction.value(.outcomes, key) {
      before = try StoredOutcomes.unpack(value)
    }
    guard before != outcomes else { return }
    for outcome in before { learned.add(outcome, times: -1) }
    for outcome in outcomes { learned.add(outcome) }
    if outcomes.isEmpty {
      try transaction.remove(.outcomes, key)
    } else {
      try transaction.put(.outcomes, key, StoredOutcomes.pack(outcomes))
    }
  }

  /// Adds what was learned to what the index has.
  mutating func keepLearned() throws(DeskFault) {
    for (cell, more) in learned.counts {
      var count = try reader.count(of: cell)
      count.n += more.n
      count.accepted += more.accepted
      count.taken += more.taken
      let key = StoredOutcomes.key(cell)
      if count == Experience.Count() {
        try transaction.remove(.experience, key)
      } else {
        try transaction.put(.experience, key, StoredOutcomes.pack(count))
      }
    }
    learned = Experience()
  }
}
