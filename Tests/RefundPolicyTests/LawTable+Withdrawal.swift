import RefundDesk
import RefundPolicy

/// Withdrawal from a distance or doorstep sale: France, the Union, the United Kingdom.
extension LawTable {
  static let withdrawal: [LawCase] = terms + holidays + silence + exceptions + money + channels

  private static let fr = "FR-WITHDRAWAL"

  private static let terms: [LawCase] = [
    .holds(
      fr, "L221-18", "the last day, a Tuesday", Sale.online("2026-11-10", "2026-11-24"),
      last: "2026-11-24"),
    .fails(
      fr, "L221-18", "the day after", Sale.online("2026-11-10", "2026-11-25"),
      .expired("2026-11-24")),
    .holds(
      fr, "L221-19 1°", "the day of receipt is not counted",
      Sale.online("2026-11-10", "2026-11-10"), last: "2026-11-24"),
    .holds(
      fr, "L221-19 3°", "day 14 is a Saturday: the Monday is in time",
      Sale.online("2026-11-07", "2026-11-23"), last: "2026-11-23"),
    .fails(
      fr, "L221-19 3°", "day 14 is a Saturday: the Tuesday is late",
      Sale.online("2026-11-07", "2026-11-24"), .expired("2026-11-23")),
    .holds(
      fr, "L221-19 3°", "day 14 is a Sunday: the Monday is in time",
      Sale.online("2026-11-08", "2026-11-23"), last: "2026-11-23"),
    .holds(
      fr, "L221-18", "before delivery the right has not begun to run",
      Sale.online(nil, "2026-11-12", "delivered = false"), remedies: [.refund]),
    .fails(
      fr, "L221-18", "the day of delivery is unknown: asked, not refused",
      Sale.online(nil, "2026-11-12"), .turnsOn(["delivered_on"])),
    .holds(
      "EU-WITHDRAWAL", "2011/83 art. 9", "the last day",
      Sale.online("2026-11-10", "2026-11-24"), last: "2026-11-24"),
    .fails(
      "EU-WITHDRAWAL", "2011/83 art. 9", "the day after",
      Sale.online("2026-11-10", "2026-11-25"), .expired("2026-11-24")),
    .holds(
      "EU-WITHDRAWAL", "Reg. 1182/71 art. 3(4)", "day 14 is a Saturday: the Monday is in time",
      Sale.online("2026-11-07", "2026-11-23"), last: "2026-11-23"),
    .holds(
      "UK-CANCEL", "CCR reg. 30", "day 14, a Saturday, is the last day",
      Sale.online("2026-11-07", "2026-11-21"), last: "2026-11-21"),
    .fails(
      "UK-CANCEL", "CCR reg. 30", "no roll-over: the Sunday is late",
      Sale.online("2026-11-07", "2026-11-22"), .expired("2026-11-21")),
  ]

  private static let holidays: [LawCase] = [
    .holds(
      fr, "L3133-1", "Easter Monday 2026 moves the end to Tuesday",
      Sale.online("2026-03-22", "2026-04-07"), last: "2026-04-07"),
    .holds(
      fr, "L3133-1", "1 May, a Friday, moves the end to Monday",
      Sale.online("2026-04-17", "2026-05-04"), last: "2026-05-04"),
    .holds(
      fr, "L3133-1", "8 May, a Friday, moves the end to Monday",
      Sale.online("2026-04-24", "2026-05-11"), last: "2026-05-11"),
    .holds(
      fr, "L3133-1", "Ascension, a Thursday, moves the end by one day",
      Sale.online("2026-04-30", "2026-05-15"), last: "2026-05-15"),
    .holds(
      fr, "L3133-1", "Whit Monday moves the end to Tuesday",
      Sale.online("2026-05-11", "2026-05-26"), last: "2026-05-26"),
    .holds(
      fr, "L3133-1", "14 July, a Tuesday, moves the end by one day",
      Sale.online("2026-06-30", "2026-07-15"), last: "2026-07-15"),
    .holds(
      fr, "L3133-1", "15 August, a Saturday, moves the end to Monday",
      Sale.online("2026-08-01", "2026-08-17"), last: "2026-08-17"),
    .holds(
      fr, "L3133-1", "11 November, a Wednesday, moves the end by one day",
      Sale.online("2026-10-28", "2026-11-12"), last: "2026-11-12"),
    .holds(
      fr, "L3133-1", "Christmas, a Friday, moves the end to Monday",
      Sale.online("2026-12-11", "2026-12-28"), last: "2026-12-28"),
    .holds(
      fr, "L3133-1", "New Year’s Day, a Friday, moves the end to Monday",
      Sale.online("2026-12-18", "2027-01-04"), last: "2027-01-04"),
    .holds(
      fr, "L3134-13", "Good Friday counts as a working day in most of France",
      Sale.online("2026-03-20", "2026-04-03"), last: "2026-04-03"),
    .holds(
      fr, "L3134-13", "Good Friday is a holiday in Alsace-Moselle",
      Sale.online("2026-03-20", "2026-04-07", "region = \"FR-ALSACE-MOSELLE\""),
      last: "2026-04-07"),
    .holds(
      fr, "L3134-13", "26 December is a holiday in Alsace-Moselle",
      Sale.online("2025-12-12", "2025-12-29", "region = \"FR-ALSACE-MOSELLE\""),
      last: "2025-12-29"),
  ]

  private static let silence: [LawCase] = [
    .holds(
      fr, "L221-20", "not told: twelve months more, the last day",
      Sale.online("2025-11-10", "2026-11-24", "informed = false"), last: "2026-11-24"),
    .fails(
      fr, "L221-20", "not told: the day after the twelve months",
      Sale.online("2025-11-10", "2026-11-25", "informed = false"), .expired("2026-11-24")),
    .holds(
      fr, "L221-20", "told late: 14 days from the information",
      Sale.online("2026-01-12", "2026-03-16", "informed = false", "informed_on = 2026-03-02"),
      last: "2026-03-16"),
    .fails(
      fr, "L221-20", "told late: the day after",
      Sale.online("2026-01-12", "2026-03-17", "informed = false", "informed_on = 2026-03-02"),
      .expired("2026-03-16")),
    .holds(
      "EU-WITHDRAWAL", "2011/83 art. 10", "not told: twelve months more",
      Sale.online("2025-11-10", "2026-11-24", "informed = false"), last: "2026-11-24"),
    .holds(
      "UK-CANCEL", "CCR reg. 31", "not told: twelve months more",
      Sale.online("2025-11-10", "2026-11-24", "informed = false"), last: "2026-11-24"),
    .fails(
      "UK-CANCEL", "CCR reg. 31", "not told: the day after the twelve months",
      Sale.online("2025-11-10", "2026-11-25", "informed = false"), .expired("2026-11-24")),
    .holds(
      fr, "L221-20", "31 August with twelve months: clamped by the calendar, not lost",
      Sale.online("2023-02-15", "2024-02-29", "informed = false"), last: "2024-03-01"),
  ]

  private static func excepted(_ flag: String) -> String {
    Sale.online("2026-11-10", "2026-11-12", flags: [flag])
  }

  private static let exceptions: [LawCase] = [
    .fails(fr, "L221-28 3°", "personalised", excepted("personalised"), .excepted(.personalised)),
    .fails(fr, "L221-28 4°", "perishable", excepted("perishable"), .excepted(.perishable)),
    .fails(
      fr, "L221-28 5°", "hygiene, unsealed", excepted("unsealed_hygiene"),
      .excepted(.unsealedHygiene)),
    .fails(fr, "L221-28 6°", "mixed for good", excepted("mixed"), .excepted(.mixed)),
    .fails(fr, "L221-28 8°", "urgent repair", excepted("urgent_repair"), .excepted(.urgentRepair)),
    .fails(
      fr, "L221-28 9°", "media, unsealed", excepted("unsealed_media"),
      .excepted(.unsealedMedia)),
    .fails(fr, "L221-28 10°", "press", excepted("press"), .excepted(.press)),
    .fails(fr, "L221-28 11°", "public auction", excepted("auction"), .excepted(.auction)),
    .fails(fr, "L221-28 12°", "dated leisure", excepted("dated_leisure"), .excepted(.datedLeisure)),
    .fails(
      fr, "L221-28 13°", "digital, begun with consent", excepted("digital_started"),
      .excepted(.digitalStarted)),
    .holds(fr, "L221-28", "a gift is no exception", excepted("gift"), remedies: [.refund]),
    .holds(
      fr, "L221-28", "whether it is personalised is unknown: nobody loses a right over it",
      Sale.online("2026-11-10", "2026-11-12", flags: nil), remedies: [.refund]),
    .fails(
      "EU-WITHDRAWAL", "2011/83 art. 16(c)", "personalised", excepted("personalised"),
      .excepted(.personalised)),
    .fails(
      "EU-WITHDRAWAL", "2011/83 art. 16(e)", "hygiene, unsealed",
      excepted("unsealed_hygiene"), .excepted(.unsealedHygiene)),
    .fails(
      "EU-WITHDRAWAL", "2011/83 art. 16(m)", "digital, begun", excepted("digital_started"),
      .excepted(.digitalStarted)),
    .fails(
      "UK-CANCEL", "CCR reg. 28(1)(b)", "personalised", excepted("personalised"),
      .excepted(.personalised)),
    .fails(
      "UK-CANCEL", "CCR reg. 28(1)(c)", "perishable", excepted("perishable"),
      .excepted(.perishable)),
    .fails(
      "UK-CANCEL", "CCR reg. 28(1)(e)", "urgent repair", excepted("urgent_repair"),
      .excepted(.urgentRepair)),
    .fails("UK-CANCEL", "CCR reg. 28(1)(f)", "press", excepted("press"), .excepted(.press)),
    .fails("UK-CANCEL", "CCR reg. 28(1)(g)", "auction", excepted("auction"), .excepted(.auction)),
    .fails(
      "UK-CANCEL", "CCR reg. 28(1)(h)", "dated leisure", excepted("dated_leisure"),
      .excepted(.datedLeisure)),
    .fails(
      "UK-CANCEL", "CCR reg. 28(3)(a)", "hygiene, unsealed", excepted("unsealed_hygiene"),
      .excepted(.unsealedHygiene)),
    .fails(
      "UK-CANCEL", "CCR reg. 28(3)(b)", "media, unsealed", excepted("unsealed_media"),
      .excepted(.unsealedMedia)),
    .fails("UK-CANCEL", "CCR reg. 28(3)(c)", "mixed", excepted("mixed"), .excepted(.mixed)),
    .fails(
      "UK-CANCEL", "CCR reg. 37", "digital, begun", excepted("digital_started"),
      .excepted(.digitalStarted)),
  ]

  private static let money: [LawCase] = [
    .holds(
      fr, "L221-24", "everything goes back, standard delivery included",
      Sale.online("2026-11-10", "2026-11-12"), amount: 8490),
    .holds(
      fr, "L221-24 al. 4", "a dearer delivery than standard goes back as standard",
      Sale.online("2026-11-10", "2026-11-12", "delivery = 1290"), amount: 8490),
    .holds(
      fr, "L221-24", "a part of the order goes back without delivery, and it is said",
      Sale.online("2026-11-10", "2026-11-12", "scope = \"lines\""), amount: 8000, caveats: 1),
    .holds(
      fr, "L221-24", "due 14 days after the request",
      Sale.online("2026-11-10", "2026-11-12"), due: "2026-11-26"),
    .holds(
      fr, "L221-24 al. 2", "the goods come back later than that: due on that day",
      Sale.online("2026-11-10", "2026-11-12", "goods_back_on = 2026-12-03"), due: "2026-12-03"),
    .holds(
      fr, "L221-23", "the customer pays for sending back, having been told",
      Sale.online("2026-11-10", "2026-11-12", "informed_return_cost = true"), payer: .customer),
    .holds(
      fr, "L221-23 al. 2", "who was not told does not pay for sending back",
      Sale.online("2026-11-10", "2026-11-12", "informed_return_cost = false"), payer: .seller),
    .holds(
      fr, "L221-23 al. 3", "a loss of value through handling is taken off",
      Sale.online("2026-11-10", "2026-11-12", "loss_of_value = 2000"), amount: 6490),
    .holds(
      fr, "L221-23 al. 3", "nothing is taken off from who was not told of the right",
      Sale.online("2026-11-10", "2026-11-12", "loss_of_value = 2000", "informed = false"),
      amount: 8490),
    .holds(
      "UK-CANCEL", "CCR reg. 34(2)-(3)", "everything with standard delivery",
      Sale.online("2026-11-10", "2026-11-12"), amount: 8490),
    .holds(
      "UK-CANCEL", "CCR reg. 34(5)", "due 14 days after the goods are back",
      Sale.online("2026-11-10", "2026-11-12", "goods_back_on = 2026-11-20"), due: "2026-12-04"),
    .holds(
      "UK-CANCEL", "CCR reg. 34(9)", "a loss of value is taken off",
      Sale.online("2026-11-10", "2026-11-12", "loss_of_value = 2000"), amount: 6490),
  ]

  private static let channels: [LawCase] = [
    .holds(
      fr, "L221-18", "bought by telephone",
      Sale(channel: "phone", delivered: "2026-11-10", asked: "2026-11-12").facts),
    .holds(
      fr, "L221-18", "bought at the door",
      Sale(channel: "doorstep", delivered: "2026-11-10", asked: "2026-11-12").facts),
    .fails(
      fr, "L221-18", "bought in a shop: no right",
      Sale(channel: "store", delivered: "2026-11-10", asked: "2026-11-12").facts, .absent),
    .holds(
      fr, "L221-18", "the reason does not matter: wrong size",
      Sale(reason: "wrong_size", delivered: "2026-11-10", asked: "2026-11-12").facts),
    .holds(
      fr, "L221-18", "the reason does not matter: defective",
      Sale(reason: "defective", delivered: "2026-11-10", asked: "2026-11-12").facts),
    .holds(
      fr, "L221-18", "the reason does not matter: other",
      Sale(reason: "other", delivered: "2026-11-10", asked: "2026-11-12").facts),
    .fails(
      fr, "L221-18", "another customer’s order",
      Sale.online("2026-11-10", "2026-11-12", "owner = false"), .absent),
  ]
}
