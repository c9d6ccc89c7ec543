import RefundDesk
import RefundPolicy

/// Late and missing delivery, recalls, and the rules of the United States.
extension LawTable {
  static let delivery: [LawCase] = french + others + recall + american + posting

  private static let fr = "FR-LATE"

  private static let french: [LawCase] = [
    .holds(
      fr, "L216-6 I", "a formal notice without effect",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["formal_notice_expired"]),
      remedies: [.refund], amount: 8700),
    .fails(
      fr, "L216-6 I", "no formal notice yet",
      Sale.missing(promised: "2026-11-01", "2026-11-20"), .absent),
    .fails(
      fr, "L216-6 I", "whether there was a notice is asked",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: nil),
      .turnsOn(["essential_date", "formal_notice_expired", "delivery_refused"])),
    .holds(
      fr, "L216-6 II", "the seller refuses to deliver: at once",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["delivery_refused"])),
    .holds(
      fr, "L216-6 II", "the date was essential: at once",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["essential_date"])),
    .fails(
      fr, "L216-1", "on the promised day itself it is not late",
      Sale.missing(promised: "2026-11-20", "2026-11-20", flags: ["essential_date"]), .absent),
    .holds(
      fr, "L216-1", "the day after the promised day it is",
      Sale.missing(promised: "2026-11-20", "2026-11-21", flags: ["essential_date"])),
    .fails(
      fr, "L216-1", "no date was given: not before 30 days have passed",
      Sale.missing(
        promised: nil, ordered: "2026-10-21", "2026-11-20", flags: ["essential_date"]), .absent),
    .holds(
      fr, "L216-1", "no date was given: from the 31st day",
      Sale.missing(
        promised: nil, ordered: "2026-10-21", "2026-11-21", flags: ["essential_date"])),
    .fails(
      fr, "L216-1", "neither date nor order day are known: asked",
      Sale.missing(promised: nil, ordered: nil, "2026-11-21", flags: ["essential_date"]),
      .turnsOn(["ordered_on"])),
    .holds(
      fr, "L216-7", "all sums within 14 days, delivery included",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["formal_notice_expired"]),
      amount: 8700, due: "2026-12-04"),
    .fails(
      fr, "L216-6 I", "delivered before the contract was ended",
      Sale(
        reason: "late", ordered: "2026-10-01", delivered: "2026-11-18", asked: "2026-11-20",
        flags: ["formal_notice_expired"], more: ["promised_on = 2026-11-01"]
      ).facts, .absent),
    .holds(
      fr, "L216-6 II", "delivered late although the date was essential",
      Sale(
        reason: "late", ordered: "2026-10-01", delivered: "2026-11-18", asked: "2026-11-20",
        flags: ["essential_date"], more: ["promised_on = 2026-11-01"]
      ).facts),
  ]

  private static let others: [LawCase] = [
    .holds(
      "EU-LATE", "2011/83 art. 18(2)", "further time passed without delivery",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["formal_notice_expired"]),
      amount: 8700),
    .fails(
      "EU-LATE", "2011/83 art. 18(2)", "no further time was given",
      Sale.missing(promised: "2026-11-01", "2026-11-20"), .absent),
    .holds(
      "EU-LATE", "2011/83 art. 18(2)", "the date was essential",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["essential_date"])),
    .holds(
      "UK-LATE", "CRA s 28(7)", "further time passed without delivery",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["formal_notice_expired"]),
      amount: 8700),
    .holds(
      "UK-LATE", "CRA s 28(6)", "refused delivery: at once",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["delivery_refused"])),
    .fails(
      "UK-LATE", "CRA s 28", "neither notice nor refusal",
      Sale.missing(promised: "2026-11-01", "2026-11-20"), .absent),
  ]

  private static let recall: [LawCase] = [
    .holds(
      "EU-RECALL", "Reg. 2023/988 art. 37", "a choice of remedies, years later too",
      Sale.faulty("2015-01-10", "2026-11-26", reason: "safety_recall"),
      remedies: [.repair, .replacement, .refund], payer: .seller),
    .holds(
      "EU-RECALL", "Reg. 2023/988 art. 37", "without a known day of delivery",
      Sale.faulty(nil, "2026-11-26", reason: "safety_recall")),
    .fails(
      "EU-RECALL", "Reg. 2023/988 art. 37", "no recall, no remedy",
      Sale.faulty("2015-01-10", "2026-11-26"), .absent),
  ]

  private static let mitor = "US-FTC-MITOR"
  private static let cooling = "US-COOLING-OFF"

  private static let american: [LawCase] = [
    .holds(
      mitor, "16 CFR 435.2", "not shipped in time, delay not accepted",
      Sale.missing(promised: "2026-10-12", "2026-10-20", flags: ["no_consent_to_delay"]),
      remedies: [.refund], amount: 8700),
    .fails(
      mitor, "16 CFR 435.2", "delay accepted",
      Sale.missing(promised: "2026-10-12", "2026-10-20"), .absent),
    .fails(
      mitor, "16 CFR 435.2", "whether the delay was accepted is asked",
      Sale.missing(promised: "2026-10-12", "2026-10-20", flags: nil),
      .turnsOn(["no_consent_to_delay"])),
    .holds(
      mitor, "16 CFR 435.2", "no time was stated: 30 days",
      Sale.missing(
        promised: nil, ordered: "2026-10-01", "2026-11-01", flags: ["no_consent_to_delay"])),
    .fails(
      mitor, "16 CFR 435.2", "no time was stated: day 30 is in time",
      Sale.missing(
        promised: nil, ordered: "2026-10-01", "2026-10-31", flags: ["no_consent_to_delay"]),
      .absent),
    .holds(
      mitor, "16 CFR 435.1(b)", "seven working days for the refund, Sundays not counted",
      Sale.missing(promised: "2026-10-12", "2026-10-20", flags: ["no_consent_to_delay"]),
      due: "2026-10-28"),
    .holds(
      cooling, "16 CFR 429.1", "the third business day",
      Sale(channel: "doorstep", ordered: "2026-11-16", asked: "2026-11-19").facts,
      remedies: [.refund], last: "2026-11-19"),
    .fails(
      cooling, "16 CFR 429.1", "the fourth business day",
      Sale(channel: "doorstep", ordered: "2026-11-16", asked: "2026-11-20").facts,
      .expired("2026-11-19")),
    .holds(
      cooling, "16 CFR 429.0(f)", "a Saturday counts, a Sunday does not",
      Sale(channel: "doorstep", ordered: "2026-11-20", asked: "2026-11-24").facts,
      last: "2026-11-24"),
    .holds(
      cooling, "16 CFR 429.0(f)", "Thanksgiving does not count",
      Sale(channel: "doorstep", ordered: "2026-11-24", asked: "2026-11-28").facts,
      last: "2026-11-28"),
    .holds(
      cooling, "16 CFR 429.0(a)", "25 dollars are enough",
      Sale(channel: "doorstep", ordered: "2026-11-16", asked: "2026-11-17", price: 2500).facts),
    .fails(
      cooling, "16 CFR 429.0(a)", "24.99 dollars are not",
      Sale(channel: "doorstep", ordered: "2026-11-16", asked: "2026-11-17", price: 2499).facts,
      .absent),
    .fails(
      cooling, "16 CFR 429.0(a)", "an online sale is no sale at the door",
      Sale(ordered: "2026-11-16", asked: "2026-11-17").facts, .absent),
  ]

  private static func shop(_ region: String, posted: Bool, _ asked: String, _ flags: [String] = [])
    -> String
  {
    Sale(
      channel: "store", ordered: "2026-10-20", asked: asked, flags: flags,
      more: ["region = \"\(region)\"", "policy_posted = \(posted)"]
    ).facts
  }

  private static let posting: [LawCase] = [
    .holds(
      "US-NY-POSTING", "GBL § 218-a", "not posted: cash or credit, the last day",
      shop("US-NY", posted: false, "2026-11-19"), remedies: [.refund, .credit],
      last: "2026-11-19"),
    .fails(
      "US-NY-POSTING", "GBL § 218-a", "not posted: the day after",
      shop("US-NY", posted: false, "2026-11-20"), .expired("2026-11-19")),
    .fails(
      "US-NY-POSTING", "GBL § 218-a", "posted: the policy binds",
      shop("US-NY", posted: true, "2026-11-10"), .absent),
    .fails(
      "US-NY-POSTING", "GBL § 218-a", "not for a sale marked final",
      shop("US-NY", posted: false, "2026-11-10", ["final_sale"]), .excepted(.finalSale)),
    .fails(
      "US-NY-POSTING", "GBL § 218-a", "not in another state",
      shop("US-TX", posted: false, "2026-11-10"), .absent),
    .holds(
      "US-CA-POSTING", "Civ. Code § 1723", "not posted: the last day",
      shop("US-CA", posted: false, "2026-11-19"), remedies: [.refund], last: "2026-11-19"),
    .fails(
      "US-CA-POSTING", "Civ. Code § 1723", "not posted: the day after",
      shop("US-CA", posted: false, "2026-11-20"), .expired("2026-11-19")),
    .fails(
      "US-CA-POSTING", "Civ. Code § 1723", "posted: the policy binds",
      shop("US-CA", posted: true, "2026-11-10"), .absent),
  ]
}
