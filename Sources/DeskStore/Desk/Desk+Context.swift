import RefundDesk
import RefundPolicy

extension Desk {
  /// Everything outside the ticket that a decision depends on; nil where the person is unknown.
  func context(
    _ request: CommitRequest, _ reader: IndexReader
  ) throws(DeskFault) -> DeskContext? {
    let people = settings.peopleByID
    guard let person = people[request.by] else { return nil }
    var context = DeskContext(
      now: request.now, person: person, people: people, graceSeconds: settings.graceSeconds)
    if case .recode(let coding) = request.command {
      let order = try coding.order.map { id throws(DeskFault) in try reader.order(id) } ?? nil
      // Only what was bought matters here, not what was given back.
      context.balance = order.flatMap { try? OrderBalance(order: $0, decisions: []) }
    }
    if case .tag = request.command, let id = try reader.ticket(request.ticket)?.customer,
      let customer = try reader.customer(id)
    {
      context.customerNames = [customer.name, customer.email, customer.phone].compactMap { $0 }
    }
    if case .merge(let into) = request.command { context.mergeTarget = try reader.ticket(into) }
    guard request.command.needsDossier, let dossier = try reader.dossier(of: request.ticket) else {
      return context
    }
    // A balance that cannot be computed is none: then no money can be decided on the order.
    context.balance = try? dossier.balance()
    context.stock = dossier.stock
    context.ruling = judge(dossier, at: request.now)?.ruling
    return context
  }
}

extension Command {
  /// Whether it is about money or goods, so that the order, its other tickets and the rules matter.
  var needsDossier: Bool {
    switch self {
    case .resolve, .approve: true
    default: false
    }
  }
}
