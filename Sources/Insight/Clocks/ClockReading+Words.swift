public import Phrases
public import RefundDesk

extension ClockState {
  /// How the clock stands, in the words of exports and phrases.
  public var standing: ClockStanding {
    switch self {
    case .idle: .idle
    case .running: .running
    case .paused: .paused
    case .met: .met
    case .breached(_, met: nil): .breached
    case .breached: .metLate
    case .cancelled: .cancelled
    }
  }

  /// When it was met, paused or ended; nil while none of that happened.
  public var since: Timestamp? {
    switch self {
    case .idle, .running: nil
    case .paused(let since): since
    case .met(let at), .cancelled(let at): at
    case .breached(_, let met): met
    }
  }
}

extension ClockRule.Aim {
  /// The aim, in the words of phrases.
  public var word: ClockAim {
    switch self {
    case .firstReply: .firstReply
    case .resolution: .resolution
    case .refund: .refund
    }
  }
}

extension ClockEntry.Act {
  /// The act, in the words of the log.
  public var word: ClockWord {
    switch self {
    case .activate: .activate
    case .pause: .pause
    case .resume: .resume
    case .fulfil: .fulfil
    case .breach: .breach
    case .cancel: .cancel
    }
  }
}

extension ClockReading {
  /// How the clock stands at a moment, in a sentence, by local clocks.
  public func sentence(at now: Timestamp, in zone: ZoneRules, _ phrases: Phrases) -> String {
    let left = due.map { abs($0.seconds(since: now)) } ?? 0
    return phrases.clock(
      state.standing, due: due.map { phrases.moment($0, in: zone) },
      since: state.since.map { phrases.moment($0, in: zone) } ?? "",
      span: phrases.age(seconds: left))
  }
}
