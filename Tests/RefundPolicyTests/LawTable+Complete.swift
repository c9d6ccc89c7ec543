import RefundDesk
import RefundPolicy

/// Exceptions and later remedies that the other parts of the table do not go through, each by its article.
extension LawTable {
  static let complete: [LawCase] = union + british + american + refused + renewed

  private static func excepted(_ flag: String) -> String {
    Sale.online("2026-11-10", "2026-11-12", flags: [flag])
  }

  private static let union: [LawCase] = unionExceptions + unionRemedies

  private static let unionExceptions: [LawCase] = [
    ("art. 16(d)", "perishable", CaseFlag.perishable), ("art. 16(f)", "mixed", .mixed),
    ("art. 16(h)", "urgent_repair", .urgentRepair),
    ("art. 16(i)", "unsealed_media", .unsealedMedia), ("art. 16(j)", "press", .press),
    ("art. 16(k)", "auction", .auction), ("art. 16(l)", "dated_leisure", .datedLeisure),
  ].map { article, word, flag in
    .fails("EU-WITHDRAWAL", "2011/83 \(article)", word, excepted(word), .excepted(flag))
  }

  private static let unionRemedies: [LawCase] =
    [
      ("art. 13(4)(a)", "repair_refused"), ("art. 13(4)(a)", "repair_impossible"),
      ("art. 13(4)(b)", "repair_failed"), ("art. 13(4)(c)", "serious_defect"),
      ("art. 14(1)(a)", "repair_costs_charged"), ("art. 14(1)(b)", "repair_over_reasonable_time"),
      ("art. 14(1)(b)", "repair_over_30_days"), ("art. 14(1)(c)", "major_inconvenience"),
    ].map { article, flag in
      .holds(
        "EU-CONFORMITY", "2019/771 \(article)", "opens a lower price or the money back: \(flag)",
        Sale.faulty("2026-10-01", "2026-11-26", flags: [flag]), remedies: [.discount, .refund])
    }
    + ["not_as_described", "wrong_item", "missing_part", "damaged_on_arrival"].map {
      .holds(
        "EU-CONFORMITY", "2019/771 art. 13", "a defect of conformity: \($0)",
        Sale.faulty("2026-10-01", "2026-11-26", reason: $0), remedies: [.repair, .replacement])
    }

  private static let british: [LawCase] = britishSales + britishGoods

  private static let britishSales: [LawCase] = [
    .fails("UK-CANCEL", "CCR reg. 28(1)(g)", "auction", excepted("auction"), .excepted(.auction)),
    .holds(
      "UK-CANCEL", "CCR reg. 35(5)", "who was not told does not pay for sending back",
      Sale.online("2026-11-10", "2026-11-12", "informed_return_cost = false"), payer: .seller),
    .fails(
      "UK-CANCEL", "CCR reg. 5", "bought in a shop: no right",
      Sale(channel: "store", delivered: "2026-11-10", asked: "2026-11-12").facts, .absent),
    .holds(
      "UK-LATE", "CRA s 28(6)", "the date was essential",
      Sale.missing(promised: "2026-11-01", "2026-11-20", flags: ["essential_date"])),
  ]

  private static let britishGoods: [LawCase] =
    [("CRA s 24(5)(b)", "repair_refused"), ("CRA s 24(5)(c)", "major_inconvenience")].map {
      .holds(
        "UK-REPAIR-THEN-REJECT", $0.0, "opens price reduction or final rejection: \($0.1)",
        Sale.faulty("2026-07-20", "2026-11-21", flags: [$0.1]), remedies: [.discount, .refund])
    }
    + ["not_as_described", "wrong_item", "missing_part", "damaged_on_arrival"].map {
      .holds(
        "UK-SHORT-TERM-REJECT", "CRA s 20", "goods that do not conform: \($0)",
        Sale.faulty("2026-11-10", "2026-11-26", reason: $0),
        remedies: [.refund, .repair, .replacement])
    }

  private static let american: [LawCase] = door + posting

  private static let temporary = "US-COOLING-OFF-TEMPORARY"

  private static func door(_ price: Int, _ flags: [String], _ asked: String = "2026-11-17")
    -> String
  {
    Sale(channel: "doorstep", ordered: "2026-11-16", asked: asked, price: price, flags: flags).facts
  }

  private static let door: [LawCase] = [
    .fails(
      "US-COOLING-OFF", "16 CFR 429.0(a)", "a temporary place has a limit of its own",
      door(5_000, ["temporary_place"]), .excepted(.temporaryPlace)),
    .holds(
      temporary, "16 CFR 429.0(a)", "a temporary place: 130 dollars are enough",
      door(13_000, ["temporary_place"]), remedies: [.refund], last: "2026-11-19"),
    .fails(
      temporary, "16 CFR 429.0(a)", "a temporary place: 129.99 dollars are not",
      door(12_999, ["temporary_place"]), .absent),
    .fails(
      temporary, "16 CFR 429.0(a)", "the fourth business day",
      door(13_000, ["temporary_place"], "2026-11-20"), .expired("2026-11-19")),
  ]

  private static func shop(_ region: String, _ flag: String) -> String {
    Sale(
      channel: "store", ordered: "2026-10-20", asked: "2026-11-10", flags: [flag],
      more: ["region = \"\(region)\"", "policy_posted = false"]
    ).facts
  }

  private static let posting: [LawCase] = [
    ("US-NY-POSTING", "GBL § 218-a", "US-NY", CaseFlag.personalised),
    ("US-NY-POSTING", "GBL § 218-a", "US-NY", .perishable),
    ("US-CA-POSTING", "Civ. Code § 1723(b)", "US-CA", .personalised),
    ("US-CA-POSTING", "Civ. Code § 1723(b)", "US-CA", .perishable),
    ("US-CA-POSTING", "Civ. Code § 1723(b)", "US-CA", .finalSale),
  ].map { right, article, state, flag in
    .fails(
      right, article, "not posted: \(flag.rawValue)", shop(state, flag.rawValue), .excepted(flag))
  }

  /// A seller who refuses to deliver need not be waited for.
  private static let refused: [LawCase] = [
    ("FR-LATE", "L216-6 II"), ("EU-LATE", "2011/83 art. 18(2)"), ("UK-LATE", "CRA s 28(6)"),
  ].map {
    .holds(
      $0.0, $0.1, "delivery is refused before the promised day: at once",
      Sale.missing(promised: "2026-12-24", "2026-11-20", flags: ["delivery_refused"]),
      remedies: [.refund], amount: 8700)
  }

  /// A new article in place of the repair that was asked for begins the guarantee anew.
  private static let renewed: [LawCase] = [
    .holds(
      "FR-CONFORMITY", "L217-13 al. 2",
      "replaced in place of a repair: the last day of two more years",
      Sale.faulty("2023-06-01", "2026-11-26", "replaced_on = 2024-11-26"), last: "2026-11-26"),
    .fails(
      "FR-CONFORMITY", "L217-13 al. 2", "replaced in place of a repair: the day after",
      Sale.faulty("2023-06-01", "2026-11-27", "replaced_on = 2024-11-26"), .expired("2026-11-26")),
    .holds(
      "FR-WITHDRAWAL", "L221-23 al. 3", "a loss of value that is taken off is said",
      Sale.online("2026-11-10", "2026-11-12", "loss_of_value = 2000"), amount: 6490, caveats: 1),
  ]
}
