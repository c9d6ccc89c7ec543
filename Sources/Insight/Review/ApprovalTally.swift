public import RefundDesk

/// Counts who proposes what and who says yes or no to it, and how long that takes.
public struct ApprovalTally: Hashable, Sendable {
  /// One pair of people and a kind of resolution.
  public struct Key: Hashable, Sendable, Comparable {
    /// Who proposed.
    public let author: AgentID
    /// Who answered; nil while nobody has.
    public let approver: AgentID?
    /// What, by its first resolution.
    public let kind: ResolutionKind

    /// By approver, author and kind.
    public static func < (left: Key, right: Key) -> Bool {
      (left.approver?.rawValue ?? "\u{10FFFF}", left.author, left.kind.rawValue)
        < (right.approver?.rawValue ?? "\u{10FFFF}", right.author, right.kind.rawValue)
    }
  }

  /// What came of their proposals.
  public struct Row: Hashable, Sendable {
    /// Approved.
    public var approved = 0
    /// Rejected.
    public var rejected = 0
    /// Still waiting.
    public var waiting = 0
    /// What the approved ones gave back.
    public var amount = MoneySums()
    /// From the proposal to the answer.
    public var delays = Durations()
  }

  /// The rows.
  public private(set) var rows: [Key: Row] = [:]
  /// Decisions that nobody but their author looked at.
  public private(set) var alone = 0

  /// Nothing yet.
  public init() {}

  /// Takes in what happened to a ticket.
  public mutating func count(_ history: [HistoryEntry], of ticket: Ticket) {
    var proposed: [Int: HistoryEntry] = [:]
    var made = 0
    for entry in history {
      switch entry.event {
      case .decisionMade(let record, _):
        if record.life == .awaitingApproval { proposed[made] = entry } else { alone += 1 }
        made += 1
      case .decisionApproved(let index):
        answer(index, &proposed, entry, ticket) { $0.approved += 1 }
      case .decisionRejected(let index, _):
        answer(index, &proposed, entry, ticket) { $0.rejected += 1 }
      default: break
      }
    }
    for (index, entry) in proposed
    where ticket.decisions.indices.contains(index)
      && ticket.decisions[index].life == .awaitingApproval
    {
      rows[key(entry.by, nil, ticket.decisions[index]), default: Row()].waiting += 1
    }
  }

  private mutating func answer(
    _ index: Int, _ proposed: inout [Int: HistoryEntry], _ entry: HistoryEntry, _ ticket: Ticket,
    _ change: (inout Row) -> Void
  ) {
    guard let proposal = proposed.removeValue(forKey: index),
      ticket.decisions.indices.contains(index)
    else { return }
    let record = ticket.decisions[index]
    var row = rows[key(proposal.by, entry.by, record)] ?? Row()
    change(&row)
    row.delays.add(entry.at.seconds(since: proposal.at))
    if case .decisionApproved = entry.event, let total = try? record.decision.total() {
      row.amount.add(total)
    }
    rows[key(proposal.by, entry.by, record)] = row
  }

  private func key(_ author: AgentID, _ approver: AgentID?, _ record: DecisionRecord) -> Key {
    Key(
      author: author, approver: approver,
      kind: record.decision.resolutions.first?.kind ?? .decline)
  }
}
