public import RefundDesk

extension Play {
  /// How long the customer takes to answer, in seconds of the scenario.
  static let customerDelay: Int64 = 20 * 60
  /// How long the supervisor takes, in seconds of the scenario.
  static let supervisorDelay: Int64 = 30 * 60

  /// Takes in what a command of the trainee came to on a training desk.
  public mutating func record(_ events: [TicketEvent], command: Command, at time: Timestamp) {
    let waited = Int(time.seconds(since: now) / 60)
    if waited > 0, !actions.isEmpty { actions.append(.wait(minutes: waited)) }
    now = max(now, time)
    if let action = TrainingAction(command, scenario) { actions.append(action) }
    take(events, by: scenario.trainee.id)
  }

  /// Takes in that the desk said no.
  public mutating func recordRefusal(
    of command: Command, _ refusal: Refusal, at time: Timestamp
  ) {
    now = max(now, time)
    if let action = TrainingAction(command, scenario) { actions.append(action) }
    steps.append(PlayStep(.refused(command, refusal), at: now))
  }

  /// Takes in what a reaction came to on a training desk.
  public mutating func record(_ events: [TicketEvent], of reaction: Reaction) {
    now = max(now, reaction.at)
    apply(reaction.effects)
    take(events, by: reaction.by)
  }

  /// The next thing that the scenario does by a moment, taken off the list; nil where nothing is due.
  public mutating func nextReaction(by time: Timestamp) -> Reaction? {
    lookLater(by: time)
    guard let index = pending.indices.min(by: { pending[$0].at < pending[$1].at }),
      pending[index].at <= time
    else { return nil }
    return pending.remove(at: index)
  }

  /// When somebody answers what the trainee did; nil where nobody is about to.
  public var nextAnswer: Timestamp? { pending.map(\.at).min() }

  /// When the scenario does something next; nil where it waits for the trainee.
  public func nextMoment() -> Timestamp? {
    let later = scenario.later.indices.filter {
      !saidLater.contains($0) && isOpen(scenario.later[$0])
    }
    .map { scenario.starts.adding(seconds: Int64(scenario.later[$0].minutes) * 60) }
    return (pending.map(\.at) + later).min()
  }

  /// Evolves the ticket and lets the scenario prepare its answer to what the trainee did.
  mutating func take(_ events: [TicketEvent], by person: AgentID) {
    for event in events {
      ticket.evolve(event, by: person, at: now)
      steps.append(PlayStep(.event(event, by: person), at: now))
      react(to: event, by: person)
    }
  }

  mutating func apply(_ effects: [Reaction.Effect]) {
    for effect in effects {
      switch effect {
      case .cameOut(let name):
        known.insert(name)
        steps.append(PlayStep(.cameOut(name), at: now))
      case .agreed(let kind):
        agreed.insert(kind)
        steps.append(PlayStep(.agreed(kind), at: now))
      }
    }
  }

  private mutating func react(to event: TicketEvent, by person: AgentID) {
    switch event {
    case .messageSent(let message) where person == scenario.trainee.id:
      if case .desk = message.from { answer(message.text ?? "") }
    case .decisionMade(let record, _) where person == scenario.trainee.id:
      if record.life == .awaitingApproval {
        pending.append(supervision(of: record.decision))
      } else {
        reply(toDecision: record.decision)
      }
    case .decisionApproved(let index):
      if ticket.decisions.indices.contains(index) {
        reply(toDecision: ticket.decisions[index].decision)
      }
    default: break
    }
  }

  /// The supervisor says yes unless it gives less than the law, goes against the verdict, or rests on an
  /// agreement that the customer never gave.
  private func supervision(of decision: Decision) -> Reaction {
    let objection = Supervision(play: self, decision: decision).objection
    let at = now.adding(seconds: Play.supervisorDelay)
    return Reaction(
      at: at, by: TrainingCast.supervisorID, command: objection.map { .reject($0) } ?? .approve)
  }

  private mutating func reply(toDecision decision: Decision) {
    let kinds = decision.resolutions.map(\.kind)
    for (index, reply) in scenario.replies.enumerated() where !answered.contains(index) {
      guard case .decision(let kind) = reply.trigger, kind.map(kinds.contains) ?? true else {
        continue
      }
      answered.insert(index)
      return post([reply.says], reply.agrees ? kinds.map { .agreed($0) } : [])
    }
  }

  private mutating func post(_ paragraphs: [String], _ effects: [Reaction.Effect]) {
    pending.append(
      Reaction(
        at: now.adding(seconds: Play.customerDelay), by: TrainingCast.voiceID,
        command: .receive(paragraphs.joined(separator: "\n\n"), channel: ticket.channel),
        effects: effects))
  }
}

extension Play {
  /// What the customer answers to a message: facts that were asked for, offers, or something general.
  private mutating func answer(_ text: String) {
    let message = MessageText(text)
    let questions = message.sentences.filter(\.isQuestion)
    var paragraphs: [String] = []
    var effects: [Reaction.Effect] = []
    for hidden in scenario.hidden where Play.asks(questions, for: hidden) {
      if isComing(hidden.id) || known.contains(hidden.id) {
        steps.append(PlayStep(.askedAgain(hidden.id), at: now))
      } else {
        paragraphs.append(hidden.answer)
        effects.append(.cameOut(hidden.id))
      }
    }
    if let phrase = OnFile.needlessQuestion(questions, scenario.language) {
      steps.append(PlayStep(.askedNeedlessly(phrase.text), at: now))
    }
    answerOffers(message, &paragraphs, &effects)
    if paragraphs.isEmpty { answerGenerally(hasQuestions: !questions.isEmpty, &paragraphs) }
    if !paragraphs.isEmpty { post(paragraphs, effects) }
  }

  private func isComing(_ name: String) -> Bool {
    pending.contains { $0.effects.contains(.cameOut(name)) }
  }

  private static func asks(_ questions: [MessageText.Sentence], for hidden: HiddenFact) -> Bool {
    questions.contains { question in
      hidden.heard.contains { MessageText.position(of: $0, in: question.words) != nil }
    }
  }

  private mutating func answerOffers(
    _ message: MessageText, _ paragraphs: inout [String], _ effects: inout [Reaction.Effect]
  ) {
    for (index, reply) in scenario.replies.enumerated() where !answered.contains(index) {
      guard case .offer(let kind) = reply.trigger,
        KindWords.position(of: kind, in: message, scenario.language) != nil
      else { continue }
      answered.insert(index)
      paragraphs.append(reply.says)
      if reply.agrees { effects.append(.agreed(kind)) }
    }
  }

  private mutating func answerGenerally(hasQuestions: Bool, _ paragraphs: inout [String]) {
    let wanted: CustomerReply.Trigger = hasQuestions ? .question : .message
    guard
      let index = scenario.replies.indices.first(where: {
        scenario.replies[$0].trigger == wanted && !answered.contains($0)
      })
    else { return }
    answered.insert(index)
    paragraphs.append(scenario.replies[index].says)
  }

  /// Puts what the customer says as time passes on the list, once its time has come.
  private mutating func lookLater(by time: Timestamp) {
    for (index, later) in scenario.later.enumerated() where !saidLater.contains(index) {
      let at = scenario.starts.adding(seconds: Int64(later.minutes) * 60)
      guard at <= time, pending.allSatisfy({ $0.at >= at || $0.at > time }) else { continue }
      guard isOpen(later) else { continue }
      saidLater.insert(index)
      pending.append(
        Reaction(
          at: at, by: TrainingCast.voiceID,
          command: .receive(later.says, channel: ticket.channel)))
    }
  }

  private func isOpen(_ later: LaterMessage) -> Bool {
    switch later.unless {
    case .never: true
    case .message: messages.isEmpty
    case .decision: ticket.standing == nil
    }
  }
}
