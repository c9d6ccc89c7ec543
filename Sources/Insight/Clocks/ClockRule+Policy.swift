import RefundDesk
public import RefundPolicy

extension ClockRule {
  /// The clock of a deadline that applies to a case. One that a marketplace wants is that marketplace's.
  public init(_ deadline: AppliedDeadline) {
    self.init(
      id: deadline.id, aim: Aim(deadline.act),
      origin: deadline.marketplace.map(Origin.marketplace) ?? .shop,
      length: Length(deadline.length), start: Start(deadline.start))
  }

  /// The clocks of a ticket by what law and policy say of it: its deadlines, by the version of the policy
  /// that sets them, and the legal date.
  public static func rules(of judgement: Judgement) -> [ClockRule] {
    judgement.deadlines.map(ClockRule.init)
      + [judgement.ruling.floor].compactMap { $0.flatMap(ClockRule.init) }
  }
}

extension ClockRule.Aim {
  fileprivate init(_ act: DeadlineRow.Act) {
    switch act {
    case .firstReply: self = .firstReply
    case .resolution: self = .resolution
    case .refund: self = .refund
    }
  }
}

extension ClockRule.Length {
  fileprivate init(_ length: DeadlineRow.Length) {
    switch length {
    case .hours(let count): self = .hours(count)
    case .days(let count): self = .days(count)
    case .businessDays(let count): self = .businessDays(count)
    }
  }
}

extension ClockRule.Start {
  fileprivate init(_ start: DeadlineRow.Start) {
    switch start {
    case .requested: self = .received
    case .goodsBack: self = .goodsBack
    case .goodsBackOrProof: self = .goodsSent
    case .decided: self = .decided
    }
  }
}
