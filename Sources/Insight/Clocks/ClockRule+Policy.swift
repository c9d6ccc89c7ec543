import RefundDesk
public import RefundPolicy

extension ClockRule {
  /// The clock of a policy's deadline. A row that names a marketplace is that marketplace's.
  public init(_ row: DeadlineRow) {
    let marketplace = row.head.when.terms.lazy.compactMap { term -> String? in
      guard case .word(.marketplace, let names) = term else { return nil }
      return names.first
    }.first
    self.init(
      id: row.head.id, aim: Aim(row.act), origin: marketplace.map(Origin.marketplace) ?? .shop,
      length: Length(row.length), start: Start(row.start))
  }

  /// The clocks of a ticket by what law and policy say of it: its deadlines, and the legal date.
  public static func rules(of judgement: Judgement, under policy: Policy) -> [ClockRule] {
    let applied = Set(judgement.deadlines.map(\.id))
    let deadlines = policy.deadlines.filter { applied.contains($0.head.id) }.map(ClockRule.init)
    return deadlines + [judgement.ruling.floor].compactMap { $0.flatMap(ClockRule.init) }
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
