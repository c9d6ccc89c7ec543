import Phrases
import RefundDesk
import Testing

@Suite("Amounts, dates and counts")
struct FormattingTests {
  let en = Phrases(.en)
  let fr = Phrases(.fr)

  @Test(
    "an amount is written as each language writes it",
    arguments: [
      (Int64(123_456), "EUR", "€1,234.56", "1\u{202F}234,56\u{A0}€"),
      (8490, "EUR", "€84.90", "84,90\u{A0}€"),
      (5, "GBP", "£0.05", "0,05\u{A0}£"),
      (-1200, "USD", "−$12.00", "−12,00\u{A0}$"),
      (1_234_567, "JPY", "JPY\u{A0}1,234,567", "1\u{202F}234\u{202F}567\u{A0}JPY"),
      (1500, "KWD", "KWD\u{A0}1.500", "1,500\u{A0}KWD"),
      (0, "EUR", "€0.00", "0,00\u{A0}€"),
    ])
  func amounts(units: Int64, code: String, english: String, french: String) throws {
    let amount = Money(units, try #require(Currency(code)))
    #expect(en.money(amount) == english)
    #expect(fr.money(amount) == french)
  }

  @Test(
    "an amount that is shown can be typed again", arguments: [0, 5, 99, 8490, 123_456, 99_999_999])
  func typedAgain(units: Int64) {
    for phrases in [en, fr] {
      let amount = Money(units, .eur)
      #expect(phrases.amount(typed: phrases.money(amount), .eur) == amount)
      #expect(phrases.amount(typed: phrases.plainAmount(amount), .eur) == amount)
    }
  }

  @Test(
    "typed amounts are read with either decimal sign, and never guessed",
    arguments: [
      ("84.90", 8490), ("84,90", 8490), ("84,9", 8490), ("84", 8400), ("1,234.56", 123_456),
      ("1.234,56", 123_456), ("1 234,56 €", 123_456), ("1,234", 123_400), ("EUR 3", 300),
      ("84.901", 8_490_100),
    ] as [(String, Int64)])
  func typedAmounts(text: String, units: Int64) {
    #expect(en.amount(typed: text, .eur) == Money(units, .eur))
  }

  @Test(
    "what is no amount is none",
    arguments: ["", "abc", "8490x", "1.2.3", "12,34,5", "1,2345", "84.", "£3", "--3"])
  func noAmounts(text: String) {
    #expect(en.amount(typed: text, .eur) == nil)
  }

  @Test("dates name the month")
  func dates() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    #expect(en.date(day) == "22 November 2026")
    #expect(fr.date(day) == "22 novembre 2026")
    #expect(en.shortDate(day) == "22 Nov 2026")
    #expect(fr.shortDate(day) == "22 nov. 2026")
    #expect(en.weekdayDate(day) == "Sunday 22 November 2026")
    #expect(fr.weekdayDate(day) == "dimanche 22 novembre 2026")
    let first = try #require(Day(iso: "2026-08-01"))
    #expect(fr.date(first) == "1er août 2026")
    #expect(en.moment(Timestamp(startOf: day), in: .utc) == "22 Nov 2026, 00:00")
  }

  @Test(
    "ages are short and never wider than seven columns",
    arguments: [
      (-5, "0 min", "0 min"), (59, "0 min", "0 min"), (3_599, "59 min", "59 min"),
      (3_600, "1 h 00", "1 h 00"), (86_399, "23 h 59", "23 h 59"), (86_400, "1 d", "1 j"),
      (90_000, "1 d 1 h", "1 j 1 h"), (864_000, "10 d", "10 j"), (86_400_000, "1,000 d", "1 000 j"),
    ] as [(Int64, String, String)])
  func ages(seconds: Int64, english: String, french: String) {
    let plain = { (text: String) in
      text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
    #expect(plain(en.age(seconds: seconds)) == english)
    #expect(plain(fr.age(seconds: seconds)) == french)
  }

  @Test("nothing is plural in English and singular in French")
  func plurals() {
    #expect([0, 1, 2].map(en.tickets) == ["0 requests", "1 request", "2 requests"])
    #expect([0, 1, 2].map(fr.tickets) == ["0 demande", "1 demande", "2 demandes"])
  }

  @Test("rates and lists")
  func ratesAndLists() {
    #expect(en.percent(.percent(10)) == "10%")
    #expect(en.share(.percent(10)) == "10.0%")
    #expect(en.share(Rate(basisPoints: 244)) == "2.4%")
    #expect(en.share(Rate(basisPoints: 995)) == "10.0%")
    #expect(en.share(Rate(basisPoints: -4)) == "0.0%")
    #expect(en.share(Rate(basisPoints: -6)) == "\u{2212}0.1%")
    #expect(fr.share(Rate(basisPoints: 123_456)) == "1\u{202F}234,6\u{A0}%")
    #expect(fr.percent(Rate(basisPoints: 1_250)) == "12,5\u{A0}%")
    #expect(en.percent(Rate(basisPoints: 105)) == "1.05%")
    #expect(en.percent(Rate(basisPoints: 681_757)) == "6,817.57%")
    #expect(fr.percent(Rate(basisPoints: 681_757)) == "6\u{202F}817,57\u{A0}%")
    #expect(en.list(["a", "b", "c"]) == "a, b and c")
    #expect(fr.choice(["a", "b"]) == "a ou b")
    #expect(fr.list([]) == "")
  }

  @Test("a day is told by its distance")
  func distances() {
    let day = Day(daysSinceEpoch: 20_000)
    #expect(en.distance(to: day.adding(days: 15), from: day) == "in 15 days")
    #expect(fr.distance(to: day.adding(days: -2), from: day) == "il y a 2 jours")
    #expect(fr.distance(to: day, from: day) == "aujourd’hui")
  }

  @Test("Marks of articles are words of the reader’s language; a shop’s own mark stays as it is")
  func marks() {
    #expect(Phrases(.fr).name(mark: "personalised") == "article personnalisé")
    #expect(Phrases(.en).name(mark: "personalised") == "a personalised article")
    #expect(Phrases(.fr).name(mark: "window_display") == "window_display")
  }
}
