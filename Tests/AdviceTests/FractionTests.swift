import Advice
import Testing

@Suite("Exact fractions")
struct FractionTests {
  @Test("halves round away from zero, and nothing is lost on the way")
  func rounding() {
    #expect(Fraction(1, over: 2).rounded == 1)
    #expect(Fraction(-1, over: 2).rounded == -1)
    #expect((Fraction(1, over: 3) * Fraction(3)).rounded == 1)
    #expect(Fraction(1, over: 3) + Fraction(2, over: 3) == .one)
    #expect(Fraction(2, over: -4) == Fraction(-1, over: 2))
  }

  @Test("order is that of the numbers", arguments: [(1, 3, 1, 2), (-1, 2, 1, 3), (2, 4, 3, 5)])
  func order(a: Int64, b: Int64, c: Int64, d: Int64) {
    #expect(Fraction(a, over: b) < Fraction(c, over: d))
    #expect(!(Fraction(c, over: d) < Fraction(a, over: b)))
  }

  @Test("the largest amounts and the finest shares do not overflow")
  func limits() {
    let huge = Fraction(Int64.max)
    let fine = Fraction(millionths: 999_999)
    let value = huge * fine * fine - huge
    #expect(value.rounded < 0)
  }
}
