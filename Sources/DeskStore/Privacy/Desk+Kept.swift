import Journal
import RefundDesk

extension Desk {
  /// Records of others in whose words a customer is named.
  func mentions(_ share: PersonalScope.Share) throws(DeskFault) -> [ErasureReport.Mention] {
    let traces = PersonTraces(names: share.names.union(share.addresses))
    guard !traces.isEmpty else { return [] }
    var found: [ErasureReport.Mention] = []
    try PersonalScope.read(journal) { record throws(DeskFault) in
      // Free words stand in personal data, and in tags.
      guard record.personalHash != nil || record.type == "ticket.tagged",
        !share.records.contains(record.sequence),
        traces.areIn(json: record.personal ?? record.data)
      else { return }
      found.append(
        .init(sequence: record.sequence, ticket: record.ticket.flatMap { TicketID($0.id) }))
    }
    return found
  }

  /// How long the books must be kept: ten years (C. com. L123-22).
  private static let yearsOfBooks = 10

  /// What stays of a customer, and until when.
  func kept(
    _ file: CustomerFile, _ share: PersonalScope.Share
  ) throws(DeskFault) -> ErasureReport.Kept {
    var kept = ErasureReport.Kept()
    kept.tags = share.tags.sorted()
    let traces = share.traces
    let numbers =
      [file.customer.id.rawValue] + file.orders.map(\.id.rawValue) + share.tickets.map(\.rawValue)
    kept.naming = share.tags.union(share.goods).union(numbers).filter { word in
      // An address of mail names somebody whether or not the desk knows it as such.
      word.contains("@") || traces.areIn(label: word)
    }.sorted()
    kept.orders = file.orders.count
    var last = file.orders.compactMap(\.placed).max()
    for row in file.tickets {
      let decisions = try ticket(row.ticket)?.decisions ?? []
      kept.decisions += decisions.count
      last = [last, decisions.map(\.decision.at).max()].compactMap { $0 }.max()
    }
    kept.electronicContracts = file.orders.count { order in
      guard order.channel == .online, order.currency == .eur, let total = try? order.total() else {
        return false
      }
      return total.minorUnits >= 12_000
    }
    kept.until = last.map { zone.day(at: $0).adding(months: 12 * Desk.yearsOfBooks) }
    return kept
  }
}
