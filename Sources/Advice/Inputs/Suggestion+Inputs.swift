import RefundDesk

extension Suggestion {
  /// The inputs that its arithmetic rests on, in the order of its terms, each once.
  ///
  /// What the records say themselves (the tax of the order, the product's unit cost) is no input; the
  /// share of the unit cost and the assumed tax are listed only where the records say nothing.
  ///
  /// - Parameters:
  ///   - inputs: the inputs in force.
  ///   - basis: what the records say of price and cost.
  /// - Returns: each input with its value and where that comes from.
  public func inputs(_ inputs: AdviceInputs, basis: CostBasis) -> [InputUse] {
    var names: [AdviceInput] = []
    func add(_ more: [AdviceInput]) {
      for name in more where !names.contains(name) { names.append(name) }
    }
    for term in terms { add(used(by: term.name, basis)) }
    if acceptance != nil { add([acceptInput].compactMap { $0 } + [.followUp]) }
    if !gain.isZero { add([.margin] + returnInputs) }
    return names.map { name in
      if name == acceptInput, let acceptance, acceptance.isEstimated {
        return InputUse(
          name, value: acceptance.used.millionths, origin: .learned(cases: acceptance.n))
      }
      return InputUse(name, value: inputs[name], origin: inputs.isOwn(name) ? .policy : .assumed)
    }
  }

  private func used(by term: CostTerm.Name, _ basis: CostBasis) -> [AdviceInput] {
    let vat: [AdviceInput] = basis.isTaxKnown ? [] : [.vat]
    let cost: [AdviceInput] = basis.isUnitCostKnown ? [] : [.unitCostShare] + vat
    switch term {
    case .money where due && action == .resolve(.discount): return vat + [.reductionShare]
    case .money: return vat
    case .goods: return cost
    case .shippingOut: return [.shippingOut]
    case .shippingBack: return [.shippingBack]
    case .handling: return [.handling]
    case .paymentFee: return [.paymentFee]
    case .work: return [minutesInput, .minuteCost].compactMap { $0 } + escalationInputs
    case .repair: return [action == .resolve(.redo) ? .redoCost : .repairCost]
    case .creditSpent: return [.creditSpent] + cost
    case .creditUnspent: return [.creditSpent, .creditUnspentCost] + vat
    case .creditExtra: return [.creditSpent, .creditExtra]
    case .points: return [.pointValue, .pointsUsed]
    case .dispute: return [.disputeChance, .disputeCost]
    case .lostSales: return [.margin, .declineLoss]
    case .askedAgain: return [.askAgain]
    case .late: return []
    case .recovered where action == .resolve(.cancel): return cost
    case .recovered: return [basis.isDefective ? .recoveredDefective : .recovered] + cost
    }
  }

  private var escalationInputs: [AdviceInput] { action == .escalate ? [.followUp] : [] }

  private var minutesInput: AdviceInput? {
    guard case .resolve(let kind) = action else { return .minutesDecline }
    switch kind {
    case .refund: return goodsBack == false ? .minutesKeep : .minutesRefund
    case .cancel: return .minutesRefund
    case .replacement: return .minutesReplacement
    case .repair, .redo: return .minutesRepair
    case .discount, .orderChange, .information: return .minutesDiscount
    case .credit, .giftCard: return .minutesCredit
    case .decline: return .minutesDecline
    case .points: return .minutesPoints
    }
  }

  private var acceptInput: AdviceInput? {
    guard case .resolve(let kind) = action else { return nil }
    if kind == .discount, let share {
      return share >= .percent(25) ? .acceptDiscount : .acceptSmallDiscount
    }
    return AdviceInput.accept(kind)
  }

  private var returnInputs: [AdviceInput] {
    var inputs: [AdviceInput] = []
    switch action {
    case .resolve(.replacement): inputs.append(.returnReplacement)
    case .resolve(.credit), .resolve(.giftCard): inputs.append(.returnCredit)
    case .resolve(.refund) where goodsBack == false: inputs.append(.returnKeep)
    default: break
    }
    if points != nil { inputs.append(.returnPoints) }
    return inputs
  }
}
