import Phrases
import RefundDesk
import Testing

@Suite("Refusals in words")
struct RefusalTests {
  static let floor = Floor(
    right: "FR-WITHDRAWAL", article: "L221-18", remedies: [.refund], amount: Money(8490, .eur),
    originalMeans: true, due: nil)

  /// One refusal of each case.
  static let all: [Refusal] = [
    .closed, .notClosed, .ownedBy("anna"), .alreadyOwned("anna"), .alreadyOwned(nil),
    .unknownPerson("zoe"), .conversationUnchanged, .alreadyTagged("vip"), .notTagged("vip"),
    .tagIsPersonal("lea"),
    .emptyText, .dayPassed(Day(daysSinceEpoch: 20_000)), .factUnchanged("condition"),
    .codingUnchanged, .orderDecided, .unknownOrder("O9"), .unknownOrder(nil),
    .lineNamedTwice("L1"), .goodsUnchanged, .nothingProposed, .badCombination(.refund, .refund),
    .badCombination(.decline, .refund), .noOrder, .unknownLine("L9"),
    .quantityExceeds("L1", asked: 3, bought: 1), .amountNotPositive(Money(0, .eur)),
    .wrongCurrency(.usd, order: .eur),
    .exceedsRemaining(nil, asked: Money(900, .eur), remaining: Money(800, .eur)),
    .exceedsRemaining(.line("L1"), asked: Money(900, .eur), remaining: Money(800, .eur)),
    .exceedsRemaining(.shipping, asked: Money(900, .eur), remaining: Money(800, .eur)),
    .outOfStock("P1-M", asked: 2, stock: 1), .nothingRemains,
    .notAllowed(.credit, clauses: ["CGV 5.1", "CGV 5.2"]), .notAllowed(.refund, clauses: []),
    .factsMissing, .belowFloor(floor, given: Money(100, .eur)), .belowFloor(floor, given: nil),
    .consentNeeded(.credit, right: "FR-WITHDRAWAL"), .meansNotPermitted("pm9"), .awaitingApproval,
    .nothingToApprove, .notSupervisor, .ownProposal, .nothingToUndo, .undoBelongsTo("bob"),
    .money(.overflow), .money(.mixedCurrencies(.eur, .usd)), .money(.divisionByZero),
    .money(.notANumber("x")), .money(.tooManyDecimals("1.234", .eur)),
  ]

  @Test("every refusal is a whole sentence in both languages", arguments: all)
  func whole(refusal: Refusal) {
    for language in Language.allCases {
      let explanation = Phrases(language).explain(refusal)
      for sentence in [explanation.what, explanation.next].compactMap({ $0 }) {
        #expect(sentence.hasSuffix("."), "\(sentence)")
        #expect(sentence.first.map { !$0.isLowercase || $0 == "a" || $0 == "b" } == true)
      }
    }
    #expect(Phrases(.en).explain(refusal) != Phrases(.fr).explain(refusal))
  }

  @Test("an amount over the remainder is refused with the remainder")
  func remainder() {
    let refusal = Refusal.exceedsRemaining(
      nil, asked: Money(900, .eur), remaining: Money(800, .eur))
    #expect(
      Phrases(.en).explain(refusal).text
        == "€9.00 was asked, €8.00 remains. Give at most what remains.")
  }
}
