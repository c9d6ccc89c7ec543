import Phrases
import RefundDesk

extension GoodwillTally {
  /// What was spent of the budgets and what is left, by all and by agent.
  func section(_ targets: ReportTargets, _ words: ReportWords) -> ReportSection {
    let phrases = words.phrases
    var notes = [phrases.goodwillNote(from: days.lowerBound, to: days.upperBound)]
    if elsewhere > 0 { notes.append(phrases.goodwillElsewhere(elsewhere)) }
    var rows = [
      row(.name(code: nil, shown: phrases.wholeDeskName), whole, of: targets.goodwillMonth)
    ]
    rows += agents.sorted { ($1.value.amount, $0.key) < ($0.value.amount, $1.key) }.map {
      row(.text($0.key.rawValue), $0.value, of: targets.goodwillAgent)
    }
    let isBudgeted = targets.goodwillMonth != nil || targets.goodwillAgent != nil
    let budgeted: ReportTable.Column.Readers = isBudgeted ? .everybody : .programs
    return ReportSection(
      id: "goodwill", title: phrases.title(.goodwill), notes: notes,
      table: ReportTable(
        columns: [
          words.column("agent", .agent, isNumber: false), words.column("decisions", .cases),
          words.column("spent", .spent),
          words.column("budget", .budget, readers: budgeted),
          words.column("left", .left, readers: budgeted),
          words.column("share", .share, readers: budgeted),
        ], rows: rows))
  }

  private func row(_ name: ReportCell, _ spent: Spent, of budget: Money?) -> [ReportCell] {
    let money = Money(spent.amount, currency)
    guard let budget, let left = try? budget.subtracting(money) else {
      return [name, .count(spent.decisions), .money(money), .none, .none, .none]
    }
    let share = Rate(spent.amount, of: budget.minorUnits).map { ReportCell.rate($0) }
    return [
      name, .count(spent.decisions), .money(money), .money(budget), .money(left), share ?? .none,
    ]
  }
}
