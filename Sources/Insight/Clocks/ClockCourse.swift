import RefundDesk

/// What a ticket's story means to one clock: when it started, when it stood still, when its aim was met.
struct ClockCourse {
  /// A time during which something was so; `to` is nil while it still is.
  struct Span {
    var from: Timestamp
    var to: Timestamp?
  }

  let rule: ClockRule
  let execution: Bool
  private(set) var started: Timestamp?
  /// When the aim was met, unless that was taken back.
  private(set) var done: Timestamp?
  /// When the clock ended without a result, unless that was taken back.
  private(set) var ended: Timestamp?
  /// When the desk waited for the customer.
  private(set) var waits: [Span] = []
  /// When the clock stood still, for whichever reason.
  private(set) var halts: [Span] = []

  /// Whether nothing is left to wait for.
  var isOver: Bool { done != nil || ended != nil }

  private var settled: Int?
  private var paymentDue: Int?
  private var isClosed = false
  private var isMerged = false
  private var isWaiting = false

  /// The course of a clock up to a moment; what happened later is not known yet.
  init(of story: TicketStory, rule: ClockRule, until now: Timestamp, execution: Bool) {
    self.rule = rule
    self.execution = execution
    if rule.start == .received { started = story.ticket.received }
    for mark in story.marks where mark.at <= now { take(mark, story.ticket) }
  }

  private mutating func take(_ mark: StoryMark, _ ticket: Ticket) {
    let wasWaiting = isWaiting
    switch mark.turn {
    case .deskWrote:
      let isReply = rule.aim == .firstReply && done == nil && mark.at >= ticket.received
      if isReply { done = mark.at }
    case .customerWrote, .resumes: isWaiting = false
    case .waits: isWaiting = true
    case .goods(let goods): move(goods, mark.at)
    case .proposed: break
    case .decided(let index): decide(index, mark.at, ticket)
    case .executed(let index, let at): execute(index, min(at, mark.at))
    case .notExecuted(let index): takeBack(index)
    case .fell(let index): fall(index)
    case .closes:
      isClosed = true
      isWaiting = false
      if rule.aim == .resolution { done = done ?? mark.at }
    case .reopens:
      isClosed = false
      if rule.aim == .resolution { done = nil }
    case .merges: isMerged = true
    case .separates: isMerged = false
    }
    mark.at.note(wasWaiting, isWaiting, in: &waits)
    let wasEnded = ended != nil
    let isEnded = done == nil && (isMerged || (isClosed && paymentDue == nil))
    if isEnded != wasEnded { ended = isEnded ? mark.at : nil }
    mark.at.note(halts.last.map { $0.to == nil } ?? false, isHalted, in: &halts)
  }

  private var isHalted: Bool { done != nil || ended != nil || (isWaiting && rule.pauses) }

  private mutating func move(_ goods: Goods?, _ at: Timestamp) {
    switch rule.start {
    case .goodsBack: started = goods?.isBack == true ? started ?? at : nil
    case .goodsSent: started = goods?.isSentBack == true ? started ?? at : nil
    case .received, .decided: break
    }
  }

  private mutating func decide(_ index: Int, _ at: Timestamp, _ ticket: Ticket) {
    if rule.start == .decided { started = started ?? at }
    guard rule.aim == .refund, done == nil, ticket.decisions.indices.contains(index) else { return }
    let kinds = Set(ticket.decisions[index].decision.resolutions.map(\.kind))
    guard kinds != [.decline] else { return }
    settled = index
    if execution, !kinds.isDisjoint(with: ClockCourse.paid) {
      paymentDue = index
    } else {
      done = at
    }
  }

  /// The kinds that somebody has to pay out.
  private static let paid: Set<ResolutionKind> = [.refund, .discount, .cancel]

  private mutating func execute(_ index: Int, _ at: Timestamp) {
    guard rule.aim == .refund, index == settled else { return }
    paymentDue = nil
    done = done ?? at
  }

  private mutating func takeBack(_ index: Int) {
    guard execution, rule.aim == .refund, index == settled else { return }
    (paymentDue, done) = (index, nil)
  }

  private mutating func fall(_ index: Int) {
    guard index == settled else { return }
    (settled, paymentDue, done) = (nil, nil, nil)
  }
}

extension Timestamp {
  /// Opens or closes a span where something began or ceased at this moment.
  fileprivate func note(_ was: Bool, _ isSo: Bool, in spans: inout [ClockCourse.Span]) {
    guard was != isSo else { return }
    if isSo {
      spans.append(ClockCourse.Span(from: self, to: nil))
    } else if !spans.isEmpty {
      spans[spans.count - 1].to = self
    }
  }
}
