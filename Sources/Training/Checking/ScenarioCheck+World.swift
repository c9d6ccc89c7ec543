import RefundDesk
import RefundPolicy

extension ScenarioCheck {
  /// What cannot be in any world: days in an impossible order, and sums that do not add up.
  static func world(_ scenario: Scenario) -> [Problem] {
    calendar(scenario) + delivery(scenario) + amounts(scenario)
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
    if let placed = order.placed?.utcDay, let since = scenario.world.customer.since, placed < since
    {
      problems.append(.calendar(earlier: "customer.since", later: "order.placed"))
    }
    problems += before(scenario) + facts(scenario)
    return problems.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What happened before lies between the order and the play, and on the request itself behind its
  /// arrival.
  private static func before(_ scenario: Scenario) -> [Problem] {
    let world = scenario.world
    return world.earlier.compactMap { event in
      if event.at > scenario.starts {
        return .calendar(earlier: "before", later: "scenario.starts")
      }
      if event.ticket == world.ticket.id, event.at < world.ticket.received {
        return .calendar(earlier: "ticket.received", later: "before")
      }
      guard let placed = world.order.placed, event.at < placed else { return nil }
      return .calendar(earlier: "order.placed", later: "before")
    }
  }

  /// The facts that are days of the past: none before the goods were there, none after the beginning.
  private static func facts(_ scenario: Scenario) -> [Problem] {
    let (order, ticket) = (scenario.world.order, scenario.world.ticket)
    let names: [FactName] = [.goodsBackOn, .repairedOn, .replacedOn, .discoveredOn]
    let start = order.delivered ?? order.placed?.utcDay
    let startName = order.delivered == nil ? "order.placed" : "order.delivered"
    let known = names.compactMap { name in ticket.facts[name.rawValue].map { (name, $0.value) } }
    let written = known.map { ("ticket.facts.\($0.0.rawValue)", $0.1) }
    let hidden = scenario.hidden.compactMap(\.entry).filter { entry in
      names.contains { $0.rawValue == entry.name }
    }
    return (written + hidden.map { ("hidden", $0.value) }).compactMap { path, value in
      guard case .text(let text) = value, let day = Day(iso: text) else { return nil }
      if let start, day < start { return .calendar(earlier: startName, later: path) }
      return day > scenario.starts.utcDay ? .calendar(earlier: path, later: "scenario.starts") : nil
    }
  }

  /// An order is delivered on a day, and only then.
  private static func delivery(_ scenario: Scenario) -> [Problem] {
    let order = scenario.world.order
    let underWay: [OrderStatus] = [.pending, .processed, .shipped]
    if order.status == .delivered, order.delivered == nil { return [.deliveryDay(isMissing: true)] }
    return order.delivered != nil && underWay.contains(order.status)
      ? [.deliveryDay(isMissing: false)] : []
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
  static func lawful(_ scenario: Scenario, _ truth: Judgement) -> [Problem] {
    scenario.accepted.compactMap { accepted in
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
