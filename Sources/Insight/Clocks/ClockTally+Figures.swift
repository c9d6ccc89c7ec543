import Phrases
public import RefundDesk

extension ClockTally {
  /// How the clocks stand at a moment of tickets that were judged on its day.
  public init(
    _ figures: RequestFigures, _ scope: RequestFigures.StandingScope, at moment: Timestamp
  ) {
    self.init()
    let standings = ClockStanding.allCases.count
    var kinds = Array(repeating: 0, count: figures.clockKinds.count * standings)
    var agents = Array(repeating: 0, count: figures.words.count * standings)
    var reasons = Array(repeating: 0, count: Reason.allCases.count * standings)
    var tickets = 0
    figures.requests.scan { _, row in if figures.isIn(scope, row, moment) { tickets += 1 } }
    self.tickets = tickets
    let now = moment.microseconds
    figures.clocks.scan { _, row in
      guard Int(row.ticket) < figures.requests.count else { return }
      let request = figures.requests[Int(row.ticket)]
      guard figures.isIn(scope, request, moment) else { return }
      let standing = row.standing(at: now)
      let place = standing.place
      kinds[min(Int(row.kind), figures.clockKinds.count - 1) * standings + place] += 1
      agents[min(Int(request.owner), figures.words.count - 1) * standings + place] += 1
      reasons[min(Int(request.reason), Reason.allCases.count - 1) * standings + place] += 1
      if row.isOver == 0, standing == .running || standing == .breached, row.due < lastDue {
        keep(figures, row, request, standing)
      }
    }
    func counts(_ value: Int, _ all: [Int]) -> Counts {
      var counts = Counts()
      for standing in ClockStanding.allCases {
        counts.add(standing, times: all[value * standings + standing.place])
      }
      return counts
    }
    for value in 0..<figures.clockKinds.count {
      guard let kind = figures.clockKinds.word(UInt32(value)).flatMap({ Kind(text: $0) }) else {
        continue
      }
      add(counts(value, kinds), of: kind)
    }
    for value in 0..<figures.words.count {
      add(counts(value, agents), of: figures.words.word(UInt32(value)).flatMap { AgentID($0) })
    }
    for (value, reason) in Reason.allCases.enumerated() { add(counts(value, reasons), for: reason) }
  }

  private mutating func keep(
    _ figures: RequestFigures, _ row: ClockRow, _ request: RequestRow, _ standing: ClockStanding
  ) {
    guard row.due != CourseRow.none,
      let kind = figures.clockKinds.word(UInt32(row.kind)).flatMap({ Kind(text: $0) })
    else { return }
    keep(
      Pressing(
        ticket: figures.ticket(Int(row.ticket)),
        agent: figures.words.word(request.owner).flatMap { AgentID($0) }, kind: kind,
        due: Timestamp(microseconds: row.due), standing: standing))
  }

  /// The due moment that another one must be before to be kept by name.
  private var lastDue: Int64 {
    pressing.count < ClockTally.listed
      ? .max : (pressing.last?.due.microseconds ?? .max).addingReportingOverflow(1).partialValue
  }
}

extension ClockStanding {
  /// The place among all.
  var place: Int { ClockStanding.allCases.firstIndex(of: self) ?? 0 }
}

extension ClockTally.Kind {
  /// What it is, in one text.
  var text: String {
    let origin =
      switch origin {
      case .shop: "shop"
      case .marketplace(let name): "marketplace\u{1F}" + name
      case .law(let right): "law\u{1F}" + right
      }
    return [id, aim.rawValue, origin].joined(separator: "\u{1F}")
  }

  /// Reads what ``text`` says; nil where it is no such text.
  init?(text: String) {
    let parts = text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let aim = ClockRule.Aim(rawValue: parts[1]) else { return nil }
    let name = parts.dropFirst(3).joined(separator: "\u{1F}")
    switch parts[2] {
    case "shop": self.init(id: parts[0], aim: aim, origin: .shop)
    case "marketplace": self.init(id: parts[0], aim: aim, origin: .marketplace(name))
    case "law": self.init(id: parts[0], aim: aim, origin: .law(name))
    default: return nil
    }
  }

  /// The kind of a rule.
  init(_ rule: ClockRule) { self.init(id: rule.id, aim: rule.aim, origin: rule.origin) }
}
