import Phrases
import RefundDesk

extension ResolveForm {
  /// What the fields come to, or why they come to nothing.
  func proposal(
    now: Timestamp, by person: AgentID, _ phrases: Phrases
  ) throws(FormProblem) -> Proposal {
    var draft = ProposalDraft(choice.kind)
    for field in fields { try fill(&draft, field, phrases) }
    draft.lines = chosenLines(draft.amount)
    draft.consent = consent(now: now, by: person, phrases)
    do throws(Refusal) {
      return try draft.proposal(for: file.dossier, under: file.assessment.ruling)
    } catch {
      throw FormProblem(explanation: phrases.explain(error))
    }
  }

  /// What keeps a form from being a proposal.
  struct FormProblem: Error, Hashable {
    var explanation: Explanation
  }

  private func fill(
    _ draft: inout ProposalDraft, _ field: FormField, _ phrases: Phrases
  ) throws(FormProblem) {
    switch field.name {
    case .amount: draft.amount = try money(field, phrases)
    case .bonus: draft.bonus = try money(field, phrases)
    case .points:
      if field.text.isEmpty, choice.kind != .points { return }
      guard let count = Int(field.text), count > 0 else {
        throw FormProblem(explanation: phrases.notANumber(field.text))
      }
      draft.points = count
    case .means:
      draft.means = PaymentMethodID(field.value).map { .method($0) } ?? .original
    case .goodsBack: draft.keepsGoods = field.value == "no"
    case .variant(let line): if let sku = SKU(field.value) { draft.variants[line] = sku }
    case .override: if !field.text.isEmpty { draft.override = field.text }
    case .quantity, .consent, .consentChannel: break
    }
  }

  private func money(_ field: FormField, _ phrases: Phrases) throws(FormProblem) -> Money? {
    guard !field.text.isEmpty else { return nil }
    let currency = file.dossier.order?.currency ?? .eur
    guard let amount = phrases.amount(typed: field.text, currency) else {
      throw FormProblem(explanation: phrases.explain(MoneyError.notANumber(field.text)))
    }
    return amount
  }

  /// The lines with their quantities; nil where they are the ticket's own and the amount is the due one.
  private func chosenLines(_ amount: Money?) -> [TicketLine]? {
    var lines: [TicketLine] = []
    var seen = false
    for field in fields {
      guard case .quantity(let line) = field.name else { continue }
      seen = true
      if let count = Int(field.value), count > 0 {
        lines.append(TicketLine(line: line, quantity: count))
      }
    }
    guard seen, Set(lines) != Set(file.ticket.lines) else { return nil }
    return lines
  }

  private func consent(now: Timestamp, by person: AgentID, _ phrases: Phrases) -> Consent? {
    let answer = fields.first { $0.name == .consent }?.text ?? ""
    guard !answer.isEmpty else { return nil }
    let channel = fields.first { $0.name == .consentChannel }?.value ?? ""
    let shown = Phrases(file.ticket.language).consentQuestion(
      choice.kind, total: choice.allowance?.amount, bonus: choice.allowance?.bonus)
    return Consent(
      textShown: shown, channel: ContactChannel(rawValue: channel), at: now, by: person,
      answer: answer)
  }
}
