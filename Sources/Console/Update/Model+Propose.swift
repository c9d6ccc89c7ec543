import Phrases
import RefundDesk
import Terminal

extension Model {
  /// What a decision on a case depends on, as far as it is known here. The store decides again.
  func context(for file: CaseFile, _ command: Command? = nil) -> DeskContext {
    DeskContext(
      now: now, person: setup.person, people: setup.people, balance: balance(file, command),
      ruling: file.assessment.ruling, stock: file.dossier.stock, graceSeconds: setup.graceSeconds)
  }

  /// What is left of the ticket's order, or of the one that a correction names.
  private func balance(_ file: CaseFile, _ command: Command?) -> OrderBalance? {
    if case .recode(let coding) = command, coding.order != file.ticket.order {
      let order = file.dossier.orders.first { $0.id == coding.order }
      return order.flatMap { try? OrderBalance(order: $0, decisions: []) }
    }
    return try? file.dossier.balance()
  }

  /// Asks the last question about a command, or says why it would be refused.
  mutating func propose(
    _ command: Command, on file: CaseFile, after previous: Confirm.Previous? = nil
  ) {
    let events: [TicketEvent]
    do throws(Refusal) {
      events = try file.ticket.decide(command, in: context(for: file, command))
    } catch {
      toast = Toast(clean(phrases.explain(error).text), .error)
      return
    }
    let request = CommitRequest(
      ticket: file.ticket.id, version: file.ticket.version, command: command, id: nextCommandID())
    let text = ConfirmText(model: self, file: file, command: command, events: events)
    dialog = .confirm(
      Confirm(
        title: text.title, rows: text.rows, warnings: text.warnings, notice: text.notice,
        challenge: challenge(command, events, file), requests: [request], previous: previous))
  }

  /// What has to be typed: the amount when over a limit or against the verdict, else `y`.
  private func challenge(
    _ command: Command, _ events: [TicketEvent], _ file: CaseFile
  ) -> Challenge {
    guard case .resolve(let proposal) = command else { return .yes }
    var isOverLimit = false
    for case .decisionMade(let record, _) in events {
      isOverLimit = record.life == .awaitingApproval
    }
    guard isOverLimit || proposal.override != nil else { return .yes }
    let amounts = proposal.resolutions.flatMap(\.amounts).map(\.amount)
    if let first = amounts.first, let total = try? Money.sum(amounts, in: first.currency) {
      return .amount(total)
    }
    if let floor = file.assessment.ruling?.floor, floor.amount.isPositive {
      return .amount(floor.amount)
    }
    return .word(file.ticket.id.rawValue)
  }

  /// A command on all marked tickets; nil where it is not one that goes to many.
  mutating func runOnMarked(_ name: CommandName, _ argument: String) -> [Effect]? {
    switch name {
    case .take: proposeOnMarked(.take)
    case .resume: proposeOnMarked(.resume)
    case .note where !argument.isEmpty: proposeOnMarked(.note(argument))
    case .note:
      dialog = .compose(Composer(purpose: .note, ticket: nil, field: TextField(isMultiline: true)))
    case .assign: assign(argument, nil)
    case .wait: wait(argument, nil)
    case .tag where !argument.isEmpty: proposeOnMarked(.tag(argument))
    case .tag: dialog = .entry(Entry(purpose: .tag))
    case .untag where !argument.isEmpty: proposeOnMarked(.untag(argument))
    case .repeat: repeatStep()
    case .copy, .undo, .history, .customer: return nil
    default:
      toast = Toast(phrases.notForMany(queue.marked.count), .warning)
    }
    return []
  }

  /// Asks the last question about a command on all marked tickets: how many they are.
  mutating func proposeOnMarked(_ command: Command, after previous: Confirm.Previous? = nil) {
    var requests: [CommitRequest] = []
    for id in queue.marked.sorted() {
      guard let place = queue.snapshot.position(of: id) else { continue }
      requests.append(
        CommitRequest(
          ticket: id, version: queue.snapshot.rows[place].version, command: command,
          id: nextCommandID()))
    }
    guard !requests.isEmpty else { return }
    let names = requests.prefix(5).map(\.ticket.rawValue) + (requests.count > 5 ? ["…"] : [])
    dialog = .confirm(
      Confirm(
        title: phrases.verb(command),
        rows: [
          Confirm.Row(
            label: phrases.rowTickets, value: phrases.tickets(requests.count), isStrong: true),
          Confirm.Row(label: "", value: names.joined(separator: ", ")),
        ] + ConfirmText.content(command, phrases, setup.zone),
        warnings: [], challenge: requests.count == 1 ? .yes : .count(requests.count),
        requests: requests, previous: previous))
  }

  /// Outside words inside a sentence, made safe to show.
  func clean(_ text: String) -> String { CleanText(text).text }
}
