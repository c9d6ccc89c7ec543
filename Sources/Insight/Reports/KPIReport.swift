public import Phrases
public import RefundDesk

/// What the report on the desk's measures is made of.
public struct KPIReport: Sendable {
  /// The period.
  public var now: MeasureTally
  /// The period before it, as long.
  public var before: MeasureTally
  /// The days of the period.
  public var days: ClosedRange<Day>
  /// What agents choose on like cases, in the period.
  public var consistency: ConsistencyTally
  /// Decisions of the period against the verdict: ticket, who, and the reason given.
  public var overrides: [Override] = []
  /// What the shop wants of itself.
  public var targets = ReportTargets()
  /// What was given on top of what is owed, in the month; nil where nobody asked.
  public var goodwill: GoodwillTally?

  /// What giving back costs besides the money, with what was given back in both periods; nil where nobody
  /// asked.
  public var costs: (inputs: RefundCosts, now: RefundSpending, before: RefundSpending)?

  /// One decision against the verdict.
  public struct Override: Hashable, Sendable {
    /// The ticket.
    public var ticket: TicketID
    /// Who decided.
    public var by: AgentID
    /// The reason that was given.
    public var reason: String

    /// A decision against the verdict.
    public init(ticket: TicketID, by: AgentID, reason: String) {
      self.ticket = ticket
      self.by = by
      self.reason = reason
    }
  }

  /// A report on two periods.
  public init(
    now: MeasureTally, before: MeasureTally, days: ClosedRange<Day>, consistency: ConsistencyTally
  ) {
    self.now = now
    self.before = before
    self.days = days
    self.consistency = consistency
  }

  /// The report in words.
  public func report(in phrases: Phrases) -> Report {
    let earlier = days.before
    return Report(
      name: "kpi", title: phrases.title(.measures),
      lead: [
        phrases.periodCovered(from: days.lowerBound, to: days.upperBound),
        phrases.compared(from: earlier.lowerBound, to: earlier.upperBound),
      ],
      sections: sections(in: phrases), phrases: phrases)
  }

  /// The parts of the report: the measures first.
  public func sections(in phrases: Phrases) -> [ReportSection] {
    let words = ReportWords(phrases: phrases)
    return [measures(words)]
      + [
        costs.map { $0.inputs.section($0.now, before: $0.before, words) },
        goodwill.map { $0.section(targets, words) }, refusals(words), differences(words),
        overrides(words),
      ].compactMap { $0 }
  }

  private func measures(_ words: ReportWords) -> ReportSection {
    // Without a target, two columns of dashes would tell people nothing.
    let wanted: ReportTable.Column.Readers = targets.measures.isEmpty ? .programs : .everybody
    let rows = zip(now.measures, before.measures).map { measure, earlier -> [ReportCell] in
      let target = targets.measures[measure.term]
      return [
        .name(code: measure.term.rawValue, shown: words.phrases.name(measure.term)),
        measure.cell, .count(measure.cases), earlier.cell, .count(earlier.cases),
        target.map { measure.cell(of: $0) } ?? .none, judged(measure, target, words.phrases),
        .name(code: nil, shown: words.phrases.formula(measure.term)),
      ]
    }
    return ReportSection(
      id: "measures", title: words.phrases.title(.measures),
      notes: [words.phrases.missingMeasures],
      table: ReportTable(
        columns: [
          words.column("measure", .measure, isNumber: false), words.column("value", .value),
          words.column("n", .cases), words.column("before", .before),
          words.column("before_n", .cases), words.column("target", .target, readers: wanted),
          words.column("on_target", .onTarget, isNumber: false, readers: wanted),
          words.column("formula", .formula, isNumber: false, readers: .people),
        ], rows: rows))
  }

  private func judged(
    _ measure: Measure, _ target: MeasureTarget?, _ phrases: Phrases
  ) -> ReportCell {
    guard let isMet = target?.isMet(by: measure.figure) else { return .none }
    return .name(code: isMet ? "yes" : "no", shown: phrases.onTarget(isMet))
  }

  private func refusals(_ words: ReportWords) -> ReportSection {
    let rows = now.segments.sorted {
      ($1.value.decided, $0.key ?? "") < ($0.value.decided, $1.key ?? "")
    }
    .map { segment, count -> [ReportCell] in
      [
        words.cell(segment, by: .segment), .count(count.decided), .count(count.refused),
        Rate(count.refused, of: count.decided).map { .rate($0) } ?? .none,
      ]
    }
    return ReportSection(
      id: "refusals", title: words.phrases.title(.refusals),
      table: ReportTable(
        columns: [
          words.column("segment", .segment, isNumber: false), words.column("decided", .cases),
          words.column("refused", .refusals), words.column("rate", .share),
        ], rows: rows))
  }

  private func differences(_ words: ReportWords) -> ReportSection {
    let rows = consistency.differences.prefix(20).map { found -> [ReportCell] in
      [
        .text(found.agent.rawValue), words.cell(found.reason),
        .name(code: found.resolution.rawValue, shown: words.phrases.name(found.resolution)),
        .rate(found.share), .count(found.cases), .rate(found.others), .count(found.otherCases),
      ]
    }
    return ReportSection(
      id: "consistency", title: words.phrases.title(.consistency),
      notes: [words.phrases.consistencyNote],
      table: ReportTable(
        columns: [
          words.column("agent", .agent, isNumber: false),
          words.column("reason", .reason, isNumber: false),
          words.column("resolution", .resolution, isNumber: false),
          words.column("share", .share), words.column("n", .cases),
          words.column("others", .others), words.column("others_n", .cases),
        ], rows: Array(rows)))
  }

  private func overrides(_ words: ReportWords) -> ReportSection {
    ReportSection(
      id: "overrides", title: words.phrases.title(.overrides),
      table: ReportTable(
        columns: [
          words.column("ticket", .ticket, isNumber: false),
          words.column("agent", .agent, isNumber: false),
          words.column("why", .why, isNumber: false),
        ],
        rows: overrides.map {
          [.text($0.ticket.rawValue), .text($0.by.rawValue), .text($0.reason)]
        }))
  }
}

extension Measure {
  fileprivate var cell: ReportCell {
    switch figure {
    case nil: .none
    case .duration(let seconds): .duration(seconds)
    case .rate(let rate): .rate(rate)
    }
  }

  /// A target of this measure, in its own unit.
  fileprivate func cell(of target: MeasureTarget) -> ReportCell {
    term.isShare
      ? .rate(Rate(basisPoints: Int(clamping: target.value))) : .duration(target.value)
  }
}
