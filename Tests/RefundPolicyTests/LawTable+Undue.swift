import RefundDesk
import RefundPolicy

/// Money that was taken without being owed.
extension LawTable {
  static let undue: [LawCase] = [
    .holds(
      right, "C. civ. 1302-1", "what was charged twice is given back, whole and in money",
      charged("2026-11-03", "2026-11-20"), remedies: [.refund], amount: 8000),
    .holds(
      right, "C. civ. 1302", "also for something that may not be withdrawn from",
      charged("2026-11-03", "2026-11-20", flags: ["personalised"]), remedies: [.refund]),
    .holds(
      right, "C. civ. 2224", "the last day of the five years",
      charged("2021-11-25", "2026-11-25"), last: "2026-11-25"),
    .fails(
      right, "C. civ. 2224", "the day after the five years",
      charged("2021-11-25", "2026-11-26"), .expired("2026-11-25")),
    .fails(
      right, "C. civ. 1302", "a changed mind is no sum charged twice",
      Sale(ordered: "2026-11-03", asked: "2026-11-20").facts, .absent),
  ]

  private static let right = "FR-UNDUE"

  private static func charged(
    _ ordered: String, _ asked: String, flags: [String] = []
  ) -> String {
    Sale(reason: "duplicate_charge", ordered: ordered, asked: asked, flags: flags).facts
  }
}
