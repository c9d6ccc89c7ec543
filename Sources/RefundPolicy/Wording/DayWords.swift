import RefundDesk

/// Dates in sentences.
enum DayWords {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]

  static func en(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date) \(english[month - 1]) \(year)"
  }

  static func fr(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date == 1 ? "1er" : String(date)) \(french[month - 1]) \(year)"
  }

  static func en(days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

  static func fr(days: Int) -> String { days == 1 || days == 0 ? "\(days) jour" : "\(days) jours" }
}
