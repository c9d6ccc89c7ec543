import RefundDesk
import RefundPolicy

/// Goods that do not conform, and hidden defects.
extension LawTable {
  static let conformity: [LawCase] = term + reasons + later + repairs + british + hidden

  private static let fr = "FR-CONFORMITY"
  private static let short = "UK-SHORT-TERM-REJECT"
  private static let long = "UK-REPAIR-THEN-REJECT"

  private static let term: [LawCase] = [
    .holds(
      fr, "L217-3", "the last day of the two years",
      Sale.faulty("2024-11-26", "2026-11-26"), remedies: [.repair, .replacement],
      last: "2026-11-26"),
    .fails(
      fr, "L217-3", "the day after the two years", Sale.faulty("2024-11-26", "2026-11-27"),
      .expired("2026-11-26")),
    .holds(
      fr, "L217-3", "29 February ends on 28 February two years later",
      Sale.faulty("2024-02-29", "2026-03-02"), last: "2026-03-02"),
    .holds(
      "EU-CONFORMITY", "2019/771 art. 10", "the last day of the two years",
      Sale.faulty("2024-11-26", "2026-11-26"), last: "2026-11-26"),
    .fails(
      "EU-CONFORMITY", "2019/771 art. 10", "the day after",
      Sale.faulty("2024-11-26", "2026-11-27"), .expired("2026-11-26")),
    .holds(
      "EU-CONFORMITY", "2019/771 art. 11", "after the year of presumption, it is said",
      Sale.faulty("2025-10-01", "2026-11-26"), caveats: 2),
    .holds(
      fr, "L217-7", "second-hand goods after twelve months: proof is the customer’s",
      Sale.faulty("2025-10-01", "2026-11-26", flags: ["second_hand"]), caveats: 1),
    .holds(
      fr, "L217-7", "second-hand goods within twelve months: presumed",
      Sale.faulty("2026-10-01", "2026-11-26", flags: ["second_hand"]), caveats: 0),
    .fails(
      fr, "L217-2", "not for animals",
      Sale.faulty("2026-10-01", "2026-11-26", flags: ["animal"]), .excepted(.animal)),
    .fails(
      fr, "L217-2", "not for goods of a public auction",
      Sale.faulty("2026-10-01", "2026-11-26", flags: ["auction"]), .excepted(.auction)),
    .holds(
      fr, "L217-3", "personalised goods have the guarantee too",
      Sale.faulty("2026-10-01", "2026-11-26", flags: ["personalised"])),
    .fails(
      fr, "L217-3", "the day of delivery is unknown", Sale.faulty(nil, "2026-11-26"),
      .turnsOn(["delivered_on"])),
  ]

  private static let reasons: [LawCase] =
    ["defective", "not_as_described", "wrong_item", "missing_part", "damaged_on_arrival"].map {
      .holds(
        fr, "L217-3", "a defect of conformity: \($0)",
        Sale.faulty("2026-10-01", "2026-11-26", reason: $0), remedies: [.repair, .replacement],
        payer: .seller)
    } + [
      .fails(
        fr, "L217-3", "a change of mind is no defect",
        Sale.faulty("2026-10-01", "2026-11-26", reason: "change_of_mind"), .absent)
    ]

  private static let later: [LawCase] =
    [
      ("L217-14 1°", "repair_refused"), ("L217-14 2°", "repair_over_30_days"),
      ("L217-14 2°", "major_inconvenience"), ("L217-14 3°", "repair_costs_charged"),
      ("L217-14 4°", "repair_failed"), ("L217-14", "serious_defect"),
      ("L217-12", "repair_impossible"),
    ].map { article, flag in
      .holds(
        fr, article, "opens a lower price or the money back: \(flag)",
        Sale.faulty("2026-10-01", "2026-11-26", flags: [flag]), remedies: [.discount, .refund],
        amount: 8000)
    } + [
      .holds(
        fr, "L217-14", "a minor defect bars ending the contract",
        Sale.faulty("2026-10-01", "2026-11-26", flags: ["repair_failed", "minor_defect"]),
        remedies: [.discount]),
      .holds(
        fr, "L217-17", "due 14 days after the goods are back",
        Sale.faulty(
          "2026-10-01", "2026-11-26", flags: ["repair_failed"], "goods_back_on = 2026-11-30"),
        due: "2026-12-14"),
      .holds(
        "EU-CONFORMITY", "2019/771 art. 13", "first repair or replacement",
        Sale.faulty("2026-10-01", "2026-11-26"), remedies: [.repair, .replacement]),
      .holds(
        "EU-CONFORMITY", "2019/771 art. 13(4)", "then a lower price or the money back",
        Sale.faulty("2026-10-01", "2026-11-26", flags: ["repair_failed"]),
        remedies: [.discount, .refund]),
      .holds(
        "EU-CONFORMITY", "2019/771 art. 13(5)", "a minor defect bars ending the contract",
        Sale.faulty("2026-10-01", "2026-11-26", flags: ["repair_failed", "minor_defect"]),
        remedies: [.discount]),
    ]

  private static let repairs: [LawCase] = [
    .holds(
      fr, "L217-13", "a repair before 31 July 2026 adds six months: the last day",
      Sale.faulty("2024-05-26", "2026-11-26", "repaired_on = 2026-03-01"), last: "2026-11-26"),
    .fails(
      fr, "L217-13", "a repair adds six months: the day after",
      Sale.faulty("2024-05-26", "2026-11-27", "repaired_on = 2026-03-01"),
      .expired("2026-11-26")),
    .holds(
      fr, "2024/1799 art. 16", "from 31 July 2026 twelve months, unverified, and it is said",
      Sale.faulty("2023-12-01", "2026-11-26", "repaired_on = 2026-08-15"), last: "2026-12-01",
      caveats: 2),
    .fails(
      fr, "L217-13", "a repair before 2022 adds nothing; the end, Ascension Day, moves by one",
      Sale.faulty("2020-05-26", "2026-11-26", "repaired_on = 2021-03-01"),
      .expired("2022-05-27")),
    .holds(
      fr, "L217-28", "days without the goods do not count",
      Sale.faulty("2024-11-26", "2026-12-06", "out_of_use_days = 10"), last: "2026-12-06"),
    .holds(
      "EU-CONFORMITY", "2024/1799 art. 16", "a repair adds twelve months",
      Sale.faulty("2023-12-01", "2026-11-26", "repaired_on = 2026-08-15"), last: "2026-12-01"),
  ]

  private static let british: [LawCase] = [
    .holds(
      short, "CRA s 22(3)", "day 30 is the last day", Sale.faulty("2026-10-27", "2026-11-26"),
      remedies: [.refund, .repair, .replacement], amount: 8000, last: "2026-11-26"),
    .fails(
      short, "CRA s 22(3)", "day 31 is late", Sale.faulty("2026-10-27", "2026-11-27"),
      .expired("2026-11-26")),
    .holds(
      short, "CRA s 22(6)", "the clock stops during a repair: what was left is left",
      Sale.faulty(
        "2026-10-01", "2026-11-20", "repair_requested_on = 2026-10-11",
        "repair_returned_on = 2026-10-31"), last: "2026-11-20"),
    .fails(
      short, "CRA s 22(6)", "the day after what was left",
      Sale.faulty(
        "2026-10-01", "2026-11-21", "repair_requested_on = 2026-10-11",
        "repair_returned_on = 2026-10-31"), .expired("2026-11-20")),
    .holds(
      short, "CRA s 22(7)", "at least seven days are left after a repair",
      Sale.faulty(
        "2026-10-01", "2026-11-17", "repair_requested_on = 2026-10-30",
        "repair_returned_on = 2026-11-10"), last: "2026-11-17"),
    .holds(
      short, "CRA s 22(6)", "a repair still under way: the clock stands still",
      Sale.faulty("2026-10-01", "2026-11-26", "repair_requested_on = 2026-10-20")),
    .fails(
      short, "CRA s 22", "a repair asked for after the 30 days does not bring them back",
      Sale.faulty("2026-09-01", "2026-11-26", "repair_requested_on = 2026-10-20"),
      .expired("2026-10-01")),
    .holds(
      short, "CRA s 20(15)", "due 14 days after agreeing",
      Sale.faulty("2026-11-10", "2026-11-12"), due: "2026-11-26"),
    .holds(
      short, "CRA s 20(8)", "the trader bears the cost of return",
      Sale.faulty("2026-11-10", "2026-11-12"), payer: .seller),
    .holds(
      long, "CRA s 23", "month 4: repair or replacement",
      Sale.faulty("2026-07-20", "2026-11-21"), remedies: [.repair, .replacement]),
    .holds(
      long, "CRA s 24(5)(a)", "one failed repair opens price reduction or final rejection",
      Sale.faulty("2026-07-20", "2026-11-21", flags: ["repair_failed"]),
      remedies: [.discount, .refund], amount: 8000),
    .holds(
      long, "CRA s 24(5)(b)", "impossible repair opens them too",
      Sale.faulty("2026-07-20", "2026-11-21", flags: ["repair_impossible"]),
      remedies: [.discount, .refund]),
    .holds(
      long, "CRA s 24(5)(c)", "no repair within a reasonable time opens them too",
      Sale.faulty("2026-07-20", "2026-11-21", flags: ["repair_over_reasonable_time"]),
      remedies: [.discount, .refund]),
    .holds(
      long, "CRA s 24(10)", "no deduction for use within six months",
      Sale.faulty(
        "2026-07-20", "2026-11-21", flags: ["repair_failed"], "use_deduction = 3000"),
      amount: 8000),
    .holds(
      long, "CRA s 24(8)", "a deduction for use after six months",
      Sale.faulty(
        "2026-03-20", "2026-11-21", flags: ["repair_failed"], "use_deduction = 3000"),
      amount: 5000),
    .holds(
      long, "CRA s 19(14)-(15)", "after six months the customer must prove it, and it is said",
      Sale.faulty("2026-03-20", "2026-11-21"), caveats: 2),
    .holds(
      long, "Limitation Act 1980", "the last day of the six years",
      Sale.faulty("2020-11-21", "2026-11-21"), last: "2026-11-21"),
    .fails(
      long, "Limitation Act 1980", "the day after the six years",
      Sale.faulty("2020-11-21", "2026-11-22"), .expired("2026-11-21")),
  ]

  private static let hidden: [LawCase] = [
    .holds(
      "FR-HIDDEN-DEFECT", "C. civ. 1648", "the last day of two years from discovery",
      Sale.faulty(
        "2021-01-10", "2026-11-26", reason: "hidden_defect", flags: ["defect_prior_and_serious"],
        "discovered_on = 2024-11-26"), remedies: [.refund, .discount], last: "2026-11-26"),
    .fails(
      "FR-HIDDEN-DEFECT", "C. civ. 1648", "the day after",
      Sale.faulty(
        "2021-01-10", "2026-11-27", reason: "hidden_defect", flags: ["defect_prior_and_serious"],
        "discovered_on = 2024-11-26"), .expired("2026-11-26")),
    .fails(
      "FR-HIDDEN-DEFECT", "C. civ. 2232", "twenty years from the sale are the most",
      Sale.faulty(
        "2006-01-10", "2026-11-26", reason: "hidden_defect", flags: ["defect_prior_and_serious"],
        "discovered_on = 2026-01-10", "ordered_on = 2006-01-10"), .expired("2026-01-10")),
    .fails(
      "FR-HIDDEN-DEFECT", "C. civ. 1641", "whether it was prior and serious is asked",
      Sale.faulty(
        "2021-01-10", "2026-11-26", reason: "hidden_defect", flags: nil,
        "discovered_on = 2026-10-01"), .turnsOn(["defect_prior_and_serious"])),
    .fails(
      "FR-HIDDEN-DEFECT", "C. civ. 1642", "a defect that was not prior or serious",
      Sale.faulty(
        "2021-01-10", "2026-11-26", reason: "hidden_defect", "discovered_on = 2026-10-01"),
      .absent),
    .fails(
      "FR-HIDDEN-DEFECT", "C. civ. 1648", "the day of discovery is asked",
      Sale.faulty(
        "2021-01-10", "2026-11-26", reason: "hidden_defect", flags: ["defect_prior_and_serious"]),
      .turnsOn(["discovered_on"])),
    .holds(
      "FR-HIDDEN-DEFECT", "C. civ. 1644", "the seller pays for sending back",
      Sale.faulty(
        "2021-01-10", "2026-11-26", reason: "hidden_defect", flags: ["defect_prior_and_serious"],
        "discovered_on = 2026-10-01"), payer: .seller),
  ]
}
