import Phrases
import RefundDesk

/// The way to a proposal: choose a kind, then fill in what it needs. It decides nothing.
public struct ResolveForm: Sendable {
  /// Which part is in front.
  enum Step: Hashable, Sendable { case kinds, fields }

  /// One kind to choose.
  struct Choice: Hashable, Sendable {
    var kind: ResolutionKind
    /// What law or policy say of it; nil where they do not permit it.
    var allowance: AllowedResolution?
  }

  /// The case as it was when the form opened.
  let file: CaseFile
  let choices: [Choice]
  var selected = 0
  var step = Step.kinds
  var fields: [FormField] = []
  var focus = 0
  /// What stands in the way of going on.
  var problem: Explanation?
  /// What the fields come to.
  var total: Money?

  /// A form on a case; the kinds that are due come first, then those allowed, then all others.
  init(_ file: CaseFile) {
    self.file = file
    let allowed = file.assessment.ruling?.allowed ?? []
    let kinds = allowed.map(\.kind)
    var choices = allowed.map { Choice(kind: $0.kind, allowance: $0) }
    for kind in ResolveForm.kinds where !kinds.contains(kind) {
      choices.append(Choice(kind: kind, allowance: nil))
    }
    // In the order of what is suggested, where something is.
    let offered = file.assessment.suggestions.map(\.kind)
    func rank(_ choice: Choice) -> Int {
      choice.allowance == nil ? 1_000 : offered.firstIndex(of: choice.kind) ?? 100
    }
    let known = choices.filter { ResolveForm.kinds.contains($0.kind) }
    self.choices = known.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
    selectWish()
  }

  /// The kinds that a person can choose, in the order of a list without a policy.
  static let kinds: [ResolutionKind] = [
    .refund, .replacement, .repair, .discount, .credit, .giftCard, .points, .cancel, .orderChange,
    .decline, .redo,
  ]

  /// Begins at what the customer asked for, where it is as good as what is due.
  private mutating func selectWish() {
    guard let wish = file.ticket.wants.flatMap({ ResolutionKind(rawValue: $0.rawValue) }),
      let index = choices.firstIndex(where: { $0.kind == wish }),
      let allowance = choices[index].allowance,
      allowance.due || file.assessment.ruling?.floor == nil
    else { return }
    selected = index
  }

  /// The choice in front.
  var choice: Choice { choices[max(0, min(selected, choices.count - 1))] }

  /// Puts the cursor on a kind.
  mutating func select(_ kind: ResolutionKind) {
    selected = choices.firstIndex { $0.kind == kind } ?? 0
  }

  /// Whether law and policy do not permit the kind in front, so that a reason is needed.
  var isAgainstVerdict: Bool {
    guard let ruling = file.assessment.ruling else { return false }
    if choice.kind == .decline { return ruling.floor != nil || ruling.verdict != .refused }
    return choice.allowance == nil
  }
}
