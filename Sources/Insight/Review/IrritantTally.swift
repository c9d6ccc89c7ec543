public import RefundDesk

/// Counts what irritates customers, from the reasons, the course and the words of their requests.
///
/// Each request counts once for an irritant, under every sign of it; every sign is shown with its count.
public struct IrritantTally: Hashable, Sendable {
  /// How an irritant shows.
  public enum Sign: Hashable, Sendable, Comparable {
    /// The reason of the request.
    case reason(Reason)
    /// It was decided, or is still open, more than seven days after it came in.
    case slow
    /// It was opened again.
    case reopened
    /// The customer had to write three times or more.
    case manyMessages
    /// It had three owners or more.
    case handedAround
    /// The customer wrote again after a refusal.
    case contested
    /// Words of the customer.
    case words(String)

    private var rank: (Int, String) {
      switch self {
      case .reason(let reason): (0, reason.rawValue)
      case .slow: (1, "")
      case .reopened: (2, "")
      case .manyMessages: (3, "")
      case .handedAround: (4, "")
      case .contested: (5, "")
      case .words(let words): (6, words)
      }
    }

    /// Reasons first, words last.
    public static func < (left: Sign, right: Sign) -> Bool { left.rank < right.rank }
  }

  /// One irritant.
  public struct Row: Hashable, Sendable {
    /// How many requests show it.
    public var requests = 0
    /// How many of them show each sign.
    public var signs: [Sign: Int] = [:]
    /// The first few requests.
    public var examples: [TicketID] = []
  }

  /// The irritants.
  public private(set) var rows: [Irritant: Row] = [:]
  /// How many requests were looked at.
  public private(set) var requests = 0

  /// Nothing yet.
  public init() {}

  /// After how many seconds a request is slow: seven days.
  static let slow: Int64 = 7 * 86_400

  /// Takes in a request, as it stood at a moment.
  public mutating func count(_ story: TicketStory, owners: Int, at now: Timestamp) {
    requests += 1
    var found: [Irritant: Set<Sign>] = [:]
    for (irritant, sign) in IrritantTally.signs(story, owners, now) {
      found[irritant, default: []].insert(sign)
    }
    for (irritant, signs) in found {
      var row = rows[irritant] ?? Row()
      row.requests += 1
      for sign in signs { row.signs[sign, default: 0] += 1 }
      if row.examples.count < 5 { row.examples.append(story.ticket.id) }
      rows[irritant] = row
    }
  }

  private static func signs(
    _ story: TicketStory, _ owners: Int, _ now: Timestamp
  ) -> [(Irritant, Sign)] {
    let ticket = story.ticket
    let times = StoryTimes(story, until: now)
    var signs: [(Irritant, Sign)] = []
    if [.late, .notDelivered].contains(ticket.reason) {
      signs.append((.longDelays, .reason(ticket.reason)))
    }
    if ticket.reason == .notAsDescribed {
      signs.append((.unclearConditions, .reason(ticket.reason)))
    }
    let end = times.decided ?? times.closed ?? now
    if end.seconds(since: ticket.received) > slow { signs.append((.longDelays, .slow)) }
    if times.reopened != nil { signs.append((.complexProcess, .reopened)) }
    if owners >= 3 { signs.append((.complexProcess, .handedAround)) }
    let written = ticket.messages.filter { $0.from == .customer && $0.at <= now }
    if written.count >= 3 { signs.append((.complexProcess, .manyMessages)) }
    if let refused = refusal(ticket), written.contains(where: { $0.at > refused }) {
      signs.append((.unclearConditions, .contested))
    }
    for message in written {
      signs += Irritant.complaints(in: message.text ?? "").map { ($0.irritant, .words($0.word)) }
    }
    return signs
  }

  /// When the request was refused; nil where it was not.
  private static func refusal(_ ticket: Ticket) -> Timestamp? {
    ticket.decisions.first { record in
      record.life.counts && record.decision.resolutions.contains { $0.kind == .decline }
    }?.decision.at
  }
}
