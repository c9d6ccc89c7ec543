import RefundDesk
import Toml

extension SettingsReading {
  /// The table `[hours]`: the week, the days on which the shop is shut, and those with hours of their own.
  mutating func hours() -> WorkingHours? {
    guard let table = root.table("hours", required: false) else { return nil }
    var reader = TomlReader(table)
    var hours = WorkingHours(days: [:])
    for day in Weekday.allCases {
      let spans = SettingsReading.spans(day.key, &reader)
      if !spans.isEmpty { hours.days[day] = spans }
    }
    hours.closed = SettingsReading.closings(&reader)
    if let open = reader.table("open", required: false) {
      hours.open = SettingsReading.ownHours(open, shut: hours.closures, &reader)
    }
    let found = reader.finish()
    // A name that is no day leaves a day without hours: it says more than that there are none.
    if hours.days.isEmpty, found.isEmpty { root.report(.settings(.neverOpen, at: table.span)) }
    root.report(found)
    return hours
  }

  /// The openings of a day, `["09:00-12:00", "14:00-18:00"]` or `"09:00-12:30"`.
  private static func spans(_ key: String, _ reader: inout TomlReader) -> [WorkingHours.Span] {
    var spans: [WorkingHours.Span] = []
    for text in reader.strings(key, required: false, orSingle: true) ?? [] {
      guard let span = WorkingHours.Span(text.value) else {
        reader.report(.settings(.badHours(key), at: text.span))
        continue
      }
      if spans.contains(where: { $0.opens < span.closes && span.opens < $0.closes }) {
        reader.report(.settings(.overlappingHours(key), at: text.span))
      }
      spans.append(span)
    }
    return spans
  }

  /// The most days of one closing: a longer one is a slip of the pen in a year.
  private static let longestClosing = 366

  /// The key `closed`: days and ranges of days, in a list or alone.
  private static func closings(_ reader: inout TomlReader) -> [ClosedRange<Day>] {
    guard let value = reader.value("closed") else { return [] }
    return (value.array ?? [value]).compactMap { element in
      guard let ends = SettingsReading.ends(element) else {
        reader.report(.settings(.badClosing, at: element.span))
        return nil
      }
      guard ends.first <= ends.last else {
        reader.report(.settings(.closingBackwards, at: element.span))
        return nil
      }
      guard ends.last.days(since: ends.first) < longestClosing else {
        reader.report(.settings(.closingTooLong(longestClosing), at: element.span))
        return nil
      }
      return ends.first...ends.last
    }
  }

  /// A day as a date or a text, or a range such as `2026-08-03..2026-08-21`; nil where it is neither.
  private static func ends(_ value: TomlValue) -> (first: Day, last: Day)? {
    switch value.content {
    case .date(let date):
      return Day(year: date.year, month: date.month, day: date.day).map { (first: $0, last: $0) }
    case .string(let text):
      if let day = Day(iso: text) { return (day, day) }
      let days = text.split(separator: "..", omittingEmptySubsequences: false)
      guard days.count == 2, let first = Day(iso: days[0]), let last = Day(iso: days[1]) else {
        return nil
      }
      return (first, last)
    default: return nil
    }
  }

  /// The table `[hours.open]`: a day a key.
  private static func ownHours(
    _ table: TomlTable, shut: Set<Day>, _ outer: inout TomlReader
  ) -> [Day: [WorkingHours.Span]] {
    var reader = TomlReader(table)
    var days: [Day: [WorkingHours.Span]] = [:]
    for entry in table.entries {
      let errors = reader.diagnostics.count
      let spans = SettingsReading.spans(entry.key, &reader)
      guard let day = Day(iso: entry.key) else {
        reader.report(.settings(.badOpenDay(entry.key), at: entry.keySpan))
        continue
      }
      if shut.contains(day) {
        reader.report(.settings(.openAndClosed(entry.key), at: entry.keySpan))
      }
      if spans.isEmpty, reader.diagnostics.count == errors {
        reader.report(.settings(.noHours(entry.key), at: entry.value.span))
      }
      days[day] = spans
    }
    outer.report(reader.finish())
    return days
  }
}
