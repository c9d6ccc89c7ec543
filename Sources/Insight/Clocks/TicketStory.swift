public import RefundDesk

/// A ticket with the turns that its life took and when: what every clock and every measure is a
/// function of.
///
/// It is a fold over events, so that a reader of the journal can keep one and go on with it. The turns
/// are found by comparing the ticket before and after each event, so that an undo needs no rule of
/// its own: taking back a wait is a turn like any other.
public struct TicketStory: Hashable, Sendable {
  /// The ticket as it is after the last event.
  public private(set) var ticket: Ticket
  /// The turns, oldest first.
  public private(set) var marks: [StoryMark]
  /// The decisions that waited for a second person, oldest first.
  public private(set) var hearings: [Hearing] = []
  /// How many decisions were made here that nobody but their author looked at.
  public private(set) var decidedAlone = 0
  /// Who has had the ticket.
  public private(set) var owners: Set<AgentID>
  /// The latest moment that it speaks of; at every later one it reads the same.
  public private(set) var latest: Timestamp

  /// The story of a ticket as it was received; what it brought with it has happened already.
  public init(received ticket: Ticket) {
    self.ticket = ticket
    owners = Set([ticket.owner].compactMap { $0 })
    marks = TicketStory.past(of: ticket)
    latest = marks.reduce(ticket.received) { max($0, $1.at) }
  }

  /// The story of a ticket as it was received and of what happened to it since.
  public init(received ticket: Ticket, history: some Sequence<HistoryEntry>) {
    self.init(received: ticket)
    for entry in history { take(entry) }
  }

  /// Goes on with an event.
  public mutating func take(_ entry: HistoryEntry) {
    let before = ticket
    latest = max(latest, entry.at)
    hear(entry)
    ticket.evolve(entry.event, by: entry.by, at: entry.at)
    if case .messageSent(let message) = entry.event {
      add(message.from.turn, entry.at)
    }
    if ticket.goods != before.goods { add(.goods(ticket.goods), entry.at) }
    for index in ticket.decisions.indices {
      let was = index < before.decisions.count ? before.decisions[index].life : nil
      if let turn = TicketStory.turn(of: index, from: was, to: ticket.decisions[index].life) {
        add(turn, entry.at)
      }
    }
    // A merge comes before the closing that it brings, which is no end of the matter.
    if ticket.mergedInto != before.mergedInto {
      add(ticket.mergedInto == nil ? .separates : .merges, entry.at)
    }
    for turn in TicketStory.turns(from: before.conversation, to: ticket.conversation) {
      add(turn, entry.at)
    }
  }

  /// Who had the ticket, and who said yes or no to whom.
  private mutating func hear(_ entry: HistoryEntry) {
    func answer(_ index: Int, isYes: Bool) {
      guard let place = hearings.lastIndex(where: { $0.decision == index }) else { return }
      hearings[place].answer = Hearing.Answer(isYes: isYes, by: entry.by, at: entry.at)
    }
    switch entry.event {
    case .assigned(let to?, _): owners.insert(to)
    case .decisionMade(let record, _) where record.life == .awaitingApproval:
      hearings.append(
        Hearing(decision: ticket.decisions.count, author: entry.by, at: entry.at))
    case .decisionMade: decidedAlone += 1
    case .decisionApproved(let index): answer(index, isYes: true)
    case .decisionRejected(let index, _): answer(index, isYes: false)
    default: break
    }
  }

  private mutating func add(_ turn: StoryMark.Turn, _ at: Timestamp) {
    marks.append(StoryMark(at: at, turn))
  }

  private static func turns(from: Conversation, to: Conversation) -> [StoryMark.Turn] {
    guard from != to else { return [] }
    var turns: [StoryMark.Turn] = []
    if from == .closed { turns.append(.reopens) }
    switch (from, to) {
    case (_, .closed): turns.append(.closes)
    case (_, .waiting(let day)): turns.append(.waits(until: day))
    case (.waiting, _): turns.append(.resumes)
    default: break
    }
    return turns
  }

  private static func turn(
    of index: Int, from: DecisionLife?, to: DecisionLife
  ) -> StoryMark.Turn? {
    guard from != to else { return nil }
    switch to {
    case .awaitingApproval: return .proposed(index)
    case .decided:
      if case .executed = from { return .notExecuted(index) }
      return .decided(index)
    case .executed(let at): return .executed(index, at: at)
    case .rejected, .undone: return .fell(index)
    }
  }

  /// What a ticket brought with it: an import carries whole histories in one record.
  private static func past(of ticket: Ticket) -> [StoryMark] {
    var marks: [StoryMark] = []
    for message in ticket.messages { marks.append(StoryMark(at: message.at, message.from.turn)) }
    for (index, record) in ticket.decisions.enumerated() {
      let at = record.decision.at
      switch record.life {
      case .awaitingApproval: marks.append(StoryMark(at: at, .proposed(index)))
      case .decided: marks.append(StoryMark(at: at, .decided(index)))
      case .executed(let done):
        marks.append(StoryMark(at: at, .decided(index)))
        marks.append(StoryMark(at: done, .executed(index, at: done)))
      case .rejected(_, let end):
        marks.append(StoryMark(at: at, .proposed(index)))
        marks.append(StoryMark(at: end, .fell(index)))
      case .undone(_, let end, _):
        marks.append(StoryMark(at: at, .decided(index)))
        marks.append(StoryMark(at: end, .fell(index)))
      }
    }
    if let goods = ticket.goods {
      marks.append(StoryMark(at: ticket.sentBack ?? ticket.received, .goods(goods)))
    }
    let last = marks.map(\.at).reduce(ticket.received) { max($0, $1) }
    if ticket.mergedInto != nil { marks.append(StoryMark(at: last, .merges)) }
    if let turn = turns(from: .new, to: ticket.conversation).last {
      marks.append(StoryMark(at: last, turn))
    }
    return marks.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}

extension Message.Sender {
  fileprivate var turn: StoryMark.Turn {
    switch self {
    case .customer: .customerWrote
    case .desk(let agent): .deskWrote(agent)
    }
  }
}
