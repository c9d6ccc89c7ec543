/// The closed vocabulary of facts that policy rows and rights may look at.
///
/// The raw value is the word used in policy files, law packs, examples and the facts of tickets.
public enum FactName: String, CaseIterable, Sendable {
  // Words.
  case channel, reason, category, marketplace, jurisdiction, region, tier, condition, status
  case payment, proof, scope, wants, fault
  case refundTo = "refund_to"
  case cancelReason = "cancel_reason"
  // Yes or no.
  case owner, available, photo, informed, delivered
  case itemsInOrder = "items_in_order"
  case methodOnFile = "method_on_file"
  case sameProduct = "same_product"
  case differentOption = "different_option"
  case giftCardCovers = "gift_card_covers"
  case otherVariant = "other_variant"
  case informedReturnCost = "informed_return_cost"
  case policyPosted = "policy_posted"
  case sellerCollects = "seller_collects"
  // Money, in minor units of the order's currency.
  case price, delivery, difference
  case standardDelivery = "standard_delivery"
  case keptValue = "kept_value"
  case lossOfValue = "loss_of_value"
  case useDeduction = "use_deduction"
  // Counts and rates.
  case returns12m = "returns_12m"
  case returnRate = "return_rate"
  case outOfUseDays = "out_of_use_days"
  // Days.
  case orderedOn = "ordered_on"
  case deliveredOn = "delivered_on"
  case promisedOn = "promised_on"
  case requestedOn = "requested_on"
  case discoveredOn = "discovered_on"
  case informedOn = "informed_on"
  case goodsBackOn = "goods_back_on"
  case repairedOn = "repaired_on"
  case replacedOn = "replaced_on"
  case repairRequestedOn = "repair_requested_on"
  case repairReturnedOn = "repair_returned_on"
  case decidedOn = "decided_on"
}

extension FactName {
  /// What sort of value a fact has.
  public enum Kind: Hashable, Sendable {
    /// A word; the list is closed where it is not empty.
    case word([String])
    case yesNo, money, count, rate, day
  }

  /// What sort of value this fact has.
  public var kind: Kind {
    switch self {
    case .channel: .word(FactName.channels)
    case .reason: .word(FactName.reasons)
    case .condition: .word(["new", "tried", "used", "damaged"])
    case .scope: .word(["order", "lines"])
    case .wants: .word(FactName.wishes)
    case .fault: .word(Fault.allCases.map(\.rawValue))
    case .category, .marketplace, .jurisdiction, .region, .tier, .status, .payment, .proof,
      .refundTo, .cancelReason:
      .word([])
    case .owner, .available, .photo, .informed, .delivered, .itemsInOrder, .methodOnFile,
      .sameProduct, .differentOption, .giftCardCovers, .otherVariant, .informedReturnCost,
      .policyPosted,
      .sellerCollects:
      .yesNo
    case .price, .delivery, .difference, .standardDelivery, .keptValue, .lossOfValue,
      .useDeduction:
      .money
    case .returns12m, .outOfUseDays: .count
    case .returnRate: .rate
    case .orderedOn, .deliveredOn, .promisedOn, .requestedOn, .discoveredOn, .informedOn,
      .goodsBackOn, .repairedOn, .replacedOn, .repairRequestedOn, .repairReturnedOn, .decidedOn:
      .day
    }
  }
}
