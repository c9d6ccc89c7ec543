import RefundDesk

/// Reads a day as people type it.
enum DayInput {
  /// `2026-12-01`, `+5` (days), `tomorrow`, `demain`, or a weekday's first letters; nil for anything that
  /// could be read in two ways, such as `03/04`.
  static func day(_ text: String, today: Day) -> Day? {
    let word = SearchText.folded(text.filter { $0 != " " })
    if let day = Day(iso: word) { return day }
    if word.hasPrefix("+"), let count = Int(word.dropFirst()), (0...3650).contains(count) {
      return today.adding(days: count)
    }
    switch word {
    case "today", "aujourd'hui": return today
    case "tomorrow", "demain": return today.adding(days: 1)
    default: break
    }
    guard word.count >= 3 else { return nil }
    for (index, names) in weekdays.enumerated() where names.contains(where: { $0.hasPrefix(word) })
    {
      let ahead = (index + 1 - today.weekday.rawValue + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
    return nil
  }

  private static let weekdays = [
    ["monday", "lundi"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
    ["friday", "vendredi"], ["saturday", "samedi"], ["sunday", "dimanche"],
  ]
}
