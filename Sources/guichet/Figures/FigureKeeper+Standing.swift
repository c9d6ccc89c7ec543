import DeskStore
import Insight
import RefundDesk
import RefundPolicy

extension FigureKeeper {
  /// Judges the tickets of a scope of which no standing holds on the day of a moment under the policies in
  /// force; returns how many were.
  ///
  /// - Parameters:
  ///   - figures: the tickets, as they were at the moment.
  ///   - scope: which tickets.
  ///   - moment: the moment.
  ///   - isNow: whether the moment is the present one, so that tickets are as the desk has them.
  ///   - calendar: when the desk works.
  ///   - limit: how many are judged at most.
  /// - Returns: how many were judged.
  /// - Throws: ``DeskFault`` where the desk cannot be read.
  func judge(
    _ figures: inout RequestFigures, _ scope: RequestFigures.StandingScope, at moment: Timestamp,
    isNow: Bool, _ calendar: BusinessCalendar, atMost limit: Int = .max
  ) throws(DeskFault) -> Int {
    guard let judge = desk.judge(at: moment) else { return 0 }
    let past = PastDesk(desk: desk, moment: moment)
    let recordsPayments = desk.settings.recordsPayments
    func standing(_ id: TicketID) throws(DeskFault) -> Standing? {
      guard let story = TicketStory(try desk.log(of: id), until: moment),
        let file = isNow ? try desk.dossier(of: story.ticket) : try past.dossier(id, story)
      else { return nil }
      let lasting = judge.lastingJudgement(of: file)
      let clocks = TicketClocks(
        of: story, judgement: lasting.judgement, calendar: calendar,
        recordsPayments: recordsPayments, at: moment)
      return Standing(
        file.ticket, lasting, clocks: clocks.readings, on: judge.today,
        recordsPayments: recordsPayments)
    }
    return try desk.readingMany { () throws(DeskFault) in
      try figures.judge(
        on: standingBasis(calendar), day: desk.zone.day(at: moment), at: moment, scope,
        atMost: limit, standing)
    }
  }

  /// What standings rest on besides the ticket and the day: law, policy, calendar, and the program's own way
  /// of judging, since they may hold for years.
  func standingBasis(_ calendar: BusinessCalendar) -> String {
    let packs = LawLibrary.packs.values.map { "\($0.id) \($0.version)" }.sorted()
    return ([desk.policyFingerprint, calendar.fingerprint, Guichet.version] + packs)
      .joined(separator: "|")
  }
}
