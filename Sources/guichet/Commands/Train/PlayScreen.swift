import Advice
import Console
import Phrases
import RefundDesk
import RefundPolicy
import Terminal
import Training

/// What the console would show of a play that no console was open for: its ticket's screen, drawn by the
/// console's own model.
struct PlayScreen {
  let play: Play
  let phrases: Phrases

  /// The usual size.
  static let size = Size(width: 80, height: 24)

  /// The screen of the ticket as it is now.
  var frame: Frame {
    let scenario = play.scenario
    let people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
    var setup = Setup(
      person: scenario.trainee, people: people, deskName: phrases.sandboxName, zone: .utc,
      commandSeed: "play", currency: scenario.world.order.currency)
    setup.isTraining = true
    var model = Model(
      setup: setup, language: phrases.language, theme: "mono", size: PlayScreen.size, now: play.now)
    var effects = model.start()
    effects += update(
      &model,
      .banner(Explanation(phrases.sandboxBanner(scenario.title))))
    answer(&effects, &model)
    effects = update(&model, .input(.key(Key(.enter)), at: Moment(milliseconds: 1_000)))
    answer(&effects, &model)
    return view(model)
  }

  /// Gives the console the queue and the case that it asks for.
  private func answer(_ effects: inout [Effect], _ model: inout Model) {
    while !effects.isEmpty {
      switch effects.removeFirst() {
      case .loadQueue(let generation):
        effects += update(&model, .queueLoaded(QueueSnapshot([row]), generation: generation))
      case .loadCase(let id, let generation):
        effects += update(&model, .caseLoaded(id, file, generation: generation))
      default: break
      }
    }
  }

  private var dossier: Dossier { play.scenario.world.dossier(of: play.ticket) }

  private var row: QueueRow {
    QueueRow(ticket: play.ticket, order: dossier.order, customer: dossier.customer)
  }

  private var file: Console.CaseFile {
    let (policy, judgement) = (play.scenario.policy, play.judgement())
    let facts = CaseFacts(dossier, policy: policy, today: play.now.utcDay, zone: .utc)
    let advisor = Advisor(inputs: AdviceInputs(policy))
    return Console.CaseFile(
      dossier,
      assessment: Assessment(
        judgement,
        suggestions: advisor.suggestions(judgement, facts: facts, dossier: dossier),
        inputs: advisor.inputs,
        basis: advisor.basis(judgement, facts: facts, dossier: dossier)))
  }
}

extension PlayScreen {
  /// Plays a script and keeps the screen after each action.
  static func screens(of play: Play, _ phrases: Phrases) -> [KeptScreen] {
    var again = Play(play.scenario)
    return play.actions.map { action in
      again.perform(action)
      let words = action.scriptText.split(separator: "\n").first.map(String.init) ?? ""
      let clock = phrases.moment(again.now, in: .utc)
      return KeptScreen(
        PlayScreen(play: again, phrases: phrases).frame, caption: "\(clock)  \(words)")
    }
  }
}
