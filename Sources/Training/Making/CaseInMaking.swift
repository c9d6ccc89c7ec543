import Advice
import RefundDesk
import RefundPolicy

/// One version of a scenario in the making, judged.
struct CaseInMaking {
  let story: MadeStory
  let policy: Policy
  let policyText: String
  let ticket: Ticket
  let order: Order

  init(_ story: MadeStory, policy: Policy, policyText: String, change: MadeChange?) {
    self.story = story
    self.policy = policy
    self.policyText = policyText
    var ticket = story.ticket
    var order = story.order
    switch change {
    case .delivered(let day): order = order.delivered(on: day)
    case .fact(let flag, let holds): ticket.facts[flag.rawValue] = Fact(.flag(holds))
    case .reason(let reason): ticket.reason = reason
    case .notOwner: ticket.facts["owner"] = Fact(.flag(false))
    case nil: break
    }
    self.ticket = ticket
    self.order = order
  }

  private var dossier: Dossier {
    let before = story.givenBefore.isEmpty ? [] : [earlier]
    return Dossier(
      ticket: ticket, customer: story.customer, order: order, products: story.products,
      orders: [order], otherTickets: [], earlierDecisions: before)
  }

  private var earlier: DecisionRecord {
    DecisionRecord(
      Decision(
        resolutions: [.discount(story.givenBefore, to: .original)], at: ticket.received,
        by: TrainingCast.colleagueID), life: .decided(approvedBy: nil))
  }

  private var facts: CaseFacts {
    CaseFacts(dossier, policy: policy, today: ticket.received.utcDay, zone: .utc)
  }

  func judgement() -> Judgement { Judge(policy).judge(facts) }

  /// What the desk would list first: the kind, its amount, whether goods come back, and the cost.
  func best() -> Suggestion? {
    Advisor(inputs: AdviceInputs(policy)).suggestions(judgement(), facts: facts, dossier: dossier)
      .first { suggestion in
        guard case .resolve(let kind) = suggestion.action else { return false }
        return !suggestion.needsConsent && !suggestion.needsOtherChoice && kind != .redo
          && kind != .information
      }
  }
}

extension Order {
  /// The order as if it had been delivered on another day; ordered and promised as long before as it was.
  func delivered(on day: Day) -> Order {
    guard let delivered else { return self }
    let shift = day.days(since: delivered)
    var moved = self
    moved.delivered = day
    moved.placed = placed?.adding(seconds: Int64(shift) * 86_400)
    moved.promised = promised?.adding(days: shift)
    return moved
  }
}
