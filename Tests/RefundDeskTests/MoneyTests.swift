import RefundDesk
import Testing

@Suite("Money is a whole number of minor units of one currency")
struct MoneyTests {
  @Test(
    "Each currency has its own decimals",
    arguments: [("JPY", 0), ("EUR", 2), ("KWD", 3), ("CLF", 4)])
  func decimals(code: String, digits: Int) throws {
    #expect(try #require(Currency(code)).minorDigits == digits)
  }

  @Test("A code that ISO 4217 does not have is no currency", arguments: ["", "eur", "XXQ", "EURO"])
  func unknownCurrency(code: String) { #expect(Currency(code) == nil) }

  @Test(
    "A decimal is read exactly and written back",
    arguments: [
      ("84.90", "EUR", 8490), ("-3", "EUR", -300), ("0.05", "EUR", 5), ("1500", "JPY", 1500),
      ("1.234", "KWD", 1234), ("84.900", "EUR", 8490), ("0.00", "EUR", 0),
    ] as [(String, String, Int64)])
  func reading(text: String, code: String, units: Int64) throws {
    let currency = try #require(Currency(code))
    let money = try Money(decimal: text, currency)
    #expect(money.minorUnits == units)
    #expect(try Money(decimal: money.decimalText, currency) == money)
  }

  @Test(
    "What is no plain decimal is refused",
    arguments: ["", "-", ".5", "5.", "1,50", "1 000", "12a", "--1", "+3", "1.2.3", "١"])
  func noNumber(text: String) {
    #expect(throws: MoneyError.notANumber(text)) { try Money(decimal: text, .eur) }
  }

  @Test("Prices with three decimals are reported, not rounded away in silence")
  func tooFine() {
    #expect(throws: MoneyError.tooManyDecimals("0.001", .gbp)) {
      try Money(decimal: "0.001", .gbp)
    }
  }

  @Test("Nothing overflows in silence")
  func overflow() {
    let most = Money(.max, .eur)
    #expect(throws: MoneyError.overflow) { try most.adding(Money(1, .eur)) }
    #expect(throws: MoneyError.overflow) { try Money(.min, .eur).subtracting(Money(1, .eur)) }
    #expect(throws: MoneyError.overflow) { try most.multiplied(by: 2) }
    #expect(throws: MoneyError.overflow) { try Money(decimal: "92233720368547758.08", .eur) }
    #expect(throws: MoneyError.overflow) { try Money(decimal: "99999999999999999999", .eur) }
  }

  @Test("Two currencies never meet in one sum")
  func mixed() {
    #expect(throws: MoneyError.mixedCurrencies(.eur, .gbp)) {
      try Money(1, .eur).adding(Money(1, .gbp))
    }
  }

  @Test("A rate rounds halves away from zero", arguments: [(5, 1, 1), (15, 1, 2), (-5, 1, -1)])
  func halves(units: Int64, tenths: Int64, expected: Int64) throws {
    #expect(try Money(units, .eur).share(tenths, of: 10).minorUnits == expected)
  }
}
