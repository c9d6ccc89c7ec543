import Advice
import RefundDesk
import RefundPolicy
import Testing
import Toml

@Suite("Candidates: the whole list, each where law and policy permit it")
struct CandidateTests {
  private static let texts = "clause = \"c\"\nfr = \"f\"\nen = \"e\"\n"

  private func row(_ kind: String, _ id: String, _ more: String) -> String {
    "[[\(kind)]]\nid = \"\(id)\"\n\(more)\n" + CandidateTests.texts
  }

  /// A shop that foresees everything.
  private func generous(_ advice: String = "", law: String = "\"fr\"") throws -> Policy {
    let rows = [
      row("window", "W", "from = \"delivered_on\"\ndays = 60\nfor = [\"*\"]"),
      row(
        "method", "M",
        "for = [\"refund\", \"price_reduction\", \"cancel\"]\nallow = [\"original\"]\n"
          + "with_consent = [\"store_credit\", \"gift_card\"]"),
      row("bonus", "B", "for = [\"credit\", \"gift_card\"]\nrate = 0.10"),
      row("bonus", "P", "for = [\"points\"]\npoints = 200"),
      row("gesture", "G1", "kind = \"discount\"\nrates = [0.30]"),
      row("gesture", "G2", "kind = \"keep_item\""),
      row("gesture", "G3", "kind = \"redo\""),
    ]
    let text = """
      [policy]
      id = "p"
      version = "1"
      effective_from = 2020-01-01
      jurisdiction = "FR"
      currency = "EUR"
      law = [\(law)]
      [advice]
      \(advice)
      \(rows.joined())
      """
    let file = PolicyFile(SourceText(file: "p.toml", text: text))
    #expect(file.diagnostics.isEmpty)
    return try #require(file.policy)
  }

  private func ticket(
    _ reason: String, channel: String = "store", asked: String = "2026-11-16", _ more: String = ""
  ) -> String {
    """
    channel = "\(channel)"
    reason = "\(reason)"
    price = 8000
    ordered_on = 2026-11-03
    delivered_on = 2026-11-06
    requested_on = \(asked)
    flags = []
    \(more)
    """
  }

  private func words(_ suggestions: [Suggestion]) -> Set<String> {
    Set(
      suggestions.map { suggestion in
        ([suggestion.action.word] + suggestion.with.map(\.rawValue)).joined(separator: "+")
          + (suggestion.goodsBack == false && suggestion.action == .resolve(.refund) ? " keep" : "")
      })
  }

  @Test("where the law grants nothing the policy's whole list is there, nine at most")
  func goodwill() throws {
    let suggestions = try WorkedExample.suggestions(
      try generous(), ticket: ticket("change_of_mind"))
    #expect(suggestions.count == 9)
    #expect(suggestions.allSatisfy { !$0.due })
    let expected: Set = [
      "refund", "replacement", "repair", "price_reduction", "credit", "gift_card", "points", "redo",
    ]
    #expect(words(suggestions).isSuperset(of: expected))
  }

  @Test("points with a remedy that is due, as a word of regret, and never marked as due")
  func regret() throws {
    let suggestions = try WorkedExample.suggestions(try generous(), ticket: ticket("defective"))
    #expect(Set(suggestions.filter(\.due).map(\.action.word)) == ["repair", "replacement"])
    let combined = suggestions.filter { $0.with == [.points] }
    #expect(words(combined).isSuperset(of: ["repair+points", "replacement+points"]))
    #expect(combined.allSatisfy { !$0.due && $0.points == 200 })
  }

  @Test("what stands in place of a remedy that is due needs agreement, the wish in goods apart")
  func consent() throws {
    let asked = ticket("change_of_mind", channel: "online", "wants = \"replacement\"")
    for suggestion in try WorkedExample.suggestions(try generous(), ticket: asked) {
      let isInPlace = suggestion.action != .resolve(.refund)
      #expect(suggestion.needsConsent == (isInPlace && !suggestion.isWish), "\(suggestion.action)")
    }
  }

  @Test("while a right is in doubt nothing is more than an offer")
  func inDoubt() throws {
    let unknown = ticket("change_of_mind", channel: "online")
      .replacing("delivered_on = 2026-11-06\n", with: "")
    let suggestions = try WorkedExample.suggestions(try generous(), ticket: unknown)
    #expect(suggestions.contains { $0.action == .resolve(.discount) })
    for suggestion in suggestions where suggestion.action != .escalate {
      #expect(suggestion.needsConsent, "\(suggestion.action)")
    }
  }

  @Test("a refused request: a no with its reason, a supervisor, and what costs little")
  func refused() throws {
    let policy = try generous(law: "")
    let suggestions = try WorkedExample.suggestions(
      policy, ticket: ticket("change_of_mind", asked: "2027-06-01"))
    #expect(words(suggestions).isSuperset(of: ["decline", "escalate", "points"]))
    #expect(!words(suggestions).contains("refund"))
    #expect(suggestions.first { $0.action == .resolve(.decline) }?.clauses == ["c"])
  }

  @Test(
    "after a repair that failed nothing is offered for keeping it: neither a discount nor points alone"
  )
  func secondFailure() throws {
    let failed = ticket("defective").replacing("flags = []", with: "flags = [\"repair_failed\"]")
    let suggestions = try WorkedExample.suggestions(try generous(), ticket: failed)
    #expect(suggestions.allSatisfy { $0.share == nil && $0.action != .resolve(.points) })
  }

  @Test("a no saves nothing where the policy grants the thing to who asks in another way")
  func askedAgain() throws {
    func order(_ share: String) throws -> [Suggestion.Action] {
      let policy = try strict("ask_again = \(share)")
      return try WorkedExample.suggestions(
        policy, ticket: ticket("change_of_mind", "refund_to = \"paypal\"")
      ).map(\.action)
    }
    #expect(try order("1.0") == [.resolve(.refund), .resolve(.decline), .escalate])
    #expect(try order("0.0") == [.resolve(.decline), .escalate, .resolve(.refund)])
  }

  /// A shop that pays back by the means that was used, and by no other.
  private func strict(_ advice: String) throws -> Policy {
    let text = """
      [policy]
      id = "p"
      version = "1"
      effective_from = 2020-01-01
      jurisdiction = "FR"
      currency = "EUR"
      law = []
      [advice]
      \(advice)
      """ + "\n" + row("window", "W", "from = \"delivered_on\"\ndays = 60\nfor = [\"refund\"]")
      + row("require", "R", "for = [\"refund\"]\nneed = { refund_to = [\"original\"] }")
    let file = PolicyFile(SourceText(file: "p.toml", text: text))
    #expect(file.diagnostics.isEmpty)
    return try #require(file.policy)
  }

  @Test("a lower price that the law grants has an amount, by an input of the policy file")
  func reduction() throws {
    let failed = ticket("defective").replacing("flags = []", with: "flags = [\"repair_failed\"]")
    let suggestions = try WorkedExample.suggestions(
      try generous("reduction_share = 0.25"), ticket: failed)
    let reduction = try #require(suggestions.first { $0.due && $0.action == .resolve(.discount) })
    #expect(reduction.amount.minorUnits == 2_000)
    #expect(reduction.draft?.amount == reduction.amount)
  }

  @Test(
    "a wish goes first where it costs little more, and that limit is what would change it"
  )
  func wish() throws {
    let asked = ticket("change_of_mind", channel: "online", "wants = \"credit\"")
    let first = try WorkedExample.suggestions(try generous(), ticket: asked).first { !$0.due }
    #expect(first?.isWish == true)
    let flip = try #require(first?.flip)
    #expect(flip.input == .respectWishBelow && flip.below)
    let strict = try generous("respect_wish_below = \(flip.value)")
    let then = try WorkedExample.suggestions(strict, ticket: asked).first { !$0.due }
    #expect(then?.isWish == true || flip.value == 0)
    let stricter = try generous("respect_wish_below = \(max(0, flip.value - 1))")
    let other = try WorkedExample.suggestions(stricter, ticket: asked).first { !$0.due }
    #expect(other?.action == flip.then)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    let end = index(start, offsetBy: part.count)
    return self[..<start] + other + self[end...]
  }
}
