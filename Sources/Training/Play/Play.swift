public import RefundDesk
public import RefundPolicy

/// A scenario while it is played: the ticket, the scenario's clock, and everything that happened.
///
/// It uses what agents use: `Ticket.decide` says what may be done, the judge says what is owed. The same
/// play is driven by scripts (``perform(_:)``), and by the console on a training desk, which does the
/// work itself and tells what came of it (``record(_:command:at:)``).
public struct Play: Sendable {
  /// What is played.
  public let scenario: Scenario
  /// What time it is in the scenario.
  public internal(set) var now: Timestamp
  /// The request as it is now.
  public internal(set) var ticket: Ticket
  /// Everything that happened, oldest first.
  public internal(set) var steps: [PlayStep] = []
  /// What the trainee did, to be kept and played again.
  public internal(set) var actions: [TrainingAction] = []
  /// Hidden facts that came out.
  public internal(set) var known: Set<String> = []
  /// What the customer agreed to.
  public internal(set) var agreed: Set<ResolutionKind> = []
  var pending: [Reaction] = []
  var answered: Set<Int> = []
  var saidLater: Set<Int> = []

  /// A play that begins.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    now = scenario.starts
    ticket = scenario.world.current
  }

  /// What law and policy say of what is known now.
  public func judgement() -> Judgement { judge(ticket) }

  /// What law and policy say once everything is known: what the score holds the play against. Decisions
  /// of the play itself are left out.
  public func wholeTruth() -> Judgement { judge(Play.knowingAll(scenario)) }

  /// The request of before the play with every hidden fact on it.
  static func knowingAll(_ scenario: Scenario) -> Ticket {
    var ticket = scenario.world.current
    if let step = scenario.takesBack(ticket) {
      ticket.evolve(.undone(step, compensating: true), by: scenario.trainee.id, at: scenario.starts)
    }
    for hidden in scenario.hidden {
      guard let entry = hidden.entry else { continue }
      ticket.facts[entry.name] = Fact(entry.value, by: scenario.trainee.id, at: scenario.starts)
    }
    return ticket
  }

  func judge(_ ticket: Ticket) -> Judgement {
    Judge(scenario.policy).judge(facts(of: ticket))
  }

  func facts(of ticket: Ticket) -> CaseFacts {
    CaseFacts(
      scenario.world.dossier(of: ticket), policy: scenario.policy, today: now.utcDay, zone: .utc)
  }

  /// The words that the trainee wrote to the customer, oldest first.
  public var messages: [String] {
    steps.compactMap { step in
      guard case .event(.messageSent(let message), let by) = step.kind,
        by == scenario.trainee.id, case .desk = message.from
      else { return nil }
      return message.text
    }
  }

  /// How many minutes of the scenario have passed.
  public var minutes: Int { Int(now.seconds(since: scenario.starts) / 60) }
}

extension Scenario {
  /// The step that a good play takes back first: a standing decision of before the play.
  func takesBack(_ ticket: Ticket) -> UndoStep? {
    ticket.undoable.last { if case .undoDecision = $0.inverse { true } else { false } }
  }
}
