import RefundDesk

/// The dates and amounts that a message gives in figures.
struct FiguresInText: Sendable {
  /// A day of a month, with the year where one is given.
  struct Date: Hashable, Sendable {
    var year: Int?
    var month: Int
    var day: Int

    func isOn(_ other: Day) -> Bool {
      let civil = other.civil
      return civil.month == month && civil.day == day && (year == nil || year == civil.year)
    }
  }

  let dates: [Date]
  private let decimals: Set<String>

  init(_ text: String) {
    dates = FiguresInText.dates(text)
    decimals = FiguresInText.decimals(text)
  }

  /// Whether an amount stands in the text: `84,90`, `84.90`, or `84` for whole units.
  func names(_ amount: Money) -> Bool {
    let plain = amount.decimalText
    if decimals.contains(plain) { return true }
    let parts = plain.split(separator: ".")
    guard parts.count == 2, parts[1].allSatisfy({ $0 == "0" }) else { return false }
    return decimals.contains(String(parts[0]))
  }

  /// Whether a day stands in the text.
  func names(_ day: Day) -> Bool { dates.contains { $0.isOn(day) } }

  /// Whether any day that has not passed stands in the text.
  func namesDay(from today: Day) -> Bool {
    dates.contains { date in
      let year = date.year ?? today.civil.year
      guard let day = Day(year: year, month: date.month, day: date.day) else { return false }
      if day >= today { return true }
      guard date.year == nil else { return false }
      return Day(year: year + 1, month: date.month, day: date.day).map {
        $0.days(since: today) < 200
      }
        ?? false
    }
  }

  private static func decimals(_ text: String) -> Set<String> {
    var found: Set<String> = []
    var current = ""
    let characters = Array(text)
    func close() {
      while let last = current.last, !last.isNumber { current.removeLast() }
      if !current.isEmpty { found.insert(current) }
      current = ""
    }
    for (index, character) in characters.enumerated() {
      if ("0"..."9").contains(character) {
        current.append(character)
      } else if character == "," || character == ".", !current.isEmpty {
        let rest = characters[(index + 1)...].prefix { ("0"..."9").contains($0) }.count
        // Three digits after a sign are a group, two are cents.
        if rest == 2 { current.append(".") } else if rest != 3 { close() }
      } else if "\u{A0}\u{202F} ".contains(character), !current.isEmpty, !current.contains("."),
        characters[(index + 1)...].prefix(while: { ("0"..."9").contains($0) }).count == 3
      {
        continue
      } else {
        close()
      }
    }
    close()
    return found
  }
}

extension FiguresInText {
  /// `7 décembre 2026`, `7th December`, `December 7`, `07/12/2026`, `2026-12-07`.
  private static func dates(_ text: String) -> [Date] {
    let words = MessageText.words(text)
    var found: [Date] = []
    for index in words.indices {
      if let month = months[words[index]] {
        let year = number(words, index + 1, 2000...2999) ?? number(words, index + 2, 2000...2999)
        if let day = dayNumber(words, index - 1) {
          found.append(Date(year: year, month: month, day: day))
        } else if let day = dayNumber(words, index + 1) {
          found.append(
            Date(year: number(words, index + 2, 2000...2999), month: month, day: day))
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
