import Console
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk

/// Does the console's slow work on a thread of its own, one request after the other.
///
/// It has a desk of its own, since a desk belongs to one thread.
struct DeskWorker {
  let desk: Desk
  let person: AgentID
  let phrases: Phrases
  let now: @Sendable () -> Timestamp
  let answers: Mailbox<DeskAnswer>
  /// Who takes part; nil on a real desk.
  var companion: (any ConsoleCompanion)?
  /// What is gone on with while nothing is asked.
  let unfinished = UnfinishedWork()

  /// Serves requests until told to stop.
  func serve(_ requests: Mailbox<DeskRequest>) {
    while true {
      for request in unfinished.board == nil ? requests.wait() : requests.take() {
        if case .stop = request {
          answers.post(.stopped)
          return
        }
        serve(request)
      }
      attempt { () throws(DeskFault) in try goOnWithBoard() }
    }
  }

  /// Ends what was begun, for who waits for it.
  func finish() {
    while unfinished.board != nil { attempt { () throws(DeskFault) in try goOnWithBoard() } }
  }

  private func attempt(_ work: () throws(DeskFault) -> Void) {
    do throws(DeskFault) { try work() } catch { tell(.failed(phrases.explain(error))) }
  }

  private func serve(_ request: DeskRequest) {
    followSettings()
    attempt { () throws(DeskFault) in
      switch request {
      case .queue(let generation): try loadQueue(generation)
      case .file(let id, let generation): try loadFile(id, generation)
      case .customer(let id, let generation): try loadCustomer(id, generation)
      case .history(let id, let generation): try loadHistory(id, generation)
      case .board(let generation): try loadBoard(generation)
      case .commit(let request, let time): commit(request, at: time)
      case .saveDraft, .loadDraft, .removeDraft: try keepDraft(request)
      case .catchUp(let time): try catchUp(at: time)
      case .stop: break
      }
    }
  }

  /// Goes by what `desk.toml` says now: limits, the policy in force, opening hours. Where it cannot be read that
  /// is said once, and what it said before holds.
  private func followSettings() {
    do throws(DeskFault) {
      if try desk.followSettings() { tell(.settingsChanged) }
    } catch {
      tell(.failed(phrases.explain(error)))
    }
  }

  func tell(_ event: Event) { answers.post(.event(event)) }

  private func loadQueue(_ generation: Int) throws(DeskFault) {
    let page = try desk.queue(QueueQuestion(limit: .max), now: now())
    tell(.queueLoaded(QueueSnapshot(page.rows), generation: generation))
  }

  private func loadFile(_ id: TicketID, _ generation: Int) throws(DeskFault) {
    do throws(DeskFault) {
      tell(.caseLoaded(id, try file(id, at: now()), generation: generation))
    } catch {
      guard case .unknownTicket = error else { throw error }
      tell(.caseLoaded(id, nil, generation: generation))
    }
  }

  private func loadCustomer(_ id: CustomerID, _ generation: Int) throws(DeskFault) {
    do throws(DeskFault) {
      tell(.customerLoaded(id, try desk.customerFile(id), generation: generation))
    } catch {
      guard case .unknownCustomer = error else { throw error }
      tell(.customerLoaded(id, nil, generation: generation))
    }
  }

  private func loadHistory(_ id: TicketID, _ generation: Int) throws(DeskFault) {
    let entries = try desk.log(of: id).map { entry in
      var event: TicketEvent?
      if case .ticketChanged(_, let change) = entry.event { event = change }
      return HistoryEntry(sequence: entry.sequence, at: entry.at, by: entry.by, event: event)
    }
    tell(.historyLoaded(id, entries, generation: generation))
  }

  private func keepDraft(_ request: DeskRequest) throws(DeskFault) {
    do throws(FileFault) {
      switch request {
      case .saveDraft(let id, let text): try desk.drafts.save(text, for: id, by: person)
      case .removeDraft(let id): try desk.drafts.remove(for: id, by: person)
      case .loadDraft(let id):
        if let text = try desk.drafts.text(for: id, by: person) { tell(.draftFound(id, text)) }
      default: break
      }
    } catch {
      throw .file(error)
    }
  }

  private func catchUp(at time: Timestamp) throws(DeskFault) {
    defer { answers.post(.caughtUp) }
    companion?.act(on: desk)
    let changes = try desk.catchUp()
    if !changes.isEmpty {
      let new = changes.tickets.filter { $0.value.before == 0 }.map(\.key).sorted()
      let changed = changes.tickets.filter { $0.value.before > 0 }.mapValues(\.now)
      tell(.news(QueueNews(new: new, changed: changed)))
    }
    if desk.health.isWritable { _ = try desk.flushOutbox(now: time) }
    tell(.banner(banner()))
  }
}
