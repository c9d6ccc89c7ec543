/// How far the erasure of one customer's personal data has come.
///
/// Two people are needed: one asks, a supervisor who did not ask confirms.
public struct Erasure: Hashable, Sendable {
  /// How far it has come.
  public enum State: Hashable, Sendable {
    /// It waits for a second person.
    case requested
    /// It is being carried out, or was interrupted and must be finished.
    case confirmed(by: AgentID, at: Timestamp)
    /// It is done.
    case finished(at: Timestamp, ErasureCounts)
  }

  /// Who asked.
  public var requestedBy: AgentID
  /// When.
  public var requestedAt: Timestamp
  /// Why.
  public var reason: String
  /// How far it has come.
  public var state: State

  /// An erasure that has come so far.
  public init(requestedBy: AgentID, requestedAt: Timestamp, reason: String, state: State) {
    self.requestedBy = requestedBy
    self.requestedAt = requestedAt
    self.reason = reason
    self.state = state
  }

  /// Whether personal data must go, or has gone.
  public var isConfirmed: Bool { state != .requested }

  /// Whether somebody must still do something.
  public var isUnfinished: Bool {
    if case .finished = state { false } else { true }
  }
}

extension Erasure {
  /// What comes of a command on the erasure as it stands; nil where nobody has asked yet.
  ///
  /// A pure function, as ``Ticket/decide(_:in:)``.
  public static func decide(
    _ command: ErasureCommand, on erasure: Erasure?, in context: ErasureContext
  ) throws(ErasureRefusal) -> ErasureEvent {
    switch command {
    case .request(let reason): try request(reason, erasure, context)
    case .withdraw: try withdraw(erasure, context)
    case .confirm: try confirm(erasure, context)
    }
  }

  private static func request(
    _ reason: String, _ erasure: Erasure?, _ context: ErasureContext
  ) throws(ErasureRefusal) -> ErasureEvent {
    switch erasure?.state {
    case .requested: throw .alreadyRequested(by: erasure?.requestedBy ?? context.person.id)
    case .confirmed: throw .alreadyConfirmed
    case .finished, nil: break
    }
    guard context.holdsPersonalData else { throw .nothingToErase }
    guard reason.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .emptyReason
    }
    let folded = SearchText.folded(reason)
    guard !context.names.contains(where: { folded.contains(SearchText.folded($0)) }) else {
      throw .reasonIsPersonal
    }
    try holdNothingOpen(context)
    return .requested(reason: reason)
  }

  private static func withdraw(
    _ erasure: Erasure?, _ context: ErasureContext
  ) throws(ErasureRefusal) -> ErasureEvent {
    guard let erasure else { throw .notRequested }
    switch erasure.state {
    case .requested: break
    case .confirmed: throw .alreadyConfirmed
    case .finished: throw .notRequested
    }
    guard erasure.requestedBy == context.person.id || context.person.mayApprove else {
      throw .requestBelongsTo(erasure.requestedBy)
    }
    return .withdrawn
  }

  private static func confirm(
    _ erasure: Erasure?, _ context: ErasureContext
  ) throws(ErasureRefusal) -> ErasureEvent {
    guard let erasure else { throw .notRequested }
    switch erasure.state {
    case .requested: break
    case .confirmed: throw .alreadyConfirmed
    case .finished: throw .notRequested
    }
    guard context.person.mayApprove else { throw .notSupervisor }
    guard erasure.requestedBy != context.person.id else { throw .ownRequest }
    try holdNothingOpen(context)
    return .confirmed
  }

  private static func holdNothingOpen(_ context: ErasureContext) throws(ErasureRefusal) {
    guard context.openTickets.isEmpty else { throw .openTickets(context.openTickets) }
  }

  /// The erasure after something happened to it; nil once a request was withdrawn.
  public static func after(
    _ event: ErasureEvent, on erasure: Erasure?, by: AgentID, at: Timestamp
  ) -> Erasure? {
    var next =
      erasure ?? Erasure(requestedBy: by, requestedAt: at, reason: "", state: .requested)
    switch event {
    case .requested(let reason):
      return Erasure(requestedBy: by, requestedAt: at, reason: reason, state: .requested)
    case .withdrawn: return nil
    case .confirmed: next.state = .confirmed(by: by, at: at)
    case .finished(let counts): next.state = .finished(at: at, counts)
    }
    return next
  }
}
