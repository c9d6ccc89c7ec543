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

  /// Who heard whose proposals, and how many decisions needed no second person, of tickets that count at
  /// a moment.
  init(_ figures: RequestFigures, at moment: Timestamp) {
    figures.audits.scan { place, row in
      if row.alone > 0, figures.requests[place].counts(at: moment.microseconds) {
        alone += Int(row.alone)
      }
    }
    figures.hearings.scan { _, row in
      guard Int(row.ticket) < figures.requests.count,
        figures.requests[Int(row.ticket)].counts(at: moment.microseconds)
      else { return }
      count(row, figures)
    }
  }

  private mutating func count(_ hearing: HearingRow, _ figures: RequestFigures) {
    guard let outcome = HearingRow.Outcome(rawValue: hearing.outcome), outcome != .dropped,
      let author = figures.words.word(hearing.author).flatMap({ AgentID($0) })
    else { return }
    let kinds = ResolutionKind.allCases
    let key = Key(
      author: author, approver: figures.words.word(hearing.approver).flatMap { AgentID($0) },
      kind: kinds[min(Int(hearing.kind), kinds.count - 1)])
    let currency = outcome == .approved ? figures.currency(hearing.currency) : nil
    // Changed where it lies: a row that is taken out and put back copies all of its delays.
    rows[key, default: Row()].take(outcome, hearing, currency)
  }
}

extension ApprovalTally.Row {
  fileprivate mutating func take(
    _ outcome: HearingRow.Outcome, _ hearing: HearingRow, _ currency: Currency?
  ) {
    switch outcome {
    case .waiting, .dropped: waiting += 1
    case .approved: approved += 1
    case .rejected: rejected += 1
    }
    if outcome != .waiting { delays.add(hearing.took) }
    if let currency { amount.add(Money(hearing.amount, currency)) }
  }
}
