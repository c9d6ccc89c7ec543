public import RefundDesk

/// The moments of a ticket's story that measures are taken between, as far as they are known at one.
public struct StoryTimes: Hashable, Sendable {
  /// When the desk first wrote.
  public private(set) var replied: Timestamp?
  /// When the first decision that held was made.
  public private(set) var decided: Timestamp?
  /// Which decision that was.
  public private(set) var decision: Int?
  /// When that decision was executed.
  public private(set) var executed: Timestamp?
  /// When the ticket was first closed.
  public private(set) var closed: Timestamp?
  /// When it was opened again after that, for the first time.
  public private(set) var reopened: Timestamp?
  /// How often it was opened again.
  public private(set) var reopenings = 0
  /// Messages of the desk up to the first reopening: the letter often follows the closing.
  public private(set) var messages = 0
  /// Seconds of waiting for the customer before the decision.
  public private(set) var waited: Int64 = 0
  /// Whether the ticket is closed at the moment.
  public private(set) var isClosed = false
  /// When it was last closed, while it is.
  public private(set) var lastClosed: Timestamp?

  private var waitingSince: Timestamp?
  /// When that wait ends by itself; nil where it does not.
  private var waitEnds: Timestamp?
  private let zone: ZoneRules

  /// The moments of a story, as far as they lie before another moment, where days are those of a zone.
  public init(_ story: TicketStory, until now: Timestamp, in zone: ZoneRules) {
    self.zone = zone
    for mark in story.marks where mark.at <= now { take(mark) }
    if decided == nil { endWait(now) }
  }

  private mutating func take(_ mark: StoryMark) {
    switch mark.turn {
    case .deskWrote:
      replied = replied ?? mark.at
      if reopened == nil { messages += 1 }
    case .waits(let day):
      endWait(mark.at)
      waitingSince = mark.at
      waitEnds = day.map { zone.time(on: $0, secondsOfDay: 0) }
    case .customerWrote, .resumes: endWait(mark.at)
    case .decided(let index):
      guard decided == nil else { return }
      endWait(mark.at)
      (decided, decision) = (mark.at, index)
    case .executed(let index, let at): if index == decision { executed = min(at, mark.at) }
    case .notExecuted(let index): if index == decision { executed = nil }
    case .fell(let index): if index == decision { (decided, decision, executed) = (nil, nil, nil) }
    case .closes:
      endWait(mark.at)
      closed = closed ?? mark.at
      (isClosed, lastClosed) = (true, mark.at)
    case .reopens:
      reopened = reopened ?? mark.at
      reopenings += 1
      (isClosed, lastClosed) = (false, nil)
    case .goods, .proposed, .merges, .separates: break
    }
  }

  private mutating func endWait(_ at: Timestamp) {
    let end = waitEnds.map { min($0, at) } ?? at
    if decided == nil, let since = waitingSince, since < end { waited += end.seconds(since: since) }
    waitingSince = nil
  }
}
