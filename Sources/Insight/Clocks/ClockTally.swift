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
    /// The reading.
    public var reading: ClockReading
  }

  /// The tickets counted.
  public private(set) var tickets = 0
  /// By clock.
  public private(set) var clocks: [Kind: Counts] = [:]
  /// By who works on the ticket.
  public private(set) var agents: [AgentID?: Counts] = [:]
  /// By reason.
  public private(set) var reasons: [Reason: Counts] = [:]
  /// The clocks of open tickets that have run out or run out next, the first to do so first.
  public private(set) var pressing: [Pressing] = []

  /// Nothing yet.
  public init() {}

  /// Counts the clocks of a ticket.
  public mutating func count(_ clocks: TicketClocks, of ticket: Ticket) {
    tickets += 1
    for reading in clocks.readings {
      let one = Counts(reading.state)
      let kind = Kind(id: reading.rule.id, aim: reading.rule.aim, origin: reading.rule.origin)
      self.clocks[kind, default: Counts()].add(one)
      agents[ticket.owner, default: Counts()].add(one)
      reasons[ticket.reason, default: Counts()].add(one)
      guard ticket.conversation.isOpen else { continue }
      keep(Pressing(ticket: ticket.id, agent: ticket.owner, reading: reading))
    }
  }

  /// How many pressing ones are kept by name.
  static let listed = 40

  private mutating func keep(_ one: Pressing) {
    let standing = one.reading.state
    guard standing == .running || one.reading.isOverdue, let due = one.reading.due else { return }
    let place = pressing.firstIndex { due < $0.reading.due ?? due } ?? pressing.count
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
  fileprivate init(_ state: ClockState) {
    self.init()
    switch state {
    case .met: met = 1
    case .breached(_, met: nil): breached = 1
    case .breached: metLate = 1
    case .running: running = 1
    case .paused: paused = 1
    case .idle, .cancelled: rest = 1
    }
  }
}
