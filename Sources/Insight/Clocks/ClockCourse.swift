import RefundDesk

/// What a ticket's story means to one clock: when it started, when it stood still, when its aim was met.
struct ClockCourse {
  let rule: ClockRule
  let execution: Bool
  /// When the aim was met, unless that was taken back.
  private(set) var done: Timestamp?
  /// When the clock ended without a result, unless that was taken back.
  private(set) var ended: Timestamp?
  /// When the desk waited for the customer.
  private(set) var waits: [ClockSpan] = []
  /// When the clock stood still, for whichever reason.
  private(set) var halts: [ClockSpan] = []

  /// Whether nothing is left to wait for.
  var isOver: Bool { done != nil || ended != nil }

  /// When the clock started; nil while what starts it has not happened, or was taken back.
  var started: Timestamp? {
    switch rule.start {
    case .received: received
    case .decided: decisions.starts
    case .goodsBack, .goodsSent: moved
    }
  }

  private let received: Timestamp
  private var moved: Timestamp?
  private var decisions: DecisionCourse
  private var isClosed = false
  private var isMerged = false
  private var wait: Wait?

  /// A wait for the customer that nobody has ended yet.
  private struct Wait {
    /// When the desk looks again by itself; nil where it does not.
    var until: Timestamp?
  }

  /// The course of a clock up to a moment; what happened later is not known yet.
  init(
    of story: TicketStory, rule: ClockRule, until now: Timestamp, execution: Bool, zone: ZoneRules
  ) {
    self.rule = rule
    self.execution = execution
    received = story.ticket.received
    decisions = DecisionCourse(aim: rule.aim, execution: execution)
    for mark in story.marks where mark.at <= now {
      lookAgain(by: mark.at)
      take(mark, story.ticket, zone)
      settle(at: mark.at)
    }
    lookAgain(by: now)
  }

  /// Ends a wait whose day has come: from there on it is the desk's turn.
  private mutating func lookAgain(by moment: Timestamp) {
    guard let until = wait?.until, until <= moment else { return }
    wait = nil
    settle(at: until)
  }

  private mutating func take(_ mark: StoryMark, _ ticket: Ticket, _ zone: ZoneRules) {
    switch mark.turn {
    case .deskWrote:
      let isReply = rule.aim == .firstReply && done == nil && mark.at >= ticket.received
      if isReply { done = mark.at }
    case .customerWrote, .resumes: wait = nil
    case .waits(let day):
      let until = day.map { zone.time(on: $0, secondsOfDay: 0) }
      // Who looks again today already does not wait.
      wait = until.map { $0 <= mark.at } ?? false ? nil : Wait(until: until)
    case .goods(let goods): move(goods, mark.at)
    case .proposed: break
    case .decided(let index): decisions.decide(index, at: mark.at, ticket)
    case .executed(let index, let at): decisions.pay(index, at: min(at, mark.at))
    case .notExecuted(let index): decisions.takeBack(index)
    case .fell(let index): decisions.fall(index)
    case .closes:
      isClosed = true
      wait = nil
      if rule.aim == .resolution, !isMerged { done = done ?? mark.at }
    case .reopens:
      isClosed = false
      if rule.aim == .resolution { done = nil }
    case .merges: isMerged = true
    case .separates: isMerged = false
    }
    if rule.aim == .refund { done = decisions.settled }
  }

  private mutating func move(_ goods: Goods?, _ at: Timestamp) {
    let isThere = rule.start == .goodsSent ? goods?.isSentBack : goods?.isBack
    moved = isThere == true ? moved ?? at : nil
  }

  /// Why the clock stands still; nil where it runs.
  private var halt: ClockSpan.Cause? {
    if done != nil { return .met }
    if ended != nil { return .ended }
    return rule.pauses && wait != nil ? .waiting : nil
  }

  /// Notes what a turn changed: whether the clock is over, and whether it stands still.
  private mutating func settle(at moment: Timestamp) {
    let isEnded = done == nil && (isMerged || (isClosed && !decisions.isPaymentDue))
    if isEnded != (ended != nil) { ended = isEnded ? moment : nil }
    waits.note(wait == nil ? nil : .waiting, at: moment)
    halts.note(halt, at: moment)
  }
}
