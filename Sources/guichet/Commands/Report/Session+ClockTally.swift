import DeskStore
import Insight
import RefundDesk

extension Session {
  /// How the clocks stand of every request that came in on some days, or is open.
  func clockTally(
    _ survey: DeskSurvey, receivedIn days: ClosedRange<Day>
  ) throws -> ClockTally {
    var tally = ClockTally()
    let calendar = survey.calendar
    let past = PastDesk(desk: desk, moment: survey.asOf)
    for ticket in survey.tickets(receivedOrOpenIn: days) {
      let entries = try asking { () throws(DeskFault) in try desk.log(of: ticket) }
      guard let policy = desk.policy, let story = TicketStory(entries, until: survey.asOf),
        let file = try asking({ () throws(DeskFault) in try past.dossier(ticket, story) }),
        let judgement = desk.judge(file, at: survey.asOf)
      else { continue }
      let clocks = TicketClocks(
        of: story, judgement: judgement, policy: policy, calendar: calendar,
        recordsPayments: desk.settings.recordsPayments, at: survey.asOf)
      tally.count(clocks, of: file.ticket)
    }
    return tally
  }
}
