import RefundDesk
public import RefundPolicy

/// The inputs in force: the shop's own where its policy gives them, else the assumed ones.
public struct AdviceInputs: Hashable, Sendable {
  private var own: [AdviceInput: Int64] = [:]

  /// The assumed inputs.
  public init() {}

  /// The inputs of a policy. Names that are no inputs are passed over; `lint` reports them.
  public init(_ policy: Policy) {
    for (name, value) in policy.advice {
      guard let input = AdviceInput(rawValue: name) else { continue }
      own[input] = value
    }
    // Prices outside Europe do not include a tax.
    if policy.currency.code != "EUR", policy.currency.code != "GBP", own[.vat] == nil {
      own[.vat] = 0
    }
  }

  /// The value of an input, in its unit.
  public subscript(_ input: AdviceInput) -> Int64 {
    get { own[input] ?? input.assumed }
    set { own[input] = newValue }
  }

  /// Whether the shop has given the value.
  public func isOwn(_ input: AdviceInput) -> Bool { own[input] != nil }

  /// The value as a fraction: a share, or minor units.
  func fraction(_ input: AdviceInput) -> Fraction {
    switch input.unit {
    case .share: Fraction(millionths: self[input])
    case .money, .minutes: Fraction(self[input])
    case .smallMoney: Fraction(self[input], over: 100)
    }
  }
}
