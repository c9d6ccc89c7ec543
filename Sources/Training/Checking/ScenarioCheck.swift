import Advice
public import RefundDesk
import RefundPolicy

/// Holds a scenario against the desk's own engine: what its author wrote down must be what judge and
/// adviser say, its questions must be answered, and its model must be a good play.
public struct ScenarioCheck: Sendable {
  /// What does not hold.
  public enum Problem: Hashable, Sendable {
    /// The verdict is another one.
    case verdict(written: Verdict, judged: Verdict)
    /// The floor rests on another right.
    case right(written: String?, judged: String?)
    /// The floor has other remedies.
    case remedies(written: [ResolutionKind], judged: [ResolutionKind])
    /// The floor has another amount.
    case amount(written: Money?, judged: Money?)
    /// The floor has another day.
    case due(written: Day?, judged: Day?)
    /// A resolution is not among what the desk suggests.
    case notSuggested(ResolutionKind)
    /// The desk's expected cost is another one.
    case cost(ResolutionKind, written: Money, computed: Money)
    /// A question does not bring out its own fact.
    case unheard(String)
    /// The model scores less than ``least``.
    case weakModel(score: Int, missed: [ScoreItem])
    /// The desk refused something of the model.
    case refusedModel(Refusal)
    /// Refusing scores half or more although something is due.
    case rewardsRefusal(Int)
    /// One thing happened before another that must come first; both by their keys.
    case calendar(earlier: String, later: String)
    /// The order is delivered without a day, or has a day without being delivered.
    case deliveryDay(isMissing: Bool)
    /// What the order comes to was not what was paid.
    case amounts(total: Money, paid: Money)
    /// Neither law nor policy grant what is called right.
    case notLawful(ResolutionKind)
    /// The model's message has none of these phrases.
    case modelOmits([String])
    /// The model's message says what must not be said.
    case modelSays(String)
    /// The other version has the same verdict.
    case sameVerdict(Verdict)
  }

  /// What a model must score at least.
  public static let least = 95

  /// What does not hold of one version.
  public let problems: [Problem]

  /// Checks one version of a scenario.
  public init(_ scenario: Scenario) {
    let ground = ScoringGround(scenario)
    problems =
      ScenarioCheck.world(scenario) + ScenarioCheck.lawful(scenario, ground.truth)
      + ScenarioCheck.words(scenario) + ScenarioCheck.judgement(scenario, ground.truth)
      + ScenarioCheck.costs(scenario, ground.suggestions)
      + ScenarioCheck.questions(scenario) + ScenarioCheck.model(scenario, ground)
      + ScenarioCheck.refusal(scenario, ground)
  }

  /// Whether the two versions of a file come out differently.
  public static func flip(_ scenario: Scenario, _ variant: Scenario) -> Problem? {
    let verdict = Play(scenario).wholeTruth().verdict
    return verdict == Play(variant).wholeTruth().verdict ? .sameVerdict(verdict) : nil
  }

  private static func judgement(_ scenario: Scenario, _ judged: Judgement) -> [Problem] {
    let written = scenario.expected
    var problems: [Problem] = []
    if judged.verdict != written.verdict {
      problems.append(.verdict(written: written.verdict, judged: judged.verdict))
    }
    if judged.floor?.right != written.right {
      problems.append(.right(written: written.right, judged: judged.floor?.right))
    }
    let remedies = judged.floor?.remedies ?? []
    if Set(remedies) != written.remedies {
      problems.append(.remedies(written: Array(written.remedies), judged: remedies))
    }
    let pays = remedies.contains(.refund) || remedies.contains(.cancel)
    let amount = pays ? judged.floor?.amount : nil
    if amount != written.amount {
      problems.append(.amount(written: written.amount, judged: amount))
    }
    let due = pays ? judged.floor?.due : nil
    if due != written.due { problems.append(.due(written: written.due, judged: due)) }
    return problems
  }

  private static func costs(_ scenario: Scenario, _ suggestions: [Suggestion]) -> [Problem] {
    return scenario.accepted.compactMap { accepted in
      let found = suggestions.first { suggestion in
        guard case .resolve(accepted.kind) = suggestion.action else { return false }
        guard let back = accepted.goodsBack, let wanted = suggestion.goodsBack else { return true }
        return back == wanted
      }
      guard let found else { return .notSuggested(accepted.kind) }
      return found.expectedCost == accepted.cost
        ? nil : .cost(accepted.kind, written: accepted.cost, computed: found.expectedCost)
    }
  }

  private static func questions(_ scenario: Scenario) -> [Problem] {
    scenario.hidden.compactMap { hidden in
      var play = Play(scenario)
      play.perform(.ask(hidden.id))
      return play.known == [hidden.id] ? nil : .unheard(hidden.id)
    }
  }

  private static func model(_ scenario: Scenario, _ ground: ScoringGround) -> [Problem] {
    var play = Play(scenario)
    play.perform(scenario.model.actions)
    var problems: [Problem] = play.steps.compactMap { step in
      switch step.kind {
      case .refused(_, let refusal), .notProposed(let refusal): .refusedModel(refusal)
      default: nil
      }
    }
    let score = Scorer(play, on: ground).score()
    if score.total < least {
      problems.append(.weakModel(score: score.total, missed: score.missed))
    }
    return problems
  }

  private static func refusal(_ scenario: Scenario, _ ground: ScoringGround) -> [Problem] {
    guard ground.truth.floor != nil else { return [] }
    var play = Play(scenario)
    play.perform([
      .take, .message(scenario.language == .fr ? "C'est non." : "The answer is no."),
      .resolve(ResolveWords(.decline)),
    ])
    let score = Scorer(play, on: ground).score().total
    return score < 50 ? [] : [.rewardsRefusal(score)]
  }
}
