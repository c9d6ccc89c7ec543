import ArgumentParser
import CanonicalJSON
import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet hours`: when the desk works, as its clocks count.
struct HoursCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours", abstract: "When the desk works: the week, holidays, closings, open days.",
    discussion: """
      They stand in desk.toml under [hours]: the week day by day, closed for days and ranges such as \
      "2026-08-03..2026-08-21", and [hours.open] for days with hours of their own, such as \
      2026-12-13 = "10:00-18:00". Public holidays come from the region of the policy in force, else from \
      the country; one that is proclaimed once, such as a coronation, goes under closed. The shop's clocks \
      follow a change from the next look on; the legal date and a marketplace's deadlines never move.
      """)

  /// The most days that are looked over.
  private static let most = 3_660

  @Option(
    help: ArgumentHelp("Days that differ from that day on; today without it.", valueName: "day"))
  var from: Day?
  @Option(help: "How many days are looked over.") var days = 365
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (1...HoursCommand.most).contains(days) else {
      throw ValidationError("--days must be from 1 to \(HoursCommand.most).")
    }
  }

  func run(in session: inout Session) throws {
    let calendar = try session.calendar()
    let first = from ?? session.desk.zone.day(at: session.now)
    let range = first...first.adding(days: days - 1)
    let others = calendar.otherDays(in: range)
    if session.json {
      printJSON(calendar, others, in: &session)
    } else {
      printText(calendar, others, range, in: &session)
    }
  }

  private func printText(
    _ calendar: BusinessCalendar, _ others: [OtherDays], _ range: ClosedRange<Day>,
    in session: inout Session
  ) {
    let phrases = session.phrases
    func text(_ hours: [OpeningHours]) -> String {
      hours.isEmpty ? phrases.shut : hours.map(\.text).joined(separator: ", ")
    }
    var week = TextTable([("", .left), ("", .left)])
    for day in Weekday.allCases { week.add([phrases.name(day), text(calendar.hours[day] ?? [])]) }
    var table = TextTable([("", .left), ("", .left), ("", .left)])
    for other in others {
      table.add([
        phrases.days(from: other.first, to: other.last), text(other.hours),
        phrases.because(other.cause),
      ])
    }
    let (from, to) = (range.lowerBound, range.upperBound)
    let title =
      others.isEmpty
      ? phrases.noOtherDays(from: from, to: to) : phrases.otherDaysTitle(from: from, to: to)
    session.output.line(phrases.hoursTitle(zone: session.desk.settings.zone))
    for line in week.lines.dropFirst() { session.output.line("  " + line) }
    for line in ["", phrases.holidays(of: calendar.holidays), "", title] {
      session.output.line(line)
    }
    for line in table.lines.dropFirst() { session.output.line("  " + line) }
  }

  private func printJSON(
    _ calendar: BusinessCalendar, _ others: [OtherDays], in session: inout Session
  ) {
    session.output.json { json in
      json.member("zone", session.desk.settings.zone)
      json.member("holidays", calendar.holidays.rawValue)
    }
    for day in Weekday.allCases {
      session.output.json { json in
        json.member("weekday", Int64(day.rawValue))
        json.strings("hours", (calendar.hours[day] ?? []).map(\.text))
      }
    }
    for other in others {
      session.output.json { json in
        json.member("first", other.first.description)
        json.member("last", other.last.description)
        json.member("cause", other.cause.rawValue)
        json.strings("hours", other.hours.map(\.text))
      }
    }
  }
}
