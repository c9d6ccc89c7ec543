public import RefundDesk

extension RequestFigures {
  /// Adds a ticket that is not there, or was forgotten, with its order and customer as last recorded.
  ///
  /// With a moment only what was known then is taken in; the story must not go on behind it.
  ///
  /// - Parameters:
  ///   - story: the ticket with what happened to it.
  ///   - order: its order, where the desk has it.
  ///   - customer: who asks, where the desk has them.
  ///   - recorded: when the desk first had it; when it came in unless given.
  ///   - moment: up to when anything is known; everything without one.
  public mutating func add(
    _ story: TicketStory, order: Order?, customer: Customer?, recorded: Timestamp? = nil,
    until moment: Timestamp? = nil
  ) {
    let ticket = moment.map { story.seen(at: $0) } ?? story.ticket
    let times = StoryTimes(
      story, until: moment ?? Timestamp(microseconds: .max), in: zone)
    let place = UInt32(truncatingIfNeeded: place(of: ticket.id))
    requests[Int(place)] = row(
      ticket, order, customer, times, latest: story.latest, id: requests[Int(place)])
    requests[Int(place)].recorded = (recorded ?? ticket.received).microseconds
    courses[Int(place)] = course(times, ticket)
    standings[Int(place)] = .notJudged
    addAudit(story, ticket, times, at: Int(place))
    addDecisions(of: ticket, order, customer, at: place)
    for sku in Set(ticket.lines.compactMap { order?.line($0.line)?.sku ?? $0.article }) {
      let row = FaultRow(ticket: place, sku: skus.number(of: sku.rawValue))
      faults.append(row)
      count(row, sign: 1)
    }
  }

  /// The row of a ticket, a new one unless it was forgotten.
  private mutating func place(of id: TicketID) -> Int {
    if let place = places.removeValue(forKey: id) { return place }
    let (start, length) = keys.keep(id.rawValue)
    requests.append(
      RequestRow(
        received: 0, recorded: 0, changed: 0, amount: 0, key: FigureKeys.hash(id.rawValue),
        id: start,
        idLength: length, reason: 0, blocker: 0, owner: 0, country: 0, segment: 0, channel: 0,
        currency: 0, wants: 0, marks: .isGone, waitsUntil: 0))
    courses.append(
      CourseRow(
        replied: 0, decided: 0, executed: 0, closed: 0, reopened: 0, lastClosed: 0, waited: 0,
        decider: 0, kinds: KindSet(rawValue: 0), messages: 0, marks: []))
    audits.append(.empty)
    standings.append(.notJudged)
    return requests.count - 1
  }

  private mutating func row(
    _ ticket: Ticket, _ order: Order?, _ customer: Customer?, _ times: StoryTimes,
    latest: Timestamp, id: RequestRow
  ) -> RequestRow {
    let shown = QueueRow(ticket: ticket, order: order, customer: customer)
    let blocker = Blocker(
      conversation: shown.conversation, goods: ticket.goods, awaitsApproval: shown.awaitsApproval)
    var row = id
    row.received = ticket.received.microseconds
    row.changed = latest.microseconds
    row.amount = shown.amount?.minorUnits ?? 0
    row.reason = UInt8(truncatingIfNeeded: Reason.allCases.firstIndex(of: ticket.reason) ?? 0)
    row.blocker = UInt8(truncatingIfNeeded: Blocker.allCases.firstIndex(of: blocker) ?? 0)
    row.waitsUntil = 0
    if case .waiting(let day?) = shown.conversation {
      row.waitsUntil = UInt16(clamping: max(1, day.daysSinceEpoch))
    }
    row.owner = words.number(of: ticket.owner?.rawValue)
    row.country = words.number(of: shown.country)
    row.segment = words.number(of: customer?.segment)
    row.channel = words.number(of: ticket.channel.rawValue)
    row.currency = words.number(of: shown.amount?.currency.code)
    row.wants = UInt8(
      truncatingIfNeeded: ticket.wants.flatMap { Wish.allCases.firstIndex(of: $0) }.map { $0 + 1 }
        ?? 0)
    row.marks = []
    if !times.isClosed { row.marks.insert(.isOpen) }
    if ticket.mergedInto != nil { row.marks.insert(.isMerged) }
    if shown.amount != nil { row.marks.insert(.hasAmount) }
    if recordsPayments, ticket.isUnpaid { row.marks.insert(.isUnpaid) }
    return row
  }

  private mutating func course(_ times: StoryTimes, _ ticket: Ticket) -> CourseRow {
    var row = CourseRow(
      replied: times.replied?.microseconds ?? CourseRow.none,
      decided: times.decided?.microseconds ?? CourseRow.none,
      executed: times.executed?.microseconds ?? CourseRow.none,
      closed: times.closed?.microseconds ?? CourseRow.none,
      reopened: times.reopened?.microseconds ?? CourseRow.none,
      lastClosed: times.lastClosed?.microseconds ?? CourseRow.none,
      waited: times.decided == nil ? 0 : times.waited, decider: 0, kinds: KindSet(rawValue: 0),
      messages: UInt16(clamping: times.messages), marks: times.isClosed ? .isClosed : [])
    if times.reopenings > 1 { row.marks.insert(.isRestless) }
    guard let index = times.decision, ticket.decisions.indices.contains(index) else {
      row.decided = CourseRow.none
      return row
    }
    let decision = ticket.decisions[index].decision
    row.decider = words.number(of: decision.by.rawValue)
    row.kinds = KindSet(decision)
    if decision.override != nil { row.marks.insert(.isOverridden) }
    return row
  }

  private mutating func addDecisions(
    of ticket: Ticket, _ order: Order?, _ customer: Customer?, at place: UInt32
  ) {
    var notes: Set<String> = []
    let country = ticket.statedCountry ?? order?.country ?? customer?.country
    for record in ticket.decisions where record.life.counts {
      let decision = record.decision
      var marks: DecisionRow.Mark = ticket.mergedInto == nil ? [] : .isMerged
      if decision.override != nil { marks.insert(.isOverride) }
      let goodwill = decision.goodwill
      decisions.append(
        DecisionRow(
          at: decision.at.microseconds, goodwill: goodwill?.minorUnits ?? 0, ticket: place,
          by: words.number(of: decision.by.rawValue),
          currency: words.number(of: goodwill?.currency.code), kinds: KindSet(decision),
          marks: marks))
      let credit = CreditedDecision(decision, of: ticket, order: order)
      guard !credit.lines.isEmpty else { continue }
      let isNew = decision.creditNote.map { notes.insert($0).inserted } ?? true
      let row = CreditRow(
        at: decision.at.microseconds, amount: 0, units: 0, ticket: place,
        by: words.number(of: decision.by.rawValue), sku: 0, country: words.number(of: country),
        saleChannel: words.number(of: order?.channel?.rawValue), currency: 0, marks: [])
      add(credit, like: row, isNewNote: isNew)
    }
  }

  private mutating func add(_ credit: CreditedDecision, like row: CreditRow, isNewNote: Bool) {
    for (currency, lines) in credit.byCurrency {
      var seen: Set<SKU?> = []
      var row = row
      row.currency = words.number(of: currency.code)
      for line in lines {
        row.amount = line.amount
        row.units = Int32(clamping: line.units)
        row.sku = skus.number(of: line.sku?.rawValue)
        row.marks = isNewNote && seen.isEmpty ? .beginsNote : []
        if credit.goodsComeBack { row.marks.insert(.goodsBack) }
        if seen.insert(line.sku).inserted, isNewNote { row.marks.insert(.beginsVariant) }
        credits.append(row)
        count(row, sign: 1)
      }
    }
  }
}
