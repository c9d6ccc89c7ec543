/// What stands over a column of a report on clocks.
public enum ClockColumn: CaseIterable, Sendable {
  /// The clock, what it is for, and who set it.
  case clock, aim, origin
  /// When it runs out, and how it stands.
  case dueTime, standing
  /// How many were met in time, met late, or ran out with nothing done.
  case met, metLate, breached
  /// How many run, stand still, or are neither settled nor under way.
  case running, paused, other
  /// The share that was met in time, of those that were met or ran out.
  case metInTime
}

extension Phrases {
  /// What stands over a column of a report on clocks.
  public func name(_ column: ClockColumn) -> String {
    switch column {
    case .clock: say(en: "Clock", fr: "Délai")
    case .aim: say(en: "For", fr: "Pour")
    case .origin: say(en: "Set by", fr: "Fixé par")
    case .dueTime: say(en: "Due", fr: "Échéance")
    case .standing: say(en: "State", fr: "État")
    case .met: say(en: "Met", fr: "Tenus")
    case .metLate: say(en: "Met late", fr: "Tenus tard")
    case .breached: say(en: "Breached", fr: "Dépassés")
    case .running: say(en: "Running", fr: "En cours")
    case .paused: say(en: "Paused", fr: "En pause")
    case .other: say(en: "Other", fr: "Autres")
    case .metInTime: say(en: "Clocks met in time", fr: "Délais tenus à temps")
    }
  }
}
