import RefundDesk

/// The decisions of a ticket that hold, as far as they start a clock or meet the one for a refund.
struct DecisionCourse {
  /// A decision that holds.
  private struct Grant {
    /// When it began to hold.
    var at: Timestamp
    /// Whether it gives anything; one that declines does not.
    var gives: Bool
    /// Whether somebody has to pay it out.
    var isPaid: Bool
    /// When nothing more was to be done about it: money left, or there was none to pay.
    var settled: Timestamp?
  }

  private let aim: ClockRule.Aim
  private let execution: Bool
  private var grants: [Int: Grant] = [:]

  /// No decision yet; with `execution` where the desk is told that money has left it.
  init(aim: ClockRule.Aim, execution: Bool) {
    self.aim = aim
    self.execution = execution
  }

  /// When the first decision was made of those that hold: a clock that starts with the decision starts
  /// there. One for a refund is not started by a decision that gives nothing.
  var starts: Timestamp? {
    grants.values.filter { aim != .refund || $0.gives }.map(\.at).min()
  }

  /// Whether money is still to leave.
  var isPaymentDue: Bool {
    aim == .refund && grants.values.contains { $0.gives && $0.settled == nil }
  }

  /// The first moment at which something had been given and nothing that was decided by then was still to be
  /// paid; what is given on top later does not take that back.
  var settled: Timestamp? {
    let given = grants.values.filter(\.gives)
    return given.compactMap(\.settled).sorted().first { moment in
      given.allSatisfy { $0.at > moment || ($0.settled.map { $0 <= moment } ?? false) }
    }
  }

  /// A decision begins to hold.
  mutating func decide(_ index: Int, at moment: Timestamp, _ ticket: Ticket) {
    guard ticket.decisions.indices.contains(index) else { return }
    let kinds = Set(ticket.decisions[index].decision.resolutions.map(\.kind))
    let isPaid = execution && !kinds.isDisjoint(with: ResolutionKind.paidOut)
    grants[index] = Grant(
      at: moment, gives: kinds != [.decline], isPaid: isPaid, settled: isPaid ? nil : moment)
  }

  /// What a decision orders has left the desk.
  mutating func pay(_ index: Int, at moment: Timestamp) {
    guard let grant = grants[index], grant.settled == nil else { return }
    grants[index]?.settled = moment
  }

  /// That it had left turned out to be wrong.
  mutating func takeBack(_ index: Int) {
    guard grants[index]?.isPaid == true else { return }
    grants[index]?.settled = nil
  }

  /// A decision no longer holds.
  mutating func fall(_ index: Int) { grants[index] = nil }
}
