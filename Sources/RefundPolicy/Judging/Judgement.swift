public import RefundDesk

/// What law and policy say of one case on one day, with everything that leads there.
public struct Judgement: Sendable {
  /// What it adds up to.
  public var verdict: Verdict
  /// Every row that applies to what was asked, in the order of the file; the law's rows first.
  public var checks: [Check]
  /// What the law grants at least; nil where it grants nothing.
  public var floor: LegalFloor?
  /// Every right of the packs, found or not, and why.
  public var rights: [RightFinding]
  /// What to find out, what the verdict waits for first.
  public var missing: [MissingFact]
  /// The kinds permitted, those that are due first.
  public var allowed: [AllowedResolution]
  /// Kinds that would be permitted if the customer chose otherwise: another means of payment, another
  /// variant, the whole order.
  public var alternatives: [AllowedResolution]
  /// How a refund may go back, the usual means first.
  public var means: [MeansWord]
  /// Means that need the customer's recorded agreement.
  public var meansWithConsent: [MeansWord]
  /// The means on file that a refund may go back on.
  public var refundMethods: [PaymentMethodID]
  /// What an exchange costs the customer (positive) or gives back (negative); nil without an exchange.
  public var difference: Money?
  /// From which amounts a supervisor's yes is needed.
  public var approvals: [ApprovalRule]
  /// Whose yes the usual amount of what was asked needs; nil where nobody's.
  public var approvalNeeded: Person.Role?
  /// What is withheld by guards.
  public var withheld: Set<GuardRow.Withheld>
  /// What the return costs the customer.
  public var fees: [AppliedFee]
  /// Gestures that the policy foresees here.
  public var gestures: [GestureRow]
  /// Points that a bonus row adds.
  public var bonusPoints: Int?
  /// The bonus rows that count here.
  public var bonusRows: [String]
  /// How fast the shop must act.
  public var deadlines: [AppliedDeadline]
  /// What was asked for.
  public var asked: ResolutionKind
  /// The price of what is asked about, as far as it is known.
  public var price: Money?
  /// The policy version, such as `boutique-fr 2026.11.1`.
  public var policy: String
  /// The law packs that were applied, with their versions.
  public var law: [String]

  /// The checks that speak against what was asked, in order.
  public var against: [Check] { checks.filter { $0.result == .fail } }

  /// What is permitted of a kind, or nil where it is not.
  public func allowance(_ kind: ResolutionKind) -> AllowedResolution? {
    allowed.first { $0.kind == kind }
  }

  /// The part that a decision must heed.
  public var ruling: Ruling {
    Ruling(
      verdict: verdict, floor: floor?.ruled, allowed: allowed, means: refundMethods,
      approvals: approvals, against: against.map { $0.clause.isEmpty ? $0.id : $0.clause },
      policy: policy)
  }
}

extension LegalFloor {
  /// The part of the floor that a decision must heed.
  var ruled: Floor {
    let caveat = caveats.first.map { first in
      caveats.dropFirst().reduce(first) {
        Bilingual(fr: $0.fr + " " + $1.fr, en: $0.en + " " + $1.en)
      }
    }
    return Floor(
      right: right, article: article, remedies: remedies, amount: amount,
      originalMeans: means == .original, due: due, caveat: caveat)
  }
}
