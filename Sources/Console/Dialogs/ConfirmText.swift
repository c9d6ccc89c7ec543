import Phrases
import RefundDesk
import Terminal

/// The words of the last question: everything that somebody must have seen before they say yes.
struct ConfirmText {
  let title: String
  let rows: [Confirm.Row]
  let warnings: [String]
  let notice: String?

  /// The words about a command and what would come of it.
  init(model: Model, file: CaseFile, command: Command, events: [TicketEvent]) {
    let phrases = model.phrases
    title = phrases.verb(command)
    var rows = [
      Confirm.Row(label: phrases.rowTicket, value: file.ticket.id.rawValue),
      Confirm.Row(
        label: phrases.rowCustomer,
        value: CleanText(file.dossier.customer?.name ?? phrases.unknownCustomer).text),
    ]
    var warnings: [String] = []
    var notice: String?
    if case .resolve(let proposal) = command {
      notice = phrases.leavesAfter(seconds: Int(model.setup.graceSeconds))
      rows += ConfirmText.order(file, phrases)
      rows += ConfirmText.proposal(proposal, file, phrases)
      rows += ConfirmText.verdict(file, phrases)
      warnings += ConfirmText.warnings(proposal, events, file, model)
    } else {
      rows += ConfirmText.content(command, phrases, model.setup.zone)
      rows += ConfirmText.coding(command, file, phrases)
      warnings += ConfirmText.warnings(command, events, file, phrases)
    }
    self.rows = rows
    self.warnings = warnings
    self.notice = notice
  }

  /// What a command that is no decision writes.
  static func content(_ command: Command, _ phrases: Phrases, _ zone: ZoneRules) -> [Confirm.Row] {
    switch command {
    case .assign(let to):
      [Confirm.Row(label: phrases.rowTo, value: to?.rawValue ?? phrases.nobody, isStrong: true)]
    case .wait(let day):
      [
        Confirm.Row(
          label: phrases.rowUntil, value: day.map(phrases.weekdayDate) ?? phrases.noDay,
          isStrong: true)
      ]
    case .note(let text), .reopen(let text), .reject(let text):
      [Confirm.Row(label: phrases.rowText, value: CleanText(text, lines: .several).text)]
    case .send(let text, let channel), .receive(let text, let channel):
      [
        Confirm.Row(label: phrases.rowChannel, value: phrases.name(channel), isStrong: true),
        Confirm.Row(label: phrases.rowText, value: CleanText(text, lines: .several).text),
      ]
    case .tag(let tag), .untag(let tag):
      [Confirm.Row(label: phrases.rowTag, value: CleanText(tag).text, isStrong: true)]
    case .enterFact(let name, let value):
      [Confirm.Row(label: name, value: phrases.value(value), isStrong: true)]
    case .moveGoods(let goods):
      [Confirm.Row(label: phrases.rowGoods, value: phrases.name(goods), isStrong: true)]
    default: []
    }
  }

  /// What a correction changes, each part with what it was.
  private static func coding(
    _ command: Command, _ file: CaseFile, _ phrases: Phrases
  ) -> [Confirm.Row] {
    guard case .recode(let coding) = command else { return [] }
    return phrases.changes(to: coding, was: file.ticket.coding).enumerated().map { index, change in
      Confirm.Row(
        label: index == 0 ? phrases.rowChange : "", value: CleanText(change).text, isStrong: true)
    }
  }

  private static func order(_ file: CaseFile, _ phrases: Phrases) -> [Confirm.Row] {
    guard let order = file.dossier.order else { return [] }
    let total = (try? order.total()).map(phrases.money) ?? ""
    return [
      Confirm.Row(label: phrases.rowOrder, value: phrases.order(order.id.rawValue, total: total))
    ]
  }

  private static func proposal(
    _ proposal: Proposal, _ file: CaseFile, _ phrases: Phrases
  ) -> [Confirm.Row] {
    var rows: [Confirm.Row] = []
    for resolution in proposal.resolutions {
      let amounts = resolution.amounts
      let total = amounts.first.flatMap { first in
        try? Money.sum(amounts.map(\.amount), in: first.amount.currency)
      }
      rows.append(
        Confirm.Row(
          label: phrases.rowDecision, value: phrases.title(resolution.kind, total: total),
          isStrong: true))
      for entry in amounts where amounts.count > 1 {
        let name = CleanText(phrases.name(entry.part, in: file.dossier.order)).text
        rows.append(Confirm.Row(label: "", value: phrases.part(name, phrases.money(entry.amount))))
      }
      rows += details(resolution, file, phrases)
    }
    if let consent = proposal.consent?.answer {
      rows.append(Confirm.Row(label: phrases.rowConsent, value: CleanText(consent).text))
    }
    if let why = proposal.override {
      rows.append(Confirm.Row(label: phrases.rowOverride, value: CleanText(why).text))
    }
    return rows
  }

  private static func details(
    _ resolution: Resolution, _ file: CaseFile, _ phrases: Phrases
  ) -> [Confirm.Row] {
    switch resolution {
    case .refund(_, let to, let goodsBack):
      return [
        Confirm.Row(label: phrases.rowMeans, value: phrases.means(to, file.dossier.customer)),
        Confirm.Row(
          label: phrases.rowGoods, value: goodsBack ? phrases.goodsComeBack : phrases.goodsKept),
      ]
    case .discount(_, let to), .cancel(_, let to):
      return [Confirm.Row(label: phrases.rowMeans, value: phrases.means(to, file.dossier.customer))]
    case .credit(_, let bonus, let expires):
      var rows: [Confirm.Row] = []
      if bonus.isPositive {
        rows.append(Confirm.Row(label: phrases.fieldBonus, value: phrases.money(bonus)))
      }
      rows.append(
        Confirm.Row(
          label: phrases.rowExpires, value: expires.map(phrases.date) ?? phrases.neverExpires))
      return rows
    case .replacement(let goods, let difference), .orderChange(let goods, let difference):
      var rows = goods.map {
        Confirm.Row(
          label: phrases.rowSent, value: "\($0.quantity) × \(CleanText($0.sku.rawValue).text)")
      }
      if !difference.isZero {
        rows.append(
          Confirm.Row(label: phrases.rowDifference, value: phrases.difference(difference)))
      }
      return rows
    case .repair(let lines), .redo(let lines):
      return lines.map {
        let name = phrases.name(.line($0.line), in: file.dossier.order)
        return Confirm.Row(
          label: phrases.rowGoods, value: "\($0.quantity) × \(CleanText(name).text)")
      }
    case .points(let count):
      return [Confirm.Row(label: "", value: phrases.points(count))]
    case .decline(let clauses):
      guard !clauses.isEmpty else { return [] }
      return [Confirm.Row(label: phrases.rowClauses, value: clauses.joined(separator: ", "))]
    case .giftCard: return []
    }
  }

  private static func verdict(_ file: CaseFile, _ phrases: Phrases) -> [Confirm.Row] {
    guard let ruling = file.assessment.ruling else { return [] }
    let clauses = ruling.floor.map { [$0.article] } ?? ruling.allowed.flatMap(\.clauses)
    return [
      Confirm.Row(
        label: phrases.rowVerdict,
        value: phrases.verdict(ruling.verdict, clauses: clauses.prefix(3).map { $0 }))
    ]
  }

  private static func warnings(
    _ proposal: Proposal, _ events: [TicketEvent], _ file: CaseFile, _ model: Model
  ) -> [String] {
    let phrases = model.phrases
    var warnings: [String] = []
    for case .decisionMade(let record, _) in events where record.life == .awaitingApproval {
      warnings.append(phrases.goesToSupervisor)
    }
    if proposal.override != nil { warnings.append(phrases.againstVerdict) }
    if file.ticket.owner != nil, file.ticket.owner != model.setup.person.id {
      warnings.append(phrases.ownedByOther(file.ticket.owner?.rawValue ?? ""))
    }
    return warnings
  }

  private static func warnings(
    _ command: Command, _ events: [TicketEvent], _ file: CaseFile, _ phrases: Phrases
  ) -> [String] {
    switch command {
    case .send: return [phrases.cannotBeTakenBack]
    case .approve: return approval(file, phrases) + [phrases.cannotBeTakenBack]
    case .reject: return [phrases.cannotBeTakenBack]
    case .execute:
      for case .decisionExecuted(let index, _) in events
      where file.ticket.decisions.indices.contains(index) {
        let decision = file.ticket.decisions[index].decision
        return decision.resolutions.map { phrases.title($0.kind, total: try? decision.total()) }
      }
      return []
    case .undo:
      for case .undone(let step, let compensating) in events {
        return [phrases.undoes(step), compensating ? phrases.compensating : phrases.trueUndo]
      }
      return []
    default: return []
    }
  }

  private static func approval(_ file: CaseFile, _ phrases: Phrases) -> [String] {
    guard let index = file.ticket.awaitingApproval else { return [] }
    let decision = file.ticket.decisions[index].decision
    return decision.resolutions.map { resolution in
      phrases.approves(
        phrases.title(resolution.kind, total: try? decision.total()), by: decision.by.rawValue)
    }
  }
}
