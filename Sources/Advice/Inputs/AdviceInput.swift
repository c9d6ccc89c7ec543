/// The inputs of the expected cost, each with a name of the policy's `[advice]` table and a default.
public enum AdviceInput: String, CaseIterable, Sendable {
  /// Tax included in prices, where the order does not say.
  case vat
  /// Unit cost as a share of the net price, where the product does not say.
  case unitCostShare = "unit_cost_share"
  /// Share of the unit cost recovered when the article comes back.
  case recovered
  /// The same for a defective article.
  case recoveredDefective = "recovered_defective"
  /// Sending out.
  case shippingOut = "shipping_out"
  /// Sending back, where the shop pays.
  case shippingBack = "shipping_back"
  /// Receiving, inspecting, restocking.
  case handling
  /// Mending.
  case repairCost = "repair_cost"
  /// Doing a service again, or a better one.
  case redoCost = "redo_cost"
  /// What a lower price that the law grants is taken to be, as a share, until both sides agree on it.
  case reductionShare = "reduction_share"
  /// What the payment provider takes for paying back.
  case paymentFee = "payment_fee"
  /// A minute of work.
  case minuteCost = "minute_cost"
  /// A further contact after an offer that was not accepted.
  case followUp = "follow_up"
  /// The customer's expected margin over the next twelve months.
  case margin
  /// Share of a credit that is spent.
  case creditSpent = "credit_spent"
  /// Share of an unspent credit that still counts as a cost.
  case creditUnspentCost = "credit_unspent_cost"
  /// Extra spending when a credit is spent, as a share of it.
  case creditExtra = "credit_extra"
  /// What a point is worth.
  case pointValue = "point_value"
  /// Share of points that is used.
  case pointsUsed = "points_used"
  /// What a dispute costs.
  case disputeCost = "dispute_cost"
  /// Chance of a dispute after a decline.
  case disputeChance = "dispute_chance"
  /// Share of those who are told no and then ask for what the policy grants them anyway.
  case askAgain = "ask_again"
  /// Loss of repurchase after a decline.
  case declineLoss = "decline_loss"
  /// Up to which extra cost the customer's own wish goes first.
  case respectWishBelow = "respect_wish_below"
  // Minutes of work.
  case minutesRefund = "minutes_refund"
  case minutesKeep = "minutes_keep"
  case minutesReplacement = "minutes_replacement"
  case minutesRepair = "minutes_repair"
  case minutesDiscount = "minutes_discount"
  case minutesCredit = "minutes_credit"
  case minutesPoints = "minutes_points"
  case minutesDecline = "minutes_decline"
  // How often an offer is accepted, while the desk's own cases are too few.
  case acceptReplacement = "accept_replacement"
  case acceptRepair = "accept_repair"
  case acceptDiscount = "accept_discount"
  case acceptSmallDiscount = "accept_small_discount"
  case acceptCredit = "accept_credit"
  case acceptGiftCard = "accept_gift_card"
  case acceptPoints = "accept_points"
  case acceptRedo = "accept_redo"
  // Change in the chance that the customer buys again, against a plain refund.
  case returnReplacement = "return_replacement"
  case returnCredit = "return_credit"
  case returnKeep = "return_keep"
  case returnPoints = "return_points"
}

extension AdviceInput {
  /// What an input is counted in.
  public enum Unit: Hashable, Sendable {
    /// Millionths.
    case share
    /// Minor units.
    case money
    /// Minutes.
    case minutes
    /// Hundredths of a minor unit, because a point is worth little.
    case smallMoney
  }

  /// What it is counted in.
  public var unit: Unit {
    switch self {
    case .vat, .unitCostShare, .recovered, .recoveredDefective, .creditSpent, .creditUnspentCost,
      .creditExtra, .pointsUsed, .disputeChance, .declineLoss, .askAgain, .acceptReplacement,
      .acceptRepair,
      .acceptDiscount, .acceptSmallDiscount, .acceptCredit, .acceptGiftCard, .acceptPoints,
      .acceptRedo, .reductionShare, .returnReplacement,
      .returnCredit, .returnKeep, .returnPoints:
      .share
    case .shippingOut, .shippingBack, .handling, .repairCost, .redoCost, .paymentFee,
      .minuteCost, .followUp, .margin,
      .disputeCost, .respectWishBelow:
      .money
    case .minutesRefund, .minutesKeep, .minutesReplacement, .minutesRepair, .minutesDiscount,
      .minutesCredit, .minutesPoints, .minutesDecline:
      .minutes
    case .pointValue: .smallMoney
    }
  }

  /// The value while the shop has not given its own. Shares are assumptions or surveys of others; none
  /// is a fact about this shop.
  public var assumed: Int64 {
    switch self {
    case .vat: 200_000
    case .unitCostShare: 450_000
    case .recovered: 500_000
    case .recoveredDefective: 0
    case .shippingOut: 500
    case .shippingBack: 600
    case .handling: 500
    case .repairCost: 1500
    case .redoCost: 2000
    case .reductionShare: 500_000
    case .paymentFee: 0
    case .minuteCost: 45
    case .followUp: 400
    case .margin: 2500
    case .creditSpent: 850_000
    case .creditUnspentCost: 1_000_000
    case .creditExtra: 200_000
    case .pointValue: 100
    case .pointsUsed: 500_000
    case .disputeCost: 3500
    case .disputeChance: 100_000
    case .declineLoss: 200_000
    case .askAgain: 1_000_000
    case .respectWishBelow: 1000
    case .minutesRefund: 6
    case .minutesKeep, .minutesPoints: 3
    case .minutesReplacement, .minutesRepair: 7
    case .minutesDiscount: 4
    case .minutesCredit: 5
    case .minutesDecline: 6
    case .acceptReplacement: 350_000
    case .acceptRepair: 400_000
    case .acceptDiscount, .acceptCredit, .acceptGiftCard: 250_000
    case .acceptSmallDiscount: 120_000
    case .acceptPoints: 100_000
    case .acceptRedo: 400_000
    case .returnReplacement: 50_000
    case .returnCredit: 40_000
    case .returnKeep: 30_000
    case .returnPoints: 20_000
    }
  }
}
