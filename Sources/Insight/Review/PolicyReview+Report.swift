public import Phrases
public import RefundDesk
import RefundPolicy

extension PolicyReview {
  /// How many late refunds and credits people see at most; exports have all.
  public static let listedForPeople = 100

  /// The review in words, with what the policy file leaves out where there is one.
  ///
  /// - Parameters:
  ///   - gaps: what the policy file leaves out.
  ///   - currency: the desk's.
  ///   - phrases: the words.
  ///   - listed: how many late refunds and credits are listed at most, the worst first.
  /// - Returns: the report.
  public func report(
    _ gaps: PolicyGaps?, currency: Currency, in phrases: Phrases, listed: Int = .max
  ) -> Report {
    let words = ReviewWords(phrases: phrases, currency: currency)
    var sections = [
      lateSection(words, listed), creditSection(words, listed), approvalSection(words),
    ]
    sections += [timeSection(words), irritantSection(words)]
    if let gaps { sections += [gaps.ruleSection(words), gaps.packSection(words)] }
    return Report(
      name: "review", title: phrases.reviewTitle(.review),
      lead: [
        phrases.reviewLead(
          policy: gaps?.policy, requests: irritants.requests, at: phrases.shortDate(today))
      ], sections: sections, phrases: phrases)
  }

  private func approvalSection(_ words: ReviewWords) -> ReportSection {
    let rows = approvals.rows.sorted { $0.key < $1.key }.map { key, row -> [ReportCell] in
      [
        key.approver.map { .text($0.rawValue) } ?? .none, .text(key.author.rawValue),
        words.cell(key.kind), .count(row.approved), .count(row.rejected), .count(row.waiting),
        .amounts(row.amount.amounts),
        row.delays.quantile(percent: 50).map { .duration($0) } ?? .none,
      ]
    }
    return words.section(
      .approvals, notes: [words.phrases.decidedAlone(approvals.alone)],
      columns: [.approver, .author, .resolution, .approved, .rejected, .waiting, .amount, .median],
      rows: rows)
  }

  private func timeSection(_ words: ReviewWords) -> ReportSection {
    let rows = ResolutionKind.allCases.compactMap { kind -> [ReportCell]? in
      guard let times = times[kind], let median = times.quantile(percent: 50),
        let ninetieth = times.quantile(percent: 90)
      else { return nil }
      return [words.cell(kind), .count(times.count), .duration(median), .duration(ninetieth)]
    }
    return words.section(.times, columns: [.resolution, .count, .median, .ninetieth], rows: rows)
  }

  private func creditSection(_ words: ReviewWords, _ listed: Int) -> ReportSection {
    let worst = credits.first(listed) {
      ($0.flaw.rawValue, $1.day, $0.ticket) < ($1.flaw.rawValue, $0.day, $1.ticket)
    }
    let rows = worst.map { finding -> [ReportCell] in
      [
        .text(finding.ticket.rawValue), .day(finding.day), .text(finding.by.rawValue),
        finding.amount.map { .money($0) } ?? .none,
        .name(
          code: finding.flaw.rawValue, shown: words.phrases.creditFlaw(finding.flaw.rawValue)),
      ]
    }
    return words.section(
      .credits, notes: [words.phrases.creditFindings(credits.count, of: creditCount)],
      columns: [.ticket, .day, .by, .amount, .flaw], rows: rows, of: credits.count)
  }

  private func lateSection(_ words: ReviewWords, _ listed: Int) -> ReportSection {
    var (sums, added) = (MoneySums(), MoneySums())
    for entry in late {
      sums.add(entry.refund.sum)
      added.add(entry.surcharge)
    }
    let worst = late.first(listed) { ($1.days, $0.refund.ticket) < ($0.days, $1.refund.ticket) }
    let rows = worst.map { entry -> [ReportCell] in
      [
        .text(entry.refund.ticket.rawValue), .day(entry.refund.due), .count(entry.days),
        .money(entry.refund.sum), .money(entry.surcharge),
      ]
    }
    let note = words.phrases.lateSum(
      late.count, sums: words.amounts(sums), added: words.amounts(added))
    return words.section(
      .late, notes: [note], columns: [.ticket, .due, .lateDays, .amount, .added], rows: rows,
      of: late.count)
  }

  private func irritantSection(_ words: ReviewWords) -> ReportSection {
    var rows: [[ReportCell]] = []
    for irritant in Irritant.allCases {
      guard let row = irritants.rows[irritant] else { continue }
      let name = ReportCell.name(
        code: irritant.rawValue, shown: words.phrases.irritant(irritant.rawValue))
      let examples = row.examples.map(\.rawValue).joined(separator: ", ")
      rows.append([name, .none, .count(row.requests), .text(examples)])
      for (sign, count) in row.signs.sorted(by: { $0.key < $1.key }) {
        rows.append([name, words.cell(sign), .count(count), .none])
      }
    }
    return words.section(
      .irritants, notes: [words.phrases.irritantNote(irritants.requests)],
      columns: [.irritant, .sign, .requests, .examples], rows: rows)
  }
}

extension PolicyGaps {
  func ruleSection(_ words: ReviewWords) -> ReportSection {
    let rows = rules.map { rule -> [ReportCell] in
      [
        .text(rule.head.id), .count(rule.head.line),
        .name(
          code: rule.lacks.map(\.rawValue).joined(separator: " "),
          shown: rule.lacks.map { words.phrases.lacks($0.rawValue) }.joined(separator: ", ")),
      ]
    }
    return words.section(
      .rules, notes: [words.phrases.ruleGaps(rules.count, of: ruleCount, failing: failing)],
      columns: [.rule, .line, .lacks], rows: rows)
  }

  func packSection(_ words: ReviewWords) -> ReportSection {
    let rows = packs.map { pack -> [ReportCell] in
      let state = words.phrases.packState(
        isStale: pack.isStale, isKnown: pack.verified != nil, limit: PolicyReview.packDays)
      return [
        .text(pack.id), pack.verified.map { .day($0) } ?? .none,
        pack.days.map { .count($0) } ?? .none,
        .name(code: pack.isStale ? "stale" : "fresh", shown: state),
      ]
    }
    return words.section(.packs, columns: [.pack, .verified, .days, .state], rows: rows)
  }
}
