import RefundDesk
import RefundPolicy
import Testing
import Toml

/// One row of the table of the law: a case in words of the policy's vocabulary, and what becomes of a
/// right in it. Each row names the article that it is about.
struct LawCase: CustomTestStringConvertible, Sendable {
  /// What must have become of the right.
  enum Outcome: Sendable {
    /// It holds; with the remedies, the amount and the dates, as far as the row is about them.
    case holds(Holding)
    /// Its last day has passed.
    case expired(String)
    /// The article is excepted.
    case excepted(CaseFlag)
    /// It does not hold for another reason.
    case absent
    /// It turns on something that nobody has said.
    case turnsOn([String])
  }

  /// What a right that holds grants; nil means the row is not about it.
  struct Holding: Sendable {
    var remedies: Set<ResolutionKind>?
    var amount: Int64?
    var last: String?
    var due: String?
    var payer: FeeRow.Payer?
    var caveats: Int?
  }

  let article: String
  let says: String
  let right: String
  let pack: String
  let facts: String
  let outcome: Outcome

  var testDescription: String { "\(article): \(says)" }

  /// A row whose right holds.
  static func holds(
    _ right: String, _ article: String, _ says: String, _ facts: String,
    remedies: Set<ResolutionKind>? = nil, amount: Int64? = nil, last: String? = nil,
    due: String? = nil, payer: FeeRow.Payer? = nil, caveats: Int? = nil
  ) -> LawCase {
    LawCase(
      article: article, says: says, right: right, pack: pack(of: right), facts: facts,
      outcome: .holds(
        Holding(
          remedies: remedies, amount: amount, last: last, due: due, payer: payer,
          caveats: caveats)))
  }

  /// A row whose right does not hold.
  static func fails(
    _ right: String, _ article: String, _ says: String, _ facts: String, _ outcome: Outcome
  ) -> LawCase {
    LawCase(
      article: article, says: says, right: right, pack: pack(of: right), facts: facts,
      outcome: outcome)
  }

  private static func pack(of right: String) -> String {
    right == "EU-RECALL" ? "fr" : right.prefix(2).lowercased()
  }

  /// The standing of the right, judged under an otherwise empty policy.
  func standing() throws -> RightFinding.Standing {
    let judgement = try judgement()
    let finding = judgement.rights.first { $0.right == right }
    return try #require(finding, "the pack has the right").standing
  }

  /// The whole judgement of the case.
  func judgement() throws -> Judgement {
    try PolicyUnderTest.judgement(
      law: [pack], jurisdiction: pack.uppercased(), currency: currency, facts: facts)
  }

  private var currency: String { pack == "uk" ? "GBP" : pack == "us" ? "USD" : "EUR" }
}
