import RefundDesk
import RefundPolicy

extension ScenarioCheck {
  /// What cannot be in any world: days in an impossible order, and sums that do not add up.
  static func world(_ scenario: Scenario) -> [Problem] {
    calendar(scenario) + amounts(scenario)
  }

  /// Ordered, delivered, asked, played: in that order.
  private static func calendar(_ scenario: Scenario) -> [Problem] {
    let (order, ticket) = (scenario.world.order, scenario.world.ticket)
    let days: [(String, Day?)] = [
      ("order.placed", order.placed?.utcDay), ("order.delivered", order.delivered),
      ("ticket.received", ticket.received.utcDay), ("scenario.starts", scenario.starts.utcDay),
    ]
    let known = days.compactMap { name, day in day.map { (name: name, day: $0) } }
    var problems: [Problem] = zip(known, known.dropFirst()).compactMap { earlier, later in
      later.day < earlier.day ? .calendar(earlier: earlier.name, later: later.name) : nil
    }
    if let placed = order.placed?.utcDay, let promised = order.promised, promised < placed {
      problems.append(.calendar(earlier: "order.placed", later: "order.promised"))
    }
    // Days may be equal where the hours are not.
    if ticket.received > scenario.starts {
      problems.append(.calendar(earlier: "ticket.received", later: "scenario.starts"))
    }
    if scenario.world.earlier.contains(where: { $0.at > scenario.starts }) {
      problems.append(.calendar(earlier: "before", later: "scenario.starts"))
    }
    return problems.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Lines and delivery come to what was paid.
  private static func amounts(_ scenario: Scenario) -> [Problem] {
    let order = scenario.world.order
    guard !order.payments.isEmpty, let total = try? order.total() else { return [] }
    let paid = order.payments.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    return paid == total.minorUnits
      ? [] : [.amounts(total: total, paid: Money(paid, order.currency))]
  }

  /// What the author calls right must be what law or policy grant.
  static func lawful(_ scenario: Scenario) -> [Problem] {
    let truth = Play(scenario).wholeTruth()
    return scenario.accepted.compactMap { accepted in
      if accepted.kind == .decline {
        return truth.floor == nil ? nil : .notLawful(accepted.kind)
      }
      let isDue = truth.floor?.remedies.contains(accepted.kind) ?? false
      return isDue || truth.allowance(accepted.kind) != nil ? nil : .notLawful(accepted.kind)
    }
  }

  /// What must be said stands in the model, and what must not be said does not.
  static func words(_ scenario: Scenario) -> [Problem] {
    var play = Play(scenario)
    play.perform(scenario.model.actions)
    let letter = Letter(play.messages, of: scenario)
    let missing = scenario.mustSay.filter { $0.found(in: letter.text) == nil }
    let forbidden = scenario.mustNotSay.compactMap { $0.found(in: letter.whole) }
    return missing.map { .modelOmits($0.phrases.map(\.text)) }
      + forbidden.map { .modelSays($0.text) }
  }
}
