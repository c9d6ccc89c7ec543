import RefundDesk
import RefundPolicy
import TestSupport
import Testing
import Toml

@Suite("Lint: each kind of finding at its place, with the line and what to do")
struct LintTests {
  /// A file with one thing wrong, marked `1️⃣` where the finding belongs.
  struct Wrong: CustomTestStringConvertible, Sendable {
    let code: String
    var header = LintTests.header
    var rows = ""
    var approvers: Int? = 1

    var testDescription: String { code }
  }

  private static let header = """
    [policy]
    id = "p"
    version = "1"
    effective_from = 2026-11-01
    jurisdiction = "FR"
    currency = "EUR"
    law = ["fr"]
    [shop]
    informs_of_withdrawal = true

    """

  private static func row(_ kind: String, _ id: String, _ more: String) -> String {
    "[[\(kind)]]\nid = \(id)\n\(more)\nclause = \"c \\(id)\"\nfr = \"f\"\nen = \"e\"\n"
      .replacing("\\(id)", with: id.filter(\.isLetter))
  }

  private static let days = "from = \"delivered_on\"\ndays = "
  private static let channels = OrderChannel.allCases.map(\.rawValue)

  static let all: [Wrong] = vocabulary + rows + headers

  private static let vocabulary: [Wrong] = [
    Wrong(code: "syntax", rows: "x = \"y1️⃣\n"),
    Wrong(
      code: "unknown-key",
      rows: row("window", "\"A\"", "when = { 1️⃣chanel = [\"online\"] }\n\(days)9")),
    Wrong(
      code: "unknown-value",
      rows: row("window", "\"A\"", "when = { fault = [1️⃣\"martian\"] }\n\(days)9")),
    Wrong(code: "wrong-type", rows: row("window", "\"A\"", "\(days)1️⃣\"9\"")),
    Wrong(code: "out-of-range", rows: row("window", "\"A\"", "\(days)1️⃣-9")),
    Wrong(
      code: "missing-key",
      rows: "1️⃣[[window]]\nid = \"A\"\n\(days)9\nfr = \"f\"\nen = \"e\"\n"),
    Wrong(
      code: "missing-key",
      rows: "1️⃣[[window]]\nid = \"A\"\n\(days)9\nclause = \"c\"\nen = \"e\"\n"),
    Wrong(
      code: "missing-key",
      rows: row("approval", "\"A\"", "for = [\"refund\"]\namount_gte = 9")
        .replacing("[[approval]]", with: "1️⃣[[approval]]")),
    Wrong(
      code: "duplicate-id",
      rows: row("window", "\"A\"", "\(days)9")
        + row("fee", "1️⃣\"A\"", "kind = \"handling\"\npayer = \"seller\"")),
  ]

  private static let rows: [Wrong] = [
    Wrong(
      code: "tie",
      rows: row("window", "\"A\"", "when = { reason = [\"late\"] }\n\(days)30")
        + row("window", "1️⃣\"B\"", "when = { tier = [\"gold\"] }\n\(days)20")),
    Wrong(
      code: "impossible",
      rows: row("window", "1️⃣\"A\"", "when = { price_gte = 10, price_lt = 5 }\n\(days)9")),
    Wrong(code: "impossible", rows: row("window", "1️⃣\"A\"", "when = { reason = [] }\n\(days)9")),
    Wrong(
      code: "unreachable",
      rows: row("window", "\"A\"", "when = { reason = [\"late\", \"other\"] }\n\(days)30")
        + row("window", "1️⃣\"B\"", "when = { reason = [\"late\"] }\n\(days)20")),
    Wrong(
      code: "unreachable",
      rows: row("window", "1️⃣\"A\"", "\(days)30")
        + channels.enumerated().map {
          row("window", "\"B\($0.offset)\"", "when = { channel = [\"\($0.element)\"] }\n\(days)40")
        }.joined()),
    Wrong(
      code: "unreachable",
      rows: row("deadline", "1️⃣\"A\"", "for = \"refund\"\ndays = 9")
        + row("deadline", "\"B\"", "for = \"refund\"\ndays = 5")),
    Wrong(
      code: "duplicate-row",
      rows: row("gesture", "\"A\"", "kind = \"keep_item\"")
        + row("gesture", "1️⃣\"B\"", "kind = \"keep_item\"").replacing("c B", with: "c A")),
    Wrong(code: "idle", rows: row("gesture", "1️⃣\"A\"", "kind = \"coupon\"")),
    Wrong(code: "idle", rows: row("bonus", "1️⃣\"A\"", "for = [\"credit\"]")),
    Wrong(
      code: "below-floor",
      rows: row("refuse", "1️⃣\"A\"", "for = [\"refund\"]")),
    Wrong(
      code: "no-approver",
      rows: row("approval", "1️⃣\"A\"", "for = [\"refund\"]\namount_gte = 9\nby = \"supervisor\""),
      approvers: 0),
  ]

  private static let headers: [Wrong] = [
    Wrong(
      code: "expired",
      header: header.replacing("jurisdiction", with: "1️⃣effective_until = 2026-11-10\njurisdiction")),
    Wrong(code: "unknown-pack", header: header.replacing("\"fr\"", with: "\"fr\", 1️⃣\"mars\"")),
    Wrong(code: "stale-pack", header: header.replacing("\"fr\"", with: "1️⃣\"fr\"")),
    Wrong(
      code: "law-left-out",
      header: header.replacing("\"fr\"", with: "").replacing("[policy]", with: "1️⃣[policy]")),
    Wrong(
      code: "silent-shop",
      header: header.replacing("informs_of_withdrawal = true", with: "")
        .replacing("[policy]", with: "1️⃣[policy]")),
    Wrong(code: "no-approval", header: header.replacing("[policy]", with: "1️⃣[policy]")),
    Wrong(code: "no-processing-time", header: header.replacing("[policy]", with: "1️⃣[policy]")),
    Wrong(code: "unknown-key", header: header + "[advice]\n1️⃣accept_replacment = 0.4\n"),
  ]

  @Test("a kind of finding", arguments: all)
  func finding(_ wrong: Wrong) throws {
    let marked = MarkedText(wrong.header + wrong.rows)
    let file = PolicyUnderTest.file(marked.plain)
    let lint = PolicyLint(
      file, today: try #require(Day(iso: "2026-11-22")), approvers: wrong.approvers,
      adviceInputs: ["accept_replacement"])
    let place = try #require(marked.position(1))
    let found = lint.diagnostics.first {
      $0.code == wrong.code && $0.span.line == place.line && $0.span.column == place.column
    }
    #expect(
      found != nil,
      "at \(place.line):\(place.column), not \(lint.diagnostics.map { "\($0.code) \($0.span.line):\($0.span.column)" })"
    )
    for finding in lint.diagnostics {
      for (words, help) in [(DiagnosticText(.en), "= help: "), (DiagnosticText(.fr), "= aide: ")] {
        let text = words.render(finding, source: file.source)
        #expect(text.hasPrefix("p.toml:\(finding.span.line):\(finding.span.column): "), "\(text)")
        #expect(text.contains(" | ") && text.contains("^"), "\(text)")
        #expect(text.contains(help), "\(text)")
      }
    }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    return self[..<start] + other + self[index(start, offsetBy: part.count)...]
  }
}
