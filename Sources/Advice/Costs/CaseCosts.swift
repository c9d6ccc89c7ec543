public import RefundDesk

/// What the formulas need to know of a case, and the formulas: policy-reference, expected cost.
public struct CaseCosts: Sendable {
  /// The price of what is asked about, without tax.
  public var net: Fraction
  /// What the goods cost the shop.
  public var unitCost: Fraction
  /// Whether the article is defective, so that little of its cost comes back.
  public var defective: Bool
  /// Whether the shop pays for sending back.
  public var shopPaysReturn: Bool
  /// The surcharge of a late payment that has run up already.
  public var late: Fraction
  /// The inputs in force.
  public var inputs: AdviceInputs

  /// The costs of a case from the price with its tax. Where the order does not say the tax, or the
  /// product its unit cost, the assumed rate and share are taken.
  public init(
    price: Money, tax: Money?, unitCost: Money?, defective: Bool, shopPaysReturn: Bool,
    late: Money? = nil, inputs: AdviceInputs
  ) {
    let gross = Fraction(price.minorUnits)
    let net =
      tax.map { gross - Fraction($0.minorUnits) }
      ?? gross / (Fraction.one + inputs.fraction(.vat))
    self.net = net
    self.unitCost =
      unitCost.map { Fraction($0.minorUnits) } ?? net * inputs.fraction(.unitCostShare)
    self.defective = defective
    self.shopPaysReturn = shopPaysReturn
    self.late = late.map { Fraction($0.minorUnits) } ?? .zero
    self.inputs = inputs
  }
}

extension CaseCosts {
  private var recovered: Fraction {
    unitCost * inputs.fraction(defective ? .recoveredDefective : .recovered)
  }

  private var shippingBack: Fraction { shopPaysReturn ? inputs.fraction(.shippingBack) : .zero }

  private func work(_ minutes: AdviceInput) -> Fraction {
    inputs.fraction(minutes) * inputs.fraction(.minuteCost)
  }

  /// Money back against the goods.
  func refund(share: Fraction = .one) -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.money, net * share)
    sheet.add(.shippingBack, shippingBack)
    sheet.add(.handling, inputs.fraction(.handling))
    sheet.add(.paymentFee, inputs.fraction(.paymentFee))
    sheet.add(.work, work(.minutesRefund))
    sheet.add(.late, late)
    sheet.add(.recovered, -recovered)
    return sheet
  }

  /// Money back, and the customer keeps the goods.
  func refundWithoutReturn() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.money, net)
    sheet.add(.paymentFee, inputs.fraction(.paymentFee))
    sheet.add(.work, work(.minutesKeep))
    sheet.add(.late, late)
    return sheet
  }

  /// An order that has not been sent is called off: nothing comes back because nothing left.
  func cancel() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.money, net)
    sheet.add(.paymentFee, inputs.fraction(.paymentFee))
    sheet.add(.work, work(.minutesRefund))
    sheet.add(.recovered, -unitCost)
    return sheet
  }

  /// Other goods, with the old ones back.
  func replacement() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.goods, unitCost)
    sheet.add(.shippingOut, inputs.fraction(.shippingOut))
    sheet.add(.shippingBack, shippingBack)
    sheet.add(.handling, inputs.fraction(.handling))
    sheet.add(.work, work(.minutesReplacement))
    sheet.add(.recovered, -recovered)
    return sheet
  }

  /// An order that has not been sent is changed.
  func orderChange() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.work, work(.minutesDiscount))
    return sheet
  }

  /// Mending.
  func repair() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.repair, inputs.fraction(.repairCost))
    sheet.add(.shippingBack, inputs.fraction(.shippingBack))
    sheet.add(.shippingOut, inputs.fraction(.shippingOut))
    sheet.add(.work, work(.minutesRepair))
    return sheet
  }

  /// Doing a service again, or a better one.
  func redo() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.repair, inputs.fraction(.redoCost))
    sheet.add(.work, work(.minutesRepair))
    return sheet
  }

  /// Points, and nothing else.
  func pointsAlone(_ count: Int) -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.points, points(count))
    sheet.add(.work, work(.minutesPoints))
    return sheet
  }

  /// A lower price, and the customer keeps the goods.
  func discount(_ share: Fraction) -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.money, net * share)
    sheet.add(.paymentFee, inputs.fraction(.paymentFee))
    sheet.add(.work, work(.minutesDiscount))
    return sheet
  }

  /// A store credit with a bonus, which is spent in part, with a margin on what is bought on top.
  func credit(bonus: Fraction) -> CostSheet {
    let spent = inputs.fraction(.creditSpent)
    var sheet = CostSheet()
    sheet.add(.creditSpent, spent * (Fraction.one + bonus) * unitCost)
    sheet.add(.creditUnspent, (Fraction.one - spent) * inputs.fraction(.creditUnspentCost) * net)
    sheet.add(.creditExtra, -(spent * inputs.fraction(.creditExtra) * (net - unitCost)))
    sheet.add(.shippingBack, shippingBack)
    sheet.add(.handling, inputs.fraction(.handling))
    sheet.add(.work, work(.minutesCredit))
    sheet.add(.recovered, -recovered)
    return sheet
  }

  /// What points add to another resolution.
  func points(_ count: Int) -> Fraction {
    Fraction(Int64(count)) * inputs.fraction(.pointValue) * inputs.fraction(.pointsUsed)
  }

  /// No, with its price in disputes and lost sales.
  func decline() -> CostSheet {
    var sheet = CostSheet()
    sheet.add(.work, work(.minutesDecline))
    sheet.add(.dispute, inputs.fraction(.disputeChance) * inputs.fraction(.disputeCost))
    sheet.add(.lostSales, inputs.fraction(.margin) * inputs.fraction(.declineLoss))
    return sheet
  }

  /// Asking a supervisor: a contact more, and the answer is open.
  func escalate() -> CostSheet {
    var sheet = decline()
    sheet.add(.work, inputs.fraction(.followUp))
    return sheet
  }
}
