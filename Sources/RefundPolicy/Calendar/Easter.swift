import RefundDesk

/// The date on which the moving holidays hang.
enum Easter {
  /// Easter Sunday of a year of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher.
  static func sunday(_ year: Int) -> Day {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year: year, month: f / 31, day: f % 31 + 1) ?? Day(daysSinceEpoch: 0)
  }
}
