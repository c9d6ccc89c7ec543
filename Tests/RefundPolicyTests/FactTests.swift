import RefundDesk
import RefundPolicy
import Testing

@Suite("Facts: derived from the records, or entered by a person with who and when")
struct FactTests {
  @Test("a row of the table", arguments: FactCase.all)
  func derived(_ row: FactCase) throws {
    var world = FactWorld()
    row.change(&world)
    #expect(try world.facts()[row.fact]?.value == row.value)
  }

  /// A value that may be entered for a fact.
  private func entry(_ fact: FactName) throws -> FactEntry {
    switch fact.kind {
    case .word(let words): try FactEntry(fact.rawValue, words.last ?? "word")
    case .yesNo: try FactEntry(fact.rawValue, "non")
    case .money, .count, .rate: try FactEntry(fact.rawValue, "7")
    case .day: try FactEntry(fact.rawValue, "2026-10-01")
    }
  }

  @Test(
    "every fact can be entered, and then says who entered it and when",
    arguments: FactName.allCases)
  func entered(_ fact: FactName) throws {
    var world = FactWorld()
    let entry = try entry(fact)
    let at = world.ticket.received
    world.ticket.facts[entry.name] = Fact(try #require(entry.value), by: "anna", at: at)
    let found = try #require(try world.facts()[fact])
    #expect(found.source == .entered(by: "anna", at: at))
    switch (found.value, entry.value) {
    case (.word(let word), .text(let text)): #expect(word == text)
    case (.yesNo(let flag), .flag(let entered)): #expect(flag == entered)
    case (.number(let number), .number(let entered)): #expect(number == entered)
    case (.day(let day), .text(let text)): #expect(day.description == text)
    default: Issue.record("\(found.value) for \(String(describing: entry.value))")
    }
  }

  @Test("every mark can be entered", arguments: CaseFlag.allCases)
  func enteredMark(_ flag: CaseFlag) throws {
    var world = FactWorld()
    for (text, truth) in [("yes", Truth.yes), ("non", .no)] {
      let entry = try FactEntry(flag.rawValue, text)
      world.ticket.facts[entry.name] = Fact(try #require(entry.value), by: "anna")
      #expect(try world.facts().truth(flag) == truth)
    }
  }

  @Test("every fact has a name, a question and words for when it is broken, in both languages")
  func worded() {
    for unknown in FactName.allCases.map(Unknown.fact) + CaseFlag.allCases.map(Unknown.flag) {
      for language in Language.allCases {
        #expect(!unknown.label[language].isEmpty)
        #expect(
          unknown.question[language].hasSuffix("?") || unknown.question[language].hasSuffix("."))
      }
    }
  }

  @Test("what is mistyped is refused with what was meant, never kept as something unknown")
  func mistyped() {
    #expect(throws: FactEntry.Problem.noSuchFact("fualt", meant: "fault")) {
      try FactEntry("fualt", "seller")
    }
    #expect(
      throws: FactEntry.Problem.notAmong(
        ["seller", "carrier", "customer", "nobody"], name: "fault")
    ) { try FactEntry("fault", "martians") }
    #expect(throws: FactEntry.Problem.notADay(name: "delivered_on")) {
      try FactEntry("delivered_on", "yesterday")
    }
    #expect(throws: FactEntry.Problem.notYesNo(name: "photo")) { try FactEntry("photo", "perhaps") }
    #expect(throws: FactEntry.Problem.notWhole(name: "price")) { try FactEntry("price", "8.50") }
  }

  private static let faultRows = """
    [[window]]
    id = "W"
    from = "delivered_on"
    days = 10
    clause = "c"
    fr = "f"
    en = "e"
    [[window]]
    id = "W-FAULT"
    when = { fault = ["seller", "carrier"] }
    from = "delivered_on"
    days = 60
    clause = "c"
    fr = "f"
    en = "e"
    """

  @Test(
    "whose fault it is decides a row; while nobody knows, the question is put and nothing refused")
  func faultInRows() throws {
    var world = FactWorld()
    world.order.channel = .store
    func judgement(_ fault: String?) throws -> Judgement {
      world.ticket.facts["fault"] = fault.map { Fact(.text($0), by: "anna") }
      let policy = try PolicyUnderTest.policy(rows: FactTests.faultRows)
      return Judge(policy).judge(try world.facts(FactTests.faultRows))
    }
    #expect(try judgement("seller").verdict == .allowed)
    #expect(try judgement("customer").verdict == .refused)
    let open = try judgement(nil)
    #expect(open.verdict == .ask)
    #expect(open.missing.map(\.name).contains("fault"))
    #expect(
      PolicyExplanation(open, language: .en).text.contains("whose fault it is"))
  }
}
