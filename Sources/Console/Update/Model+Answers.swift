import Phrases
import RefundDesk
import Terminal

extension Model {
  /// Takes in what the world answered. What belongs to an earlier question is passed over.
  mutating func answer(_ event: Event) -> [Effect] {
    switch event {
    case .queueLoaded(let snapshot, let generation):
      guard generation == queueGeneration else { return [] }
      queue.load(snapshot, now: now, me: setup.person.id)
    case .caseLoaded(let id, let file, let generation):
      return caseLoaded(id, file, generation)
    case .customerLoaded(let id, let file, let generation):
      guard customer?.id == id, customer?.generation == generation else { return [] }
      customer?.file = file
      customer?.isMissing = file == nil
      customer?.layoutWidth = 0
    case .historyLoaded(let id, let entries, let generation):
      guard page?.generation == generation else { return [] }
      page?.content = .history(id, entries)
      page?.layoutWidth = 0
    case .boardLoaded(let data, let generation):
      guard board?.generation == generation else { return [] }
      board?.board = data
      board?.words = nil
      let row = board?.row ?? 0
      board?.move(to: row)
    case .answered(let request, let answer): return answered(request, answer)
    case .news(let news): return heard(news)
    case .settingsChanged: return reloadTicket() + (screen == .board ? reloadBoard() : [])
    case .draftFound(let id, let text): return found(text, for: id)
    case .edited(let text): return edited(text)
    case .failed(let explanation): toast = Toast(clean(explanation.text), .error)
    case .banner(let explanation):
      banner = explanation ?? setup.notice
    default: break
    }
    return []
  }

  private mutating func caseLoaded(
    _ id: TicketID, _ file: CaseFile?, _ generation: Int
  ) -> [Effect] {
    guard ticket?.id == id, ticket?.generation == generation else { return [] }
    ticket?.file = file
    ticket?.isMissing = file == nil
    ticket?.hasNews = false
    ticket?.layout = nil
    guard let file else { return [] }
    queue.replace(
      QueueRow(
        ticket: file.ticket, order: file.dossier.order,
        customer: file.dossier.customer))
    var effects: [Effect] = drafts[id] == nil ? [.loadDraft(id)] : []
    if let pending, pending.ticket == id {
      self.pending = nil
      effects += run(pending.name, pending.argument)
    }
    return effects
  }

  private mutating func answered(_ request: CommitRequest, _ answer: CommitAnswer) -> [Effect] {
    unanswered.remove(request.id)
    if batch?.waiting.remove(request.id) != nil { return answeredOfMany(request, answer) }
    let sequel = sequels.removeValue(forKey: request.id)
    switch answer {
    case .done(let file, let row, _):
      toast = Toast(clean(phrases.receipt(request.command, ticket: request.ticket)))
      return done(request, file, row) + goOn(sequel, file)
    case .refused(let refusal): toast = Toast(clean(phrases.explain(refusal).text), .error)
    case .failed(let explanation): toast = Toast(clean(explanation.text), .error)
    case .stale(let file, let row): stale(request, file, row)
    }
    return []
  }

  /// Sends what follows on the same ticket.
  private mutating func goOn(_ command: Command?, _ file: CaseFile) -> [Effect] {
    guard let command else { return [] }
    let request = CommitRequest(
      ticket: file.ticket.id, version: file.ticket.version, command: command, id: nextCommandID())
    unanswered.insert(request.id)
    return [.commit(request)]
  }

  /// One answer of many: the last one says how many were written, and why the others were not.
  private mutating func answeredOfMany(
    _ request: CommitRequest, _ answer: CommitAnswer
  ) -> [Effect] {
    var effects: [Effect] = []
    var reason: String?
    switch answer {
    case .done(let file, let row, _):
      batch?.written += 1
      effects = done(request, file, row)
    case .refused(let refusal): reason = phrases.explain(refusal).what
    case .failed(let explanation): reason = explanation.what
    case .stale(_, let row):
      reason = phrases.changedMeanwhile(request.ticket)
      queue.replace(row)
    }
    if let reason, batch?.firstFailure == nil { batch?.firstFailure = (request.ticket, reason) }
    if let batch, batch.waiting.isEmpty {
      toast = Toast(
        clean(
          phrases.batch(
            written: batch.written, of: batch.total, failed: batch.firstFailure?.ticket,
            because: batch.firstFailure?.reason)), batch.firstFailure == nil ? .info : .error)
    }
    return effects
  }

  private mutating func done(
    _ request: CommitRequest, _ file: CaseFile, _ row: QueueRow
  ) -> [Effect] {
    queue.replace(row)
    queue.marked.remove(request.ticket)
    take(file)
    steps.note(request.command, on: file.ticket)
    if case .resolve = request.command, file.ticket.standing?.life.counts == true {
      grace = Grace(file: file, until: now.adding(seconds: setup.graceSeconds))
    }
    if case .undo = request.command, grace?.file.ticket.id == request.ticket { grace = nil }
    if case .note = request.command { noteDrafts[request.ticket] = nil }
    var effects = reloadCustomer(of: file.ticket)
    if case .send = request.command {
      drafts[request.ticket] = nil
      effects.append(.removeDraft(request.ticket))
    }
    return effects
  }

  /// Reads the customer's history again where it is seen; it stays until the answer comes.
  private mutating func reloadCustomer(of ticket: Ticket) -> [Effect] {
    guard let id = ticket.customer, customer?.id == id else { return [] }
    let generation = nextGeneration()
    customer?.generation = generation
    return [.loadCustomer(id, generation: generation)]
  }

  /// A draft of an earlier session. What has been typed meanwhile stays, and the draft follows it; a
  /// letter that was opened and not touched gives way to it.
  private mutating func found(_ draft: String, for id: TicketID) -> [Effect] {
    guard let typed = drafts[id] ?? typed(for: id) else {
      drafts[id] = draft
      show(draft, for: id, keepingCursor: false)
      return []
    }
    guard typed != draft else { return [] }
    let both = typed + "\n\n" + draft
    drafts[id] = both
    show(both, for: id, keepingCursor: true)
    toast = Toast(phrases.draftFound)
    return [.saveDraft(id, both)]
  }

  /// What stands in an open letter beyond its opening; nil where nothing does.
  private func typed(for id: TicketID) -> String? {
    guard case .compose(let composer) = dialog, composer.ticket == id, composer.purpose != .note,
      let file = currentFile, file.ticket.id == id
    else { return nil }
    let opening = Letter.opening(file, now: now, zone: setup.zone, signedBy: setup.person.name)
    // The field keeps a text in its own form.
    let untouched = TextField(opening, isMultiline: true).text
    return composer.field.text == untouched ? nil : composer.field.text
  }

  private mutating func show(_ text: String, for id: TicketID, keepingCursor: Bool) {
    guard case .compose(var composer) = dialog, composer.ticket == id, composer.purpose != .note
    else { return }
    let cursor = composer.field.cursor
    composer.field.replace(with: text)
    if keepingCursor { composer.field.move(to: cursor) }
    dialog = .compose(composer)
  }

  /// Shows a newer state of the ticket in the pane.
  private mutating func take(_ file: CaseFile) {
    guard ticket?.id == file.ticket.id else { return }
    ticket?.file = file
    ticket?.hasNews = false
    ticket?.layout = nil
  }

  /// Somebody was faster: shows what changed. Nothing was written.
  private mutating func stale(_ request: CommitRequest, _ file: CaseFile, _ row: QueueRow) {
    let before = ticket?.id == request.ticket ? ticket?.file?.ticket : nil
    queue.replace(row)
    take(file)
    let lines = TicketDifference.lines(from: before, to: file.ticket, phrases, setup.zone)
    dialog = .reading(
      Reading(
        title: phrases.changedMeanwhile(request.ticket),
        lines: [StyledLines.plain(phrases.nothingWasWritten), StyledLines.empty] + lines))
  }

  private mutating func heard(_ news: QueueNews) -> [Effect] {
    for id in news.new where queue.snapshot.position(of: id) == nil { queue.news[id] = true }
    for (id, version) in news.changed {
      if let place = queue.snapshot.position(of: id), queue.snapshot.rows[place].version >= version
      {
        continue
      }
      if queue.news[id] == nil { queue.news[id] = false }
    }
    if let ticket, let file = ticket.file, let version = news.changed[ticket.id],
      version > file.ticket.version
    {
      self.ticket?.hasNews = true
    }
    return []
  }

  private mutating func edited(_ text: String?) -> [Effect] {
    guard case .compose(var composer) = dialog else { return [.redraw] }
    guard let text else {
      toast = Toast(phrases.editorFailed, .error)
      return [.redraw]
    }
    composer.field.replace(with: text)
    dialog = .compose(composer)
    return [.redraw] + keepDraft(composer)
  }
}
