import RefundDesk
import RefundPolicy
import TestSupport
import Testing
import Toml

private func head(_ rows: String, law: String = "\"fr\"") -> String {
  """
  [policy]
  id = "p"
  version = "1"
  effective_from = 2026-11-01
  jurisdiction = "FR"
  currency = "EUR"
  law = [\(law)]
  [shop]
  informs_of_withdrawal = true
  \(rows)
  """
}

private func row(_ kind: String, _ id: String, _ more: String) -> String {
  "[[\(kind)]]\nid = \(id)\n\(more)\nclause = \"c\"\nfr = \"f\"\nen = \"e\"\n"
}

@Suite("Tools for policy files")
struct PolicyToolsTests {
  private static let today = Day(year: 2026, month: 11, day: 22) ?? Day(daysSinceEpoch: 0)

  @Test("lint names what is wrong where it stands")
  func lint() throws {
    let text = head(
      row("window", "1️⃣\"A\"", "from = \"delivered_on\"\ndays = 30")
        + row("window", "2️⃣\"B\"", "from = \"delivered_on\"\ndays = 20")
        + row(
          "window", "3️⃣\"C\"",
          "when = { price_gte = 10, price_lt = 5 }\nfrom = \"ordered_on\"\ndays = 9")
        + row(
          "window", "\"D\"",
          "when = { 4️⃣chanel = [\"online\"] }\nfrom = \"ordered_on\"\ndays = 5️⃣\"9\""))
    let marked = MarkedText(text)
    let broken = PolicyLint(
      PolicyUnderTest.file(marked.plain), today: PolicyToolsTests.today)
    #expect(broken.diagnostics.map(\.code).sorted() == ["unknown-key", "wrong-type"])
    for (mark, code) in [(4, "unknown-key"), (5, "wrong-type")] {
      let found = broken.diagnostics.first { $0.code == code }?.span
      #expect(found?.line == marked.position(mark)?.line)
      #expect(found?.column == marked.position(mark)?.column)
    }
    let fixed = String(marked.plain.prefix(upTo: marked.plain.range(of: "[[window]]\nid = \"D\"")))
    let lint = PolicyLint(PolicyUnderTest.file(fixed), today: PolicyToolsTests.today)
    let codes = lint.diagnostics.map { "\($0.code) \($0.span.line)" }
    #expect(codes.contains("tie \(marked.position(2)?.line ?? 0)"))
    #expect(codes.contains("impossible \(marked.position(3)?.line ?? 0)"))
  }

  @Test("a row that would impose a credit on a distance sale gets a counterexample")
  func counterexample() throws {
    let text = head(
      row("method", "\"M2\"", "for = [\"refund\"]\nallow = [\"store_credit\"]")
        + row("refuse", "\"N9\"", "when = { category = [\"sale\"] }\nfor = [\"refund\"]"))
    let lint = PolicyLint(PolicyUnderTest.file(text), today: PolicyToolsTests.today)
    let below = lint.diagnostics.filter { $0.code == "below-floor" }
    let words = below.map { DiagnosticText(.en).message($0) }
    #expect(
      words.contains { $0.hasPrefix("\"M2\" would impose a store credit, and FR-WITHDRAWAL") })
    #expect(words.contains { $0.hasPrefix("\"N9\" would refuse, and FR-WITHDRAWAL") })
    #expect(below.allSatisfy { $0.note?.en.contains("channel = \"online\"") == true })
  }

  @Test(
    "a row that asks, charges or waits beyond the law gets a counterexample",
    arguments: [
      (
        row("require", "\"R\"", "for = [\"refund\"]\nneed = { condition = [\"new\"] }"),
        "\"R\" would insist on: the condition of the article", "condition = \"tried\""
      ),
      (
        row("require", "\"R\"", "for = [\"refund\"]\nneed = { photo = [true] }"),
        "\"R\" would insist on: a photo", "photo = false"
      ),
      (
        row("fee", "\"F\"", "kind = \"restocking\"\npayer = \"customer\"\namount = 500"),
        "\"F\" would take a fee off what is due", "price = 8000"
      ),
      (
        row("deadline", "\"D\"", "for = \"refund\"\ndays = 30\nfrom = \"requested\""),
        "\"D\" would let the money go out until 10 December 2026, after 24 November 2026",
        "goods_back_on = 2026-11-15"
      ),
    ])
  func counterexamples(text: String, words: String, fact: String) {
    let lint = PolicyLint(PolicyUnderTest.file(head(text)), today: PolicyToolsTests.today)
    let found = lint.diagnostics.filter { $0.code == "below-floor" }
    let messages = found.map { DiagnosticText(.en).message($0) }
    #expect(messages.contains { $0.hasPrefix(words) && $0.contains("FR-") }, "\(messages)")
    #expect(found.allSatisfy { $0.note?.en.contains(fact) == true }, "\(found.map(\.note))")
  }

  @Test(
    "a row that asks for no more than the law, only warns, or pays in time has none",
    arguments: [
      row("require", "\"R\"", "for = [\"refund\"]\nneed = { owner = [true] }"),
      row(
        "require", "\"R\"",
        "for = [\"refund\"]\nneed = { photo = [true] }\non_missing = \"warn\""),
      row("deadline", "\"D\"", "for = \"refund\"\ndays = 14\nfrom = \"requested\""),
    ])
  func noCounterexample(text: String) {
    let lint = PolicyLint(PolicyUnderTest.file(head(text)), today: PolicyToolsTests.today)
    #expect(!lint.diagnostics.contains { $0.code == "below-floor" })
  }

  @Test("a counterexample is a case that can be judged, and in it the law wins")
  func counterexampleHolds() throws {
    let rows = row("method", "\"M2\"", "for = [\"refund\"]\nallow = [\"store_credit\"]")
    let policy = try PolicyUnderTest.policy(rows: rows)
    let facts = try PolicyUnderTest.facts(
      "channel = \"online\"\nreason = \"change_of_mind\"\nprice = 8000\n"
        + "delivered_on = 2026-11-10\nrequested_on = 2026-11-10\nflags = []", policy: policy)
    let judgement = Judge(policy).judge(facts)
    #expect(judgement.means == [.original])
    #expect(judgement.checks.first { $0.id == "M2" }?.result == .warn)
  }

  @Test("the policies of the desk have no errors under lint", arguments: PolicyLibrary.allCases)
  func library(_ library: PolicyLibrary) {
    let lint = PolicyLint(PolicyFile(library.source), today: PolicyToolsTests.today, approvers: 1)
    let text = lint.diagnostics.filter { $0.severity == .error }
      .map { DiagnosticText(.en).render($0, source: library.source) }
    #expect(text.isEmpty)
  }

  @Test("every example of every policy is touched by some row, and no row is untouched")
  func untouched() throws {
    for library in PolicyLibrary.allCases {
      let test = PolicyTest(try #require(library.policy))
      #expect(test.untouched.isEmpty, "\(library): \(test.untouched.map(\.id))")
    }
  }

  @Test(
    "formatting twice is formatting once, and every comment stays",
    arguments: PolicyLibrary.allCases)
  func format(_ library: PolicyLibrary) throws {
    let once = try PolicyFormat.formatted(library.source)
    let twice = try PolicyFormat.formatted(SourceText(file: "p", text: once))
    #expect(once == twice)
    func comments(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.hasPrefix("#") }
    }
    let before = String(decoding: library.source.bytes, as: UTF8.self)
    #expect(comments(before) == comments(once))
  }

  @Test("formatting orders the keys of a row and mends the spaces")
  func formatRow() throws {
    let text = "[[window]]\nen=\"e\"\n# why\ndays =   3\nid  = \"A\"\n\n\n\n[[window]]\nid=\"B\"\n"
    #expect(
      try PolicyFormat.formatted(SourceText(file: "p", text: text))
        == "[[window]]\nid = \"A\"\n# why\ndays = 3\nen = \"e\"\n\n[[window]]\nid = \"B\"\n")
  }

  @Test("formatting keeps comments within lists, long strings, and what stands behind a value")
  func formatWhole() throws {
    let text = """
      # first
      [policy]   # the header
      version="1"    # why
      id = "p"
      law = [
      "fr",   # France first
          # then the rest
        "eu",
      ]
      [[window]]
      clause = \"\"\"
      many
        lines # no comment\"\"\"
      when = { reason = ["late"] } # behind
      id  = 'A'
      # the end
      """
    let once = try PolicyFormat.formatted(SourceText(file: "p", text: text))
    #expect(
      once == """
        # first
        [policy]   # the header
        id = "p"
        version = "1"    # why
        law = [
          "fr",   # France first
          # then the rest
          "eu",
        ]

        [[window]]
        id = 'A'
        when = { reason = ["late"] } # behind
        clause = \"\"\"
        many
          lines # no comment\"\"\"
        # the end

        """)
    #expect(try PolicyFormat.formatted(SourceText(file: "p", text: once)) == once)
  }

  @Test("explain names what is permitted in the language asked for")
  func explainedWords() throws {
    let judgement = try PolicyUnderTest.judgement(facts: Sale.online("2026-11-06", "2026-11-12"))
    #expect(PolicyExplanation(judgement, language: .fr).text.contains("remboursement 84,90"))
    #expect(PolicyExplanation(judgement, language: .en).text.contains("refund €84.90 (due)"))
  }

  @Test("explain says which right expired, and when")
  func explain() throws {
    let judgement = try PolicyUnderTest.judgement(
      facts: Sale.online("2026-11-06", "2026-11-25"))
    #expect(
      PolicyExplanation(judgement, language: .en).text
        .contains("FR-WITHDRAWAL: expired on 20 November 2026."))
    #expect(
      PolicyExplanation(judgement, language: .fr).text
        .contains("FR-WITHDRAWAL\u{202F}: expiré le 20 novembre 2026."))
  }

  @Test("diff tells rows added, removed and changed, and examples that flip")
  func diff() throws {
    let one = try PolicyUnderTest.policy(
      rows: row("window", "\"A\"", "from = \"delivered_on\"\ndays = 30")
        + row("window", "\"B\"", "when = { tier = [\"gold\"] }\nfrom = \"delivered_on\"\ndays = 60")
    )
    let two = try PolicyUnderTest.policy(
      rows: row("window", "\"A\"", "from = \"delivered_on\"\ndays = 15")
        + row("refuse", "\"C\"", "for = [\"credit\"]"))
    #expect(
      PolicyDiff(one, two).lines(.en) == [
        "Changed A: 30 days from delivered_on, c becomes 15 days from delivered_on, c. e",
        "Added C: e", "Removed B: e",
      ])
  }

  @Test(
    "diff tells what changed in the header, in words only, and which verdict an example now has")
  func diffOfHeaders() throws {
    let one = try #require(PolicyLibrary.boutique.policy)
    var two = one
    two.law = ["fr"]
    two.advice["margin"] = 3_000
    two.shop.informsOfReturnCost = false
    let head = one.windows[0].head
    two.windows[0].head = RowHead(
      id: head.id, when: head.when, clause: head.clause,
      text: Bilingual(fr: "Trente jours.", en: "Thirty days."), reason: head.reason,
      span: head.span)
    two.windows.removeAll { $0.head.id == "DELAI-FETES" }
    let lines = PolicyDiff(one, two).lines(.en)
    #expect(lines.contains("Changed law: fr eu becomes fr."))
    #expect(lines.contains("Changed advice.margin: absent becomes 3000."))
    #expect(lines.contains("Changed informs_of_return_cost: true becomes false."))
    #expect(lines.contains { $0.hasPrefix("Reworded DELAI-30: “An article may") })
    #expect(
      lines.contains("Example “A December gift returned on 20 January”: allowed becomes refused."))
    #expect(PolicyDiff(one, one).lines(.fr).isEmpty)
  }

  @Test("backtest counts verdicts that flip, money and approvals; nothing falls below the floor")
  func backtest() throws {
    let old = try #require(PolicyLibrary.boutique.policy)
    var new = old
    new.windows.removeAll { $0.head.id == "DELAI-30" }
    let cases = old.examples.enumerated().map { index, example in
      (ticket: TicketID(composed: "T\(index)"), was: example.facts, now: example.facts)
    }
    let test = Backtest(cases, current: Judge(old), other: Judge(new))
    #expect(test.cases == old.examples.count)
    #expect(test.flipped > 0)
    #expect(test.samples.count == min(10, test.flipped))
    #expect(test.belowFloor.isEmpty)
  }

  @Test("an example of the customer's page tells the days, the sum and what comes of it")
  func examplesTold() throws {
    let policy = try #require(PolicyLibrary.boutique.policy)
    let french = PublishedPage(policy, language: .fr).markdown
    #expect(
      french.contains(
        "Acheté en ligne 80,00\u{A0}€, reçu le 7 novembre 2026, demande du 23 novembre 2026. La loi vous "
          + "donne droit à\u{202F}: remboursement de 84,90\u{A0}€, au plus tard le 7 décembre 2026."
      ))
    let english = PublishedPage(policy, language: .en).markdown
    #expect(
      english.contains(
        "Bought in the shop for €50.00, received on 2 November 2026, asked on 12 November 2026. We accept: "
          + "exchange or store credit of €50.00."))
  }

  @Test(
    "the customer's page has rules, examples, glossary, form and questions",
    arguments: Language.allCases)
  func publish(_ language: Language) throws {
    let policy = try #require(PolicyLibrary.boutique.policy)
    let page = PublishedPage(policy, language: language)
    let sections = page.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(sections.count == 10)
    #expect(page.markdown.contains(policy.windows[0].head.text[language]))
    #expect(!page.markdown.contains("RETOURS-FREQUENTS") && !page.markdown.contains("150 €,"))
    // What stands between shop and staff is not for customers.
    for words in ["accord d’un responsable", "a supervisor agrees", "le geste attend"] {
      #expect(!page.markdown.contains(words))
    }
    #expect(page.markdown.contains(language == .fr ? "Rayez la mention inutile" : "Delete as app"))
    #expect(page.markdown.contains(policy.windows[0].head.reason?[language] ?? "?"))
    #expect(page.html.contains("<fieldset>"))
    #expect(page.html.hasSuffix("</html>\n"))
    #expect(!page.html.contains("http"))
  }
}

extension String {
  /// The place of a part; the end where it does not occur.
  fileprivate func range(of part: String) -> Index {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) { return index }
      index = self.index(after: index)
    }
    return endIndex
  }
}
