public import RefundDesk

/// Who a request waits for.
public enum Blocker: String, CaseIterable, Sendable {
  /// Somebody of the desk, or whoever takes it.
  case agent
  /// A supervisor, to say yes or no.
  case approver
  /// Whoever looks at goods that came back.
  case warehouse
  /// Whoever brings the goods back, or lost them.
  case carrier
  /// The customer, to answer.
  case customer

  /// Who a request waits for by its three lives.
  ///
  /// What the shop itself holds up comes first: a decision to approve, then goods to look at. Goods on
  /// their way come before an answer awaited, since no answer makes them come sooner.
  public init(conversation: Conversation, goods: Goods?, awaitsApproval: Bool) {
    if awaitsApproval {
      self = .approver
    } else if goods == .received {
      self = .warehouse
    } else if goods == .inTransit || goods == .lost {
      self = .carrier
    } else if case .waiting = conversation {
      self = .customer
    } else {
      self = .agent
    }
  }

  /// Who it is on a day: a wait for the customer is over on the day on which the desk looks again.
  public func on(_ today: Day, until: Day?) -> Blocker {
    guard self == .customer, let until, until <= today else { return self }
    return .agent
  }
}
