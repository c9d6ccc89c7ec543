import RefundDesk

/// The dates and amounts that a message gives in figures, as a customer reads them.
struct FiguresInText: Sendable {
  /// A day of a month, with the year and the day of the week where they are given.
  struct Date: Hashable, Sendable {
    var year: Int?
    var month: Int
    var day: Int
    var weekday: Weekday?

    /// Whether it is a day; `Monday 8 December` is none where that day is a Tuesday.
    func isOn(_ other: Day) -> Bool {
      let civil = other.civil
      return civil.month == month && civil.day == day && (year == nil || year == civil.year)
        && (weekday == nil || weekday == other.weekday)
    }

    /// The day that is meant: without a year the one that comes next, at most 200 days on.
    func day(near today: Day) -> Day? {
      let found = Day(year: year ?? today.civil.year, month: month, day: day)
      guard year == nil, let found, found < today else { return found }
      let next = Day(year: today.civil.year + 1, month: month, day: day)
      return next.flatMap { $0.days(since: today) < 200 ? $0 : found }
    }
  }

  let dates: [Date]
  let amounts: [AmountInText]

  init(_ text: String) {
    dates = FiguresInText.dates(text)
    amounts = AmountInText.all(in: text)
  }

  /// Whether an amount stands in the text with its currency: `84,90 €`, `€84.90`, `84 EUR`.
  func names(_ amount: Money) -> Bool { amounts.contains { $0.isWorth(amount) } }

  /// Whether a day stands in the text.
  func names(_ day: Day) -> Bool { dates.contains { $0.isOn(day) } }

  /// Whether any day that has not passed stands in the text.
  func namesDay(from today: Day) -> Bool { days(near: today).contains { $0 >= today } }

  /// The days that are meant.
  func days(near today: Day) -> [Day] { dates.compactMap { $0.day(near: today) } }
}

extension FiguresInText {
  /// Whether a folded word is the name of a month or of a day of the week.
  static func isCalendar(_ word: String) -> Bool { months[word] != nil || weekdays[word] != nil }

  /// `7 décembre 2026`, `7th December`, `December 7`, `07/12/2026`, `2026-12-07`.
  private static func dates(_ text: String) -> [Date] {
    let words = MessageText.words(text)
    var found: [Date] = []
    for index in words.indices {
      if let month = months[words[index]] {
        let year = number(words, index + 1, 2000...2999) ?? number(words, index + 2, 2000...2999)
        if let day = dayNumber(words, index - 1) {
          found.append(
            Date(year: year, month: month, day: day, weekday: weekday(words, index - 2)))
        } else if let day = dayNumber(words, index + 1) {
          let year = number(words, index + 2, 2000...2999)
          found.append(
            Date(year: year, month: month, day: day, weekday: weekday(words, index - 1)))
        }
      }
      if let year = number(words, index, 2000...2999), let month = number(words, index + 1, 1...12),
        let day = number(words, index + 2, 1...31)
      {
        found.append(Date(year: year, month: month, day: day))
      }
      if let day = number(words, index, 1...31), let month = number(words, index + 1, 1...12),
        let year = number(words, index + 2, 2000...2999)
      {
        found.append(Date(year: year, month: month, day: day))
      }
    }
    return found
  }

  private static func number(_ words: [String], _ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard words.indices.contains(index), let value = Int(words[index]), range.contains(value)
    else { return nil }
    return value
  }

  private static func weekday(_ words: [String], _ index: Int) -> Weekday? {
    guard words.indices.contains(index) else { return nil }
    return weekdays[words[index]]
  }

  private static let weekdays: [String: Weekday] = {
    var table: [String: Weekday] = [:]
    let names = [
      ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
      ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
    ]
    for (day, words) in zip(Weekday.allCases, names) { for word in words { table[word] = day } }
    return table
  }()

  private static func dayNumber(_ words: [String], _ index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let word = words[index]
    let digits = word.prefix { $0.isNumber }
    guard ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)),
      let value = Int(digits), (1...31).contains(value)
    else { return nil }
    return value
  }

  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    let names = [
      ["janvier", "january", "jan"], ["fevrier", "february", "feb"], ["mars", "march", "mar"],
      ["avril", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"],
      ["juillet", "july", "jul"], ["aout", "august", "aug"],
      ["septembre", "september", "sept", "sep"], ["octobre", "october", "oct"],
      ["novembre", "november", "nov"], ["decembre", "december", "dec"],
    ]
    for (index, words) in names.enumerated() { for word in words { table[word] = index + 1 } }
    return table
  }()
}
