/// The closed vocabulary of marks: what an article is, and what has happened to it.
public enum CaseFlag: String, CaseIterable, Sendable {
  // What the article is; the order's line says so.
  case personalised, perishable, mixed, press, auction, gift, animal
  case unsealedHygiene = "unsealed_hygiene"
  case unsealedMedia = "unsealed_media"
  case datedLeisure = "dated_leisure"
  case digitalStarted = "digital_started"
  case urgentRepair = "urgent_repair"
  case secondHand = "second_hand"
  case finalSale = "final_sale"
  // What has happened; a person says so, with name and time.
  case repairRefused = "repair_refused"
  case repairOver30Days = "repair_over_30_days"
  case repairFailed = "repair_failed"
  case repairCostsCharged = "repair_costs_charged"
  case repairImpossible = "repair_impossible"
  case repairOverReasonableTime = "repair_over_reasonable_time"
  case majorInconvenience = "major_inconvenience"
  case seriousDefect = "serious_defect"
  case minorDefect = "minor_defect"
  case formalNoticeExpired = "formal_notice_expired"
  case deliveryRefused = "delivery_refused"
  case essentialDate = "essential_date"
  case defectPriorAndSerious = "defect_prior_and_serious"
  case noConsentToDelay = "no_consent_to_delay"
  case temporaryPlace = "temporary_place"
}

extension CaseFlag {
  /// Whether the order's line says it; else a person has to.
  public var isMarkOfArticle: Bool {
    switch self {
    case .personalised, .perishable, .mixed, .press, .auction, .gift, .animal, .unsealedHygiene,
      .unsealedMedia, .datedLeisure, .digitalStarted, .urgentRepair, .secondHand, .finalSale:
      true
    default: false
    }
  }
}
