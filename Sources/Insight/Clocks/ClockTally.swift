public import Phrases
public import RefundDesk

/// Counts how clocks stand: by clock, and the settled ones by agent and by reason.
public struct ClockTally: Sendable {
  /// How many clocks stand how.
  public struct Counts: Hashable, Sendable {
    /// Met in time.
    public var met = 0
    /// Met after they had run out.
    public var metLate = 0
    /// Run out, with nothing done.
    public var breached = 0
    /// Running.
    public var running = 0
    /// Standing still.
    public var paused = 0
    /// Not begun, or ended without a result.
    public var rest = 0

    /// Those of which it is known whether they were met in time.
    public var settled: Int { met + metLate + breached }
    /// The share of them that were.
    public var share: Rate? { Rate(met, of: settled) }

    mutating func add(_ other: Counts) {
      met += other.met
      metLate += other.metLate
      breached += other.breached
      running += other.running
      paused += other.paused
      rest += other.rest
    }
  }

  /// One kind of clock.
  public struct Kind: Hashable, Sendable {
    /// The name of its row or right.
    public var id: String
    /// What it is for.
    public var aim: ClockRule.Aim
    /// Who set it.
    public var origin: ClockRule.Origin

    /// A kind of clock.
    public init(id: String, aim: ClockRule.Aim, origin: ClockRule.Origin) {
      self.id = id
      self.aim = aim
      self.origin = origin
    }
  }

  /// One that has run out, or will soon.
  public struct Pressing: Hashable, Sendable {
    /// The ticket.
    public var ticket: TicketID
    /// Who works on it.
    public var agent: AgentID?
    /// Which clock.
    public var kind: Kind
    /// When it runs out, or ran out.
    public var due: Timestamp
    /// Whether it has.
    public var standing: ClockStanding
  }

  /// The tickets counted.
  public internal(set) var tickets = 0
  /// By clock.
  public private(set) var clocks: [Kind: Counts] = [:]
  /// By who works on the ticket.
  public private(set) var agents: [AgentID?: Counts] = [:]
  /// By reason.
  public private(set) var reasons: [Reason: Counts] = [:]
  /// The clocks that have run out or run out next, the first to do so first: of open tickets, and of closed
  /// ones whose money is still to be paid.
  public private(set) var pressing: [Pressing] = []

  /// Nothing yet.
  public init() {}

  /// Counts the clocks of a ticket.
  public mutating func count(_ clocks: TicketClocks, of ticket: Ticket) {
    tickets += 1
    for reading in clocks.readings {
      var one = Counts()
      one.add(reading.state.standing, times: 1)
      let kind = Kind(reading.rule)
      add(one, of: kind)
      add(one, of: ticket.owner)
      add(one, for: ticket.reason)
      guard !reading.isOver, reading.state == .running || reading.isOverdue, let due = reading.due
      else { continue }
      keep(
        Pressing(
          ticket: ticket.id, agent: ticket.owner, kind: kind, due: due,
          standing: reading.state.standing))
    }
  }

  mutating func add(_ counts: Counts, of kind: Kind) {
    if counts != Counts() { clocks[kind, default: Counts()].add(counts) }
  }

  mutating func add(_ counts: Counts, of agent: AgentID?) {
    if counts != Counts() { agents[agent, default: Counts()].add(counts) }
  }

  mutating func add(_ counts: Counts, for reason: Reason) {
    if counts != Counts() { reasons[reason, default: Counts()].add(counts) }
  }

  /// How many pressing ones are kept by name.
  static let listed = 40

  mutating func keep(_ one: Pressing) {
    let order = (one.due, one.ticket, one.kind.id)
    let place = pressing.firstIndex { order < ($0.due, $0.ticket, $0.kind.id) } ?? pressing.count
    guard place < ClockTally.listed else { return }
    pressing.insert(one, at: place)
    if pressing.count > ClockTally.listed { pressing.removeLast() }
  }

  /// All clocks together.
  public var whole: Counts {
    clocks.values.reduce(into: Counts()) { $0.add($1) }
  }
}

extension ClockTally.Counts {
  /// Counts clocks that stand alike.
  mutating func add(_ standing: ClockStanding, times: Int) {
    switch standing {
    case .met: met += times
    case .breached: breached += times
    case .metLate: metLate += times
    case .running: running += times
    case .paused: paused += times
    case .idle, .cancelled: rest += times
    }
  }
}
