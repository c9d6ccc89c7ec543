import Advice
import RefundDesk
import RefundPolicy
import Testing

@Suite("The worked example of the expected cost, to the cent")
struct WorkedExampleTests {
  private func row(_ suggestion: Suggestion) -> String {
    var name = suggestion.action.word
    if let share = suggestion.share { name += " \(share.basisPoints / 100)%" }
    if suggestion.with.contains(.points) { name += " +points" }
    if suggestion.action == .resolve(.refund), suggestion.goodsBack == false { name += " keep" }
    return name
  }

  @Test("cost, gain and expected cost of every row")
  func table() throws {
    let suggestions = try WorkedExample.suggestions(WorkedExample.policy())
    let found = suggestions.map {
      "\(row($0)) \($0.cost.decimalText) \($0.gain.decimalText) \($0.expectedCost.decimalText)"
    }
    #expect(
      found == [
        "refund 65.37 0.00 65.37",
        "replacement 34.15 1.25 56.60",
        "price_reduction 30% 21.80 0.00 57.48",
        "credit 30.07 1.00 59.29",
        "price_reduction 15% 11.80 0.00 62.46",
        "points 2.35 0.50 62.62",
        "refund +points 66.37 0.50 65.87",
        "refund keep 68.02 0.75 67.27",
      ])
  }

  @Test("what is due stands first, is marked, and offers in its place need agreement")
  func dueFirst() throws {
    let suggestions = try WorkedExample.suggestions(WorkedExample.policy())
    #expect(suggestions.map(\.due) == [true] + Array(repeating: false, count: 7))
    let consent = suggestions.filter(\.needsConsent).map(\.action.word)
    #expect(
      consent == ["replacement", "price_reduction", "credit", "price_reduction", "points"])
  }

  @Test("the terms add up to the cost, and each is named")
  func terms() throws {
    let suggestions = try WorkedExample.suggestions(WorkedExample.policy())
    let exchange = try #require(suggestions.first { $0.action == .resolve(.replacement) })
    let terms = exchange.terms.map { "\($0.name.rawValue) \($0.amount.decimalText)" }
    #expect(
      terms == [
        "goods 30.00", "shipping_out 5.00", "shipping_back 6.00", "handling 5.00", "work 3.15",
        "recovered -15.00",
      ])
  }

  @Test("the one input that would change the order: fewer than 33 % accept the exchange")
  func flip() throws {
    let suggestions = try WorkedExample.suggestions(WorkedExample.policy())
    let flip = try #require(suggestions[1].flip)
    #expect(flip.input == .acceptReplacement && flip.value == 326_097)
    #expect(flip.below)
    #expect(flip.then == .resolve(.discount))
    #expect(suggestions.filter { $0.flip != nil }.count == 1)
  }

  @Test("beyond the flip the order is the other one")
  func beyondFlip() throws {
    let orders = try ["0.327", "0.326"].map { accept in
      try WorkedExample.suggestions(WorkedExample.policy("accept_replacement = \(accept)"))
        .dropFirst().first?.action.word
    }
    #expect(orders == ["replacement", "price_reduction"])
  }

  @Test("every input can be set in the policy file, and changes something or is a share of nothing")
  func inputs() throws {
    for input in AdviceInput.allCases {
      let value = input.unit == .share ? "0.07" : "77"
      let policy = try WorkedExample.policy("\(input.rawValue) = \(value)".replacedVat(input))
      let inputs = AdviceInputs(policy)
      let expected: Int64 = input.unit == .share ? 70_000 : 77
      if input != .unitCostShare { #expect(inputs[input] == expected, "\(input.rawValue)") }
    }
  }

  @Test("a fee for paying back is a term of every resolution that does, and of no other")
  func paymentFee() throws {
    let suggestions = try WorkedExample.suggestions(WorkedExample.policy("payment_fee = 30"))
    for suggestion in suggestions {
      let pays: Bool =
        switch suggestion.action {
        case .resolve(.refund), .resolve(.discount), .resolve(.cancel): true
        default: false
        }
      let fee = suggestion.terms.first { $0.name == .paymentFee }?.amount.minorUnits
      #expect(fee == (pays ? 30 : nil), "\(suggestion.action)")
    }
  }

  @Test("the sentence names every term, the chance and where it comes from")
  func sentence() throws {
    let suggestions = try WorkedExample.suggestions(WorkedExample.policy())
    #expect(
      suggestions[1].why(asked: .refund).en
        == "Exchange: €34.15 (goods 30.00 + sending out 5.00 + return shipping 6.00 + handling 5.00 "
        + "+ work 3.15, less 15.00 recovered). Accepted 35% of the time (assumed, 0 cases). Otherwise "
        + "€69.37 with a further contact. Expected gain €1.25. Expected cost €56.60. If fewer than 33% "
        + "accept, the discount of 30% comes first.")
  }
}

extension String {
  /// `unit_cost_share` stands in the example's file already.
  fileprivate func replacedVat(_ input: AdviceInput) -> String {
    input == .unitCostShare ? "" : self
  }
}
