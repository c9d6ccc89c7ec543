import RefundDesk

extension RequestFigures {
  /// Takes in what an audit needs of a ticket, as it was to be seen at the story's end.
  mutating func addAudit(_ story: TicketStory, _ ticket: Ticket, _ times: StoryTimes, at place: Int)
  {
    let first = times.decision.flatMap { index in
      ticket.decisions.indices.contains(index)
        ? ticket.decisions[index].decision.resolutions.first?.kind : nil
    }
    audits[place] = AuditRow(
      signs: SignSet(story, ticket, times), alone: UInt16(clamping: story.decidedAlone),
      firstKind: first.map { RequestFigures.place(of: $0) + 1 } ?? 0)
    let row = UInt32(truncatingIfNeeded: place)
    for hearing in story.hearings { add(hearing, ticket, at: row) }
    for record in ticket.decisions where record.life.counts { addFlaw(record.decision, at: row) }
  }

  private mutating func add(_ hearing: Hearing, _ ticket: Ticket, at place: UInt32) {
    guard ticket.decisions.indices.contains(hearing.decision) else { return }
    let record = ticket.decisions[hearing.decision]
    let outcome: HearingRow.Outcome =
      switch hearing.answer?.isYes {
      case true?: .approved
      case false?: .rejected
      case nil: record.life == .awaitingApproval ? .waiting : .dropped
      }
    let total = outcome == .approved ? try? record.decision.total() : nil
    hearings.append(
      HearingRow(
        amount: total?.minorUnits ?? 0,
        took: hearing.answer?.at.seconds(since: hearing.at) ?? 0, ticket: place,
        author: words.number(of: hearing.author.rawValue),
        approver: words.number(of: hearing.answer?.by.rawValue),
        currency: words.number(of: total?.currency.code),
        kind: RequestFigures.place(of: record.decision.resolutions.first?.kind ?? .decline),
        outcome: outcome.rawValue))
  }

  private mutating func addFlaw(_ decision: Decision, at place: UInt32) {
    guard let flaw = PolicyReview.CreditFinding.Flaw(of: decision) else { return }
    let given = decision.resolutions.filter { KindSet.credits.contains($0.kind) }
    let amounts = given.flatMap(\.amounts).map(\.amount)
    let amount = amounts.first.flatMap { try? Money.sum(amounts, in: $0.currency) }
    flaws.append(
      FlawRow(
        at: decision.at.microseconds, amount: amount?.minorUnits ?? 0, ticket: place,
        by: words.number(of: decision.by.rawValue),
        currency: words.number(of: amount?.currency.code),
        flaw: UInt8(PolicyReview.CreditFinding.Flaw.allCases.firstIndex(of: flaw) ?? 0)))
  }

  private static func place(of kind: ResolutionKind) -> UInt8 {
    UInt8(ResolutionKind.allCases.firstIndex(of: kind) ?? 0)
  }
}
