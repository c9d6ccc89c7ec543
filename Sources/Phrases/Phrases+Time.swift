public import RefundDesk

extension Phrases {
  /// A date in full: `22 November 2026`, `22 novembre 2026`.
  public func date(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return say(
      en: "\(number) \(Phrases.monthsEN[month - 1]) \(year)",
      fr: "\(number == 1 ? "1er" : String(number)) \(Phrases.monthsFR[month - 1]) \(year)")
  }

  /// A date in short, the month in letters so that nobody can take it for the day: `22 Nov 2026`.
  public func shortDate(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return say(
      en: "\(number) \(Phrases.shortMonthsEN[month - 1]) \(year)",
      fr: "\(number == 1 ? "1er" : String(number)) \(Phrases.shortMonthsFR[month - 1]) \(year)")
  }

  /// A date of this year in short: `22 Nov`.
  public func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return say(
      en: "\(number) \(Phrases.shortMonthsEN[month - 1])",
      fr: "\(number == 1 ? "1er" : String(number)) \(Phrases.shortMonthsFR[month - 1])")
  }

  /// A date with its day of the week: `Monday 23 November 2026`.
  public func weekdayDate(_ day: Day) -> String {
    let index = day.weekday.rawValue - 1
    return say(
      en: "\(Phrases.weekdaysEN[index]) \(date(day))",
      fr: "\(Phrases.weekdaysFR[index]) \(date(day))")
  }

  /// A moment by local clocks: `22 Nov 2026, 09:30`.
  public func moment(_ time: Timestamp, in zone: ZoneRules) -> String {
    "\(shortDate(zone.day(at: time))), \(clock(time, in: zone))"
  }

  /// A time of day by local clocks: `09:30`.
  public func clock(_ time: Timestamp, in zone: ZoneRules) -> String {
    let minutes = zone.secondsOfDay(at: time) / 60
    return Phrases.two(minutes / 60) + ":" + Phrases.two(minutes % 60)
  }

  /// How long something has waited, in at most seven columns: `42 min`, `3 h 05`, `3 d 4 h`, `16 d`.
  ///
  /// A time that lies ahead counts as none.
  public func age(seconds: Int64) -> String {
    let minutes = max(0, seconds) / 60
    let (hours, days) = (minutes / 60, minutes / 1440)
    if hours == 0 { return "\(minutes)\u{00A0}min" }
    if days == 0 { return "\(hours)\u{00A0}h\u{00A0}\(Phrases.two(Int(minutes % 60)))" }
    let rest = hours % 24
    if days >= 10 || rest == 0 {
      return say(
        en: "\(number(Int(days)))\u{00A0}d", fr: "\(number(Int(days)))\u{00A0}j")
    }
    return say(
      en: "\(days)\u{00A0}d\u{00A0}\(rest)\u{00A0}h",
      fr: "\(Int(days))\u{00A0}j\u{00A0}\(Int(rest))\u{00A0}h")
  }

  /// How far off a day is: `today`, `tomorrow`, `in 5 days`, `yesterday`, `5 days ago`.
  public func distance(to day: Day, from today: Day) -> String {
    let count = day.days(since: today)
    switch count {
    case 0: return say(en: "today", fr: "aujourd'hui")
    case 1: return say(en: "tomorrow", fr: "demain")
    case -1: return say(en: "yesterday", fr: "hier")
    case 2...: return say(en: "in \(days(count))", fr: "dans \(days(count))")
    default: return say(en: "\(days(-count)) ago", fr: "il y a \(days(-count))")
    }
  }

  /// The name of a day of the week.
  public func name(_ weekday: Weekday) -> String {
    let index = weekday.rawValue - 1
    return language == .en ? Phrases.weekdaysEN[index] : Phrases.weekdaysFR[index]
  }

  /// The name of a month from 1 to 12.
  func monthName(_ month: Int) -> String {
    language == .en ? Phrases.monthsEN[month - 1] : Phrases.monthsFR[month - 1]
  }

  /// The name of a month from 1 to 12, in short.
  func shortMonthName(_ month: Int) -> String {
    language == .en ? Phrases.shortMonthsEN[month - 1] : Phrases.shortMonthsFR[month - 1]
  }

  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static let monthsEN = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let monthsFR = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let shortMonthsEN = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let shortMonthsFR = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]
  private static let weekdaysEN = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let weekdaysFR = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}
