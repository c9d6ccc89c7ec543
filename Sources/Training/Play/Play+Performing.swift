import RefundDesk
import RefundPolicy

extension Play {
  /// Does one action of a script, and lets the scenario answer.
  public mutating func perform(_ action: TrainingAction) {
    actions.append(action)
    now = now.adding(seconds: 60)
    switch action {
    case .take: command(.take)
    case .ask(let name): ask(name)
    case .message(let text): say(text)
    case .fact(let name, let value): command(.enterFact(name: name, value))
    case .resolve(let words): resolve(words)
    case .approve, .wait(minutes: nil): awaitNext()
    case .wait(let minutes?): pass(minutes)
    case .followUp(let day, let why): command(.note(Play.followUpNote(day, why, scenario.language)))
    case .note(let text): command(.note(text))
    case .goods(let goods): command(.moveGoods(goods))
    case .undo: command(.undo)
    case .reopen(let why): command(.reopen(why))
    }
    settle()
  }

  /// Does the actions of a script one after the other.
  public mutating func perform(_ script: some Sequence<TrainingAction>) {
    for action in script { perform(action) }
  }

  private mutating func ask(_ name: String) {
    guard let hidden = scenario.hidden.first(where: { $0.id == name }) else {
      steps.append(PlayStep(.unknownQuestion(name), at: now))
      return
    }
    say(hidden.question)
  }

  private mutating func say(_ text: String) {
    command(.send(text, channel: ticket.channel))
  }

  private mutating func resolve(_ words: ResolveWords) {
    let dossier = scenario.world.dossier(of: ticket)
    let ruling = judgement().ruling
    do throws(Refusal) {
      command(.resolve(try words.proposal(for: dossier, under: ruling, by: scenario, at: now)))
    } catch {
      steps.append(PlayStep(.notProposed(error), at: now))
    }
  }

  private mutating func command(_ wanted: Command) {
    command(wanted, by: scenario.trainee)
  }

  /// Gives a command to the desk's engine and takes in what comes of it.
  private mutating func command(_ command: Command, by person: Person) {
    do throws(Refusal) {
      take(try ticket.decide(command, in: context(of: person, for: command)), by: person.id)
    } catch {
      steps.append(PlayStep(.refused(command, error), at: now))
    }
  }

  /// What a command depends on: order and rules only where it is about money or goods.
  func context(of person: Person, for command: Command) -> DeskContext {
    let people = Dictionary(scenario.people.map { ($0.id, $0) }) { first, _ in first }
    var context = DeskContext(now: now, person: person, people: people)
    switch command {
    case .resolve, .approve: break
    default: return context
    }
    let dossier = scenario.world.dossier(of: ticket)
    context.balance = try? dossier.balance()
    context.ruling = judgement().ruling
    context.stock = dossier.stock
    return context
  }

  /// How the follow-up of a day is put down on the ticket.
  static func followUpNote(_ day: Day, _ why: String, _ language: Language) -> String {
    switch language {
    case .fr: why.isEmpty ? "Relance le \(day)." : "Relance le \(day) : \(why)"
    case .en: why.isEmpty ? "Follow up on \(day)." : "Follow up on \(day): \(why)"
    }
  }
}

extension Play {
  /// Lets the customer's answers to what was just done come in; nobody waits for a supervisor by that.
  private mutating func settle() {
    while let next = pending.filter({ $0.by == TrainingCast.voiceID }).min(by: { $0.at < $1.at }) {
      now = max(now, next.at)
      bringForward(to: now)
    }
    bringForward(to: now)
  }

  private mutating func pass(_ minutes: Int) {
    let end = now.adding(seconds: Int64(minutes) * 60)
    bringForward(to: end)
    now = end
  }

  /// Waits until the next thing happens, a day at most.
  private mutating func awaitNext() {
    let end = now.adding(seconds: 86_400)
    guard let next = nextMoment(), next <= end else {
      steps.append(PlayStep(.nothingToWaitFor, at: now))
      return
    }
    now = max(now, next)
  }

  private mutating func bringForward(to time: Timestamp) {
    while let reaction = nextReaction(by: time) {
      now = max(now, reaction.at)
      guard let person = scenario.people.first(where: { $0.id == reaction.by }) else { continue }
      apply(reaction.effects)
      command(reaction.command, by: person)
    }
  }
}

extension ResolveWords {
  /// The proposal that the words come to, as the command line makes it.
  func proposal(
    for dossier: Dossier, under ruling: Ruling?, by scenario: Scenario, at now: Timestamp
  ) throws(Refusal) -> Proposal {
    var draft = ProposalDraft(kind)
    draft.amount = amount
    if !lines.isEmpty { draft.lines = lines }
    if let means { draft.means = .method(means) }
    draft.keepsGoods = keepsGoods
    draft.override = because
    if kind == .points { draft.points = points }
    if let sku, let line = (lines.first ?? dossier.ticket.lines.first)?.line {
      draft.variants = [line: sku]
    }
    if let consent {
      draft.consent = Consent(
        textShown: nil, channel: dossier.ticket.channel, at: now, by: scenario.trainee.id,
        answer: consent)
    }
    var proposal = try draft.proposal(for: dossier, under: ruling)
    if kind != .points, let points { proposal.resolutions.append(.points(points)) }
    return proposal
  }
}
