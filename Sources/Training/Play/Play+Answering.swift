import RefundDesk

/// What the customer says to what the trainee writes and decides.
extension Play {
  /// What the customer answers to a message: facts that were asked for, offers, what was decided and is
  /// told now, or something general.
  mutating func answer(_ text: String) {
    let message = MessageText(text)
    let questions = message.sentences.filter(\.isQuestion)
    var paragraphs: [String] = []
    var effects: [Reaction.Effect] = []
    var rest = message.sentences
    for hidden in scenario.hidden where questions.contains(where: { Play.asks($0, for: hidden) }) {
      rest.removeAll { $0.isQuestion && Play.asks($0, for: hidden) }
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
    // A question about what went before, such as an earlier repair, offers nothing.
    answerOffers(MessageText(rest), &paragraphs, &effects)
    if let reply = replyToDecision() { paragraphs.append(reply) }
    if paragraphs.isEmpty { answerGenerally(message, &paragraphs) }
    if !paragraphs.isEmpty { post(paragraphs, effects) }
  }

  /// Lets the customer answer a decision that was just made or approved, where a letter announced it.
  mutating func answerDecision() {
    if let reply = replyToDecision() { post([reply], []) }
  }

  private func isComing(_ name: String) -> Bool {
    pending.contains { $0.effects.contains(.cameOut(name)) }
  }

  private static func asks(_ question: MessageText.Sentence, for hidden: HiddenFact) -> Bool {
    hidden.heard.contains { MessageText.position(of: $0, in: question.words) != nil }
  }

  private mutating func answerOffers(
    _ message: MessageText, _ paragraphs: inout [String], _ effects: inout [Reaction.Effect]
  ) {
    let isDecided = ticket.standing?.decision.by == scenario.trainee.id
    for (index, reply) in scenario.replies.enumerated() where !answered.contains(index) {
      guard case .offer(let kind) = reply.trigger else { continue }
      // Once something is decided a letter tells: only a question still offers.
      let text = isDecided ? MessageText(message.sentences.filter(\.isQuestion)) : message
      guard KindWords.isOffered(kind, in: text, scenario.language) else { continue }
      answered.insert(index)
      paragraphs.append(reply.says)
      if reply.agrees { effects.append(.agreed(kind)) }
    }
  }

  /// What the customer says to what stands decided, once a letter has told them of it.
  private mutating func replyToDecision() -> String? {
    guard ticket.awaitingApproval == nil, let decision = ticket.standing?.decision else {
      return nil
    }
    let kinds = decision.resolutions.map(\.kind)
    guard isTold(kinds) else { return nil }
    for (index, reply) in scenario.replies.enumerated() where !answered.contains(index) {
      guard case .decision(let kind) = reply.trigger, kind.map(kinds.contains) ?? true else {
        continue
      }
      answered.insert(index)
      return reply.says
    }
    return nil
  }

  /// Whether a letter told of a decision: one that was written after it, or one before that announced it
  /// and asked nothing.
  private func isTold(_ kinds: [ResolutionKind]) -> Bool {
    var letters: [MessageText] = []
    var isToldAfter = false
    for step in steps {
      switch step.kind {
      case .event(.messageSent(let message), by: scenario.trainee.id):
        let text = MessageText(message.text ?? "")
        guard text.sentences.contains(where: { !$0.isQuestion && $0.words.count > 2 }) else {
          continue
        }
        if !text.sentences.contains(where: \.isQuestion) { letters.append(text) }
        isToldAfter = true
      case .event(.decisionMade, by: scenario.trainee.id): isToldAfter = false
      default: continue
      }
    }
    return isToldAfter
      || letters.contains { letter in
        kinds.contains { KindWords.position(of: $0, in: letter, scenario.language) != nil }
      }
  }

  /// What the customer says to a message that asks, offers and tells nothing they have an answer to.
  private mutating func answerGenerally(_ message: MessageText, _ paragraphs: inout [String]) {
    let asks = message.sentences.contains(where: \.isQuestion)
    let wanted: CustomerReply.Trigger = asks ? .question : .message
    guard asks || !names(message, anyOf: ResolutionKind.allCases),
      let index = scenario.replies.indices.first(where: {
        scenario.replies[$0].trigger == wanted && !answered.contains($0)
      })
    else { return }
    answered.insert(index)
    paragraphs.append(scenario.replies[index].says)
  }

  private func names(_ message: MessageText, anyOf kinds: [ResolutionKind]) -> Bool {
    kinds.contains { kind in
      kind != .information && KindWords.position(of: kind, in: message, scenario.language) != nil
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
