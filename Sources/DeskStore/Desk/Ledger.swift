import RefundDesk

/// Adds up what was given back of every order, from the decisions themselves.
struct Ledger {
  let reader: IndexReader

  func findings() throws(DeskFault) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    for (order, tickets) in try decidedTickets() {
      findings += try check(order, tickets)
    }
    return findings
  }

  /// The tickets that have decisions, by order; the others cannot give anything back.
  private func decidedTickets() throws(DeskFault) -> [(OrderID, [TicketID])] {
    var groups: [(OrderID, [TicketID])] = []
    try reader.transaction.scan(.orderTickets) { (key, _) throws(DeskFault) -> Bool in
      guard let end = key.firstIndex(of: 0) else { throw .index(.malformed) }
      let order: OrderID = try IndexKey.identifier(key[..<end])
      let ticket: TicketID = try IndexKey.identifier(key[(end + 1)...])
      guard try reader.row(of: ticket)?.decided.isEmpty == false else { return true }
      if groups.last?.0 == order {
        groups[groups.count - 1].1.append(ticket)
      } else {
        groups.append((order, [ticket]))
      }
      return true
    }
    return groups
  }

  private func check(
    _ id: OrderID, _ tickets: [TicketID]
  ) throws(DeskFault) -> [LedgerFinding] {
    guard let order = try reader.order(id) else { return [] }
    var decisions: [DecisionRecord] = []
    for ticket in tickets { decisions += try reader.ticket(ticket)?.decisions ?? [] }
    let counting = decisions.filter { $0.life.counts }
    let isImported = counting.allSatisfy {
      $0.decision.verdict == nil && $0.decision.creditNote != nil
    }
    func finding(_ kind: LedgerFinding.Kind) -> LedgerFinding {
      LedgerFinding(order: id, kind: kind, isImported: isImported)
    }
    do throws(MoneyError) {
      let balance = try OrderBalance(order: order, decisions: counting)
      var kinds: [LedgerFinding.Kind] = []
      for (part, given) in balance.givenBack where part != .goodwill && part != .tax {
        let paid = try balance.paid(part)
        if try given.exceeds(paid) { kinds.append(.money(part, given: given, paid: paid)) }
      }
      for (line, given) in balance.unitsBack {
        let bought = max(0, order.line(line)?.quantity ?? 0)
        if given > bought { kinds.append(.units(line, given: given, bought: bought)) }
      }
      return kinds.map(finding)
    } catch {
      return [finding(.uncountable(error))]
    }
  }
}
