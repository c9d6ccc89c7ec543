public import Advice
import RefundDesk

extension Desk {
  /// What the desk has learned from its own history: kept in the index, brought forward with each commit.
  public func experience() throws(DeskFault) -> Experience {
    try asking { reader throws(DeskFault) in try reader.experience() }
  }

  /// The same, made again from the whole journal without the index: it must be equal.
  ///
  /// - Returns: nil where the journal is damaged.
  public func experienceFromJournal() throws(DeskFault) -> Experience? {
    try image()?.experience
  }
}

extension DeskImage {
  /// What the tickets say of customers' choices.
  public var experience: Experience {
    var experience = Experience()
    for id in ticketIDs {
      guard let (ticket, order) = ticketWithOrder(id), !ticket.decisions.isEmpty else { continue }
      let price = Outcome.price(of: ticket, order)
      for outcome in Outcome.of(ticket, price: price) { experience.add(outcome) }
    }
    return experience
  }
}
