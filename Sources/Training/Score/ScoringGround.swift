import Advice
import RefundDesk
import RefundPolicy

/// What every play of a scenario is scored against: it depends on the scenario alone, so that many plays
/// of one can share it.
struct ScoringGround {
  /// What law and policy say once everything is known.
  let truth: Judgement
  /// What the desk would suggest then, the best first.
  let suggestions: [Suggestion]
  /// The words of the customer's own story.
  let story: ContentWords
  /// What the model writes to the customer.
  let model: MessageText

  init(_ scenario: Scenario) {
    let start = Play(scenario)
    let ticket = Play.knowingAll(scenario)
    truth = start.judge(ticket)
    suggestions = Advisor(inputs: AdviceInputs(scenario.policy)).suggestions(
      truth, facts: start.facts(of: ticket), dossier: scenario.world.dossier(of: ticket))
    story = ContentWords(of: scenario)
    let messages = scenario.model.actions.compactMap { action -> String? in
      if case .message(let text) = action { text } else { nil }
    }
    model = MessageText(messages.joined(separator: "\n\n"))
  }
}
