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
        answerDecision()
      }
    case .decisionApproved: answerDecision()
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
}

extension Play {
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
