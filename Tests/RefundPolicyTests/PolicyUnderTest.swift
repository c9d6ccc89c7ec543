import RefundDesk
import RefundPolicy
import Testing
import Toml

/// Small policies and cases, written as the files would be.
enum PolicyUnderTest {
  /// A policy with a header and some rows.
  static func policy(
    law: [String] = ["fr"], jurisdiction: String = "FR", currency: String = "EUR",
    rows: String = ""
  ) throws -> Policy {
    let names = law.map { "\"\($0)\"" }.joined(separator: ", ")
    let text = """
      [policy]
      id = "p"
      version = "1"
      effective_from = 2020-01-01
      jurisdiction = "\(jurisdiction)"
      currency = "\(currency)"
      law = [\(names)]
      \(rows)
      """
    return try #require(file(text).policy)
  }

  /// A policy file of a text.
  static func file(_ text: String) -> PolicyFile {
    PolicyFile(SourceText(file: "p.toml", text: text))
  }

  /// The facts of a case that is written as an example's `ticket`.
  static func facts(_ facts: String, policy: Policy) throws -> CaseFacts {
    let source = SourceText(file: "case.toml", text: facts)
    let file = CaseFile(source, policy: policy)
    #expect(file.diagnostics.isEmpty)
    return try #require(file.facts)
  }

  /// The judgement of a case under a small policy.
  static func judgement(
    law: [String] = ["fr"], jurisdiction: String = "FR", currency: String = "EUR",
    rows: String = "", facts: String
  ) throws -> Judgement {
    let policy = try policy(law: law, jurisdiction: jurisdiction, currency: currency, rows: rows)
    return Judge(policy).judge(try self.facts(facts, policy: policy))
  }
}
