public import RefundDesk
public import RefundPolicy

extension Advisor {
  /// What the arithmetic of a judged case begins with, for whoever wants to see every input.
  public func basis(
    _ judgement: Judgement, facts: CaseFacts, dossier: Dossier? = nil
  ) -> CostBasis {
    let costs = CaseCosts(judgement, facts: facts, dossier: dossier, inputs: inputs)
    return CostBasis(
      net: costs.net.money(facts.currency), isTaxKnown: CaseCosts.tax(facts, dossier) != nil,
      unitCost: costs.unitCost.money(facts.currency),
      isUnitCostKnown: CaseCosts.unitCost(facts, dossier) != nil, isDefective: costs.defective,
      shopPaysReturn: costs.shopPaysReturn)
  }
}

extension CaseCosts {
  /// The costs of a judged case: price and lateness from the judgement, tax and unit costs from the
  /// records as far as they say.
  init(_ judgement: Judgement, facts: CaseFacts, dossier: Dossier?, inputs: AdviceInputs) {
    let price = judgement.price ?? judgement.floor?.amount ?? .zero(facts.currency)
    let faulty: Set<String> = [
      "defective", "hidden_defect", "damaged_on_arrival", "missing_part", "safety_recall",
    ]
    self.init(
      price: price, tax: CaseCosts.tax(facts, dossier),
      unitCost: CaseCosts.unitCost(facts, dossier),
      defective: facts.word(.reason).map(faulty.contains) ?? false,
      shopPaysReturn: CaseCosts.shopPays(judgement), late: judgement.floor?.penalty,
      inputs: inputs)
  }

  /// The shop pays for sending back unless a fee row or the law puts it on the customer.
  private static func shopPays(_ judgement: Judgement) -> Bool {
    if judgement.floor?.returnPaidBy == .seller { return true }
    return !judgement.fees.contains {
      $0.purpose == .returnShipping && $0.payer == .customer && !$0.waived && $0.amount == nil
    }
  }

  /// The tax in the price of the lines asked about; nil where the order does not say.
  fileprivate static func tax(_ facts: CaseFacts, _ dossier: Dossier?) -> Money? {
    guard let order = dossier?.order else { return nil }
    var sum: Int64 = 0
    for known in facts.lines {
      guard let line = order.line(known.id), line.tax.isPositive, let total = try? line.total(),
        total.isPositive, let share = try? line.tax.share(known.price, of: total.minorUnits)
      else { return nil }
      sum += share.minorUnits
    }
    return facts.lines.isEmpty ? nil : Money(sum, facts.currency)
  }

  /// What the lines asked about cost the shop; nil where a product does not say.
  fileprivate static func unitCost(_ facts: CaseFacts, _ dossier: Dossier?) -> Money? {
    guard let dossier, let order = dossier.order, !facts.lines.isEmpty else { return nil }
    var sum: Int64 = 0
    for known in facts.lines {
      guard let line = order.line(known.id),
        let cost = dossier.product(of: line.sku)?.variant(line.sku)?.unitCost
      else { return nil }
      let asked = dossier.ticket.lines.first { $0.line == known.id }?.quantity ?? line.quantity
      let (product, overflow) = cost.multipliedReportingOverflow(by: Int64(max(1, asked)))
      if overflow { return nil }
      sum += product
    }
    return Money(sum, facts.currency)
  }
}
