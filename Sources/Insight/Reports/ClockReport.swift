public import Phrases
public import RefundDesk

/// The report on how clocks stand.
public struct ClockReport: Sendable {
  /// The counts.
  public var tally: ClockTally
  /// The days in which the requests came in; open ones count whenever they did.
  public var days: ClosedRange<Day>
  /// The least share that should be met; nil without a target.
  public var target: Rate?
  /// The moment at which they were read.
  public var asOf: Timestamp
  /// Where the desk is.
  public var zone: ZoneRules

  /// A report on clocks.
  public init(
    _ tally: ClockTally, days: ClosedRange<Day>, target: Rate?, asOf: Timestamp, zone: ZoneRules
  ) {
    self.tally = tally
    self.days = days
    self.target = target
    self.asOf = asOf
    self.zone = zone
  }

  /// The report in words.
  public func report(in phrases: Phrases) -> Report {
    Report(
      name: "clocks", title: phrases.title(.clocks),
      lead: [
        phrases.clocksCovered(
          tickets: tally.tickets, from: days.lowerBound, to: days.upperBound,
          at: phrases.moment(asOf, in: zone))
      ], sections: sections(in: phrases), phrases: phrases)
  }

  /// The parts of the report.
  public func sections(in phrases: Phrases) -> [ReportSection] {
    let words = ReportWords(phrases: phrases)
    return [kinds(words), pressing(words), agents(words), reasons(words)]
  }

  private func kinds(_ words: ReportWords) -> ReportSection {
    let rows = tally.clocks.sorted {
      ($0.key.aim.rawValue, $0.key.id) < ($1.key.aim.rawValue, $1.key.id)
    }
    .map { kind, counts -> [ReportCell] in
      [
        .text(kind.id),
        .name(code: kind.aim.rawValue, shown: words.phrases.name(kind.aim.word)),
        origin(kind.origin, words.phrases),
      ] + cells(counts)
    }
    var section = ReportSection(
      id: "clocks", title: words.phrases.title(.clocks),
      notes: [words.phrases.clocksNote(target: target.map(words.phrases.percent))],
      table: ReportTable(
        columns: [
          words.column("clock", .clock, isNumber: false),
          words.column("aim", .aim, isNumber: false),
          words.column("origin", .origin, isNumber: false),
        ] + columns(words), rows: rows))
    section.chart = .bars(
      tally.clocks.sorted { $0.key.id < $1.key.id }.compactMap { kind, counts in
        counts.share.map { share in
          ReportChart.Point(
            kind.id, Int64(share.basisPoints), shown: words.phrases.share(share),
            isAlarming: target.map { share < $0 } ?? false)
        }
      })
    section.drawn = words.phrases.name(ClockColumn.metInTime)
    return section
  }

  private func agents(_ words: ReportWords) -> ReportSection {
    let rows = tally.agents.sorted { ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~") }
      .map { [words.cell($0.key?.rawValue, by: AgeFacet.agent)] + cells($0.value) }
    return ReportSection(
      id: "agents", title: words.phrases.title(.clocksByAgent),
      table: ReportTable(
        columns: [words.column("agent", .agent, isNumber: false)] + columns(words), rows: rows))
  }

  private func reasons(_ words: ReportWords) -> ReportSection {
    let rows = tally.reasons.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { [words.cell($0.key)] + cells($0.value) }
    return ReportSection(
      id: "reasons", title: words.phrases.title(.clocksByReason),
      table: ReportTable(
        columns: [words.column("reason", .reason, isNumber: false)] + columns(words), rows: rows))
  }

  /// What has run out, or runs out next.
  func pressing(_ words: ReportWords) -> ReportSection {
    let rows = tally.pressing.map { one -> [ReportCell] in
      [
        .text(one.ticket.rawValue), .text(one.kind.id),
        .name(code: one.kind.aim.rawValue, shown: words.phrases.name(one.kind.aim.word)),
        .name(code: one.due.description, shown: words.phrases.moment(one.due, in: zone)),
        .name(code: one.standing.rawValue, shown: words.phrases.name(one.standing)),
        words.cell(one.agent?.rawValue, by: AgeFacet.agent),
      ]
    }
    return ReportSection(
      id: "pressing", title: words.phrases.title(.pressing),
      table: ReportTable(
        columns: [
          words.column("ticket", .ticket, isNumber: false),
          words.column("clock", .clock, isNumber: false),
          words.column("aim", .aim, isNumber: false),
          words.column("due", .dueTime, isNumber: false),
          words.column("state", .standing, isNumber: false),
          words.column("agent", .agent, isNumber: false),
        ], rows: rows))
  }

  private func columns(_ words: ReportWords) -> [ReportTable.Column] {
    [
      words.column("met", .met), words.column("met_late", .metLate),
      words.column("breached", .breached), words.column("running", .running),
      words.column("paused", .paused), words.column("other", .other),
      words.column("met_share", .metInTime), words.column("n", .cases),
      words.column("target", .target, readers: target == nil ? .programs : .everybody),
    ]
  }

  private func cells(_ counts: ClockTally.Counts) -> [ReportCell] {
    let numbers = [
      counts.met, counts.metLate, counts.breached, counts.running, counts.paused, counts.rest,
    ]
    return numbers.map { .count($0) }
      + [counts.share.map { .rate($0) } ?? .none, .count(counts.settled)]
      + [target.map { .rate($0) } ?? .none]
  }

  private func origin(_ origin: ClockRule.Origin, _ phrases: Phrases) -> ReportCell {
    switch origin {
    case .shop: .name(code: "shop", shown: phrases.originShop)
    case .law(let right): .name(code: "law", shown: phrases.originLaw(right))
    case .marketplace(let name): .text(name)
    }
  }
}
