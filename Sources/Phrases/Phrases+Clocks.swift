extension Phrases {
  /// What a clock is for, as a column shows it.
  public func name(_ aim: ClockAim) -> String {
    switch aim {
    case .firstReply: say(en: "first reply", fr: "première réponse")
    case .resolution: say(en: "resolution", fr: "résolution")
    case .refund: say(en: "refund", fr: "remboursement")
    }
  }

  /// How a clock stands, as a column shows it.
  public func name(_ standing: ClockStanding) -> String {
    switch standing {
    case .idle: say(en: "not started", fr: "pas commencé")
    case .running: say(en: "running", fr: "en cours")
    case .paused: say(en: "paused", fr: "en pause")
    case .met: say(en: "met", fr: "tenu")
    case .metLate: say(en: "met late", fr: "tenu en retard")
    case .breached: say(en: "breached", fr: "dépassé")
    case .cancelled: say(en: "ended", fr: "sans objet")
    }
  }

  /// What a clock did, as the log says it.
  public func name(_ word: ClockWord) -> String {
    switch word {
    case .activate: say(en: "activate", fr: "activation")
    case .pause: say(en: "pause", fr: "pause")
    case .resume: say(en: "resume", fr: "reprise")
    case .fulfil: say(en: "fulfil", fr: "accomplissement")
    case .breach: say(en: "breach", fr: "dépassement")
    case .cancel: say(en: "cancel", fr: "abandon")
    }
  }

  /// What a clock did, in a line of the log: `clock D1, first reply: breach`.
  public func clockEntry(_ word: ClockWord, clock id: String, aim: ClockAim) -> String {
    let (name, word) = (self.name(aim), self.name(word))
    return say(en: "clock \(id), \(name): \(word)", fr: "délai \(id), \(name) : \(word)")
  }

  /// How a clock stands, in a sentence.
  ///
  /// - Parameters:
  ///   - standing: how it stands.
  ///   - due: when it runs out, or ran out; nil while that cannot be told.
  ///   - since: when it was met, paused, or ended.
  ///   - span: how long is left while it runs; how long ago it ran out.
  /// - Returns: the sentence, without a full stop.
  public func clock(
    _ standing: ClockStanding, due: String?, since: String, span: String
  ) -> String {
    guard let due else { return unboundClock(standing, since: since) }
    return switch standing {
    case .running: say(en: "due \(due), \(span) left", fr: "échéance \(due), reste \(span)")
    case .paused:
      say(
        en: "paused since \(since); due \(due) if it went on now",
        fr: "en pause depuis le \(since) ; échéance \(due) s'il reprenait maintenant")
    case .met: say(en: "met on \(since), due \(due)", fr: "tenu le \(since), échéance \(due)")
    case .metLate:
      say(
        en: "breached on \(due), done on \(since)", fr: "dépassé le \(due), fait le \(since)")
    case .breached:
      say(en: "breached on \(due), \(span) ago", fr: "dépassé le \(due), il y a \(span)")
    case .idle, .cancelled: unboundClock(standing, since: since)
    }
  }

  private func unboundClock(_ standing: ClockStanding, since: String) -> String {
    switch standing {
    case .idle: say(en: "not started yet", fr: "pas encore commencé")
    case .running:
      say(
        en: "running; the desk's hours give it no end",
        fr: "en cours ; les horaires ne le bornent pas")
    case .paused: say(en: "paused since \(since)", fr: "en pause depuis le \(since)")
    case .met, .metLate: say(en: "met on \(since)", fr: "tenu le \(since)")
    case .breached: say(en: "breached", fr: "dépassé")
    case .cancelled:
      say(en: "ended on \(since) without result", fr: "sans objet depuis le \(since)")
    }
  }

  /// What stands over the clocks of a ticket.
  public var clocksTitle: String { say(en: "Clocks", fr: "Délais") }
}
