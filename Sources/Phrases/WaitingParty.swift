/// Who a request waits for.
public enum WaitingParty: CaseIterable, Sendable {
  /// Somebody of the desk.
  case agent
  /// A supervisor.
  case approver
  /// Whoever looks at goods that came back.
  case warehouse
  /// Whoever brings the goods back.
  case carrier
  /// The customer.
  case customer
}

extension Phrases {
  /// Who a request waits for, as a column shows it.
  public func name(_ party: WaitingParty) -> String {
    switch party {
    case .agent: say(en: "the agent", fr: "l'agent")
    case .approver: say(en: "an approval", fr: "un accord")
    case .warehouse: say(en: "the warehouse", fr: "l'entrepôt")
    case .carrier: say(en: "the carrier", fr: "le transporteur")
    case .customer: say(en: "the customer", fr: "le client")
    }
  }
}
