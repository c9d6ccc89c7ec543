public import RefundDesk

extension Phrases {
  /// That a moment asked for lies ahead.
  public func stillToCome(_ moment: String) -> String {
    say(
      en: "\(moment) is still to come; give a time that has passed.",
      fr: "Le \(moment) est à venir ; donnez un moment passé.")
  }

  /// That a request had not come in at a moment.
  public func notYetReceived(_ ticket: TicketID, at moment: String) -> String {
    let name = ticket.rawValue
    return say(
      en: "\(name) had not come in on \(moment).", fr: "\(name) n'était pas arrivée le \(moment).")
  }
}
