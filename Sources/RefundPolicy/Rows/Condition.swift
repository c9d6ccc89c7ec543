import RefundDesk

/// When a row applies: every term must hold. The closed vocabulary of `when`.
public struct Condition: Hashable, Sendable {
  /// One term of a condition.
  public enum Term: Hashable, Sendable {
    /// The fact is one of these words.
    case word(FactName, [String])
    /// One of the marks holds.
    case flags(FlagSet)
    /// The order was placed in one of these months, 1 to 12.
    case orderedMonth(Set<Int>)
    /// The number is at least this.
    case atLeast(FactName, Int64)
    /// The number is below this.
    case below(FactName, Int64)
    /// The yes-or-no fact is so.
    case yesNo(FactName, Bool)
  }

  /// The terms, in the order of the file.
  public var terms: [Term]

  /// A condition; without terms it always holds.
  public init(_ terms: [Term] = []) { self.terms = terms }

  /// How many terms there are: of two rows that match, the one with more wins.
  public var specificity: Int { terms.count }

  /// Whether the condition holds for a case.
  public func truth(_ facts: CaseFacts) -> Truth {
    var result = Truth.yes
    for term in terms {
      result = result.and(term.truth(facts))
      if result == .no { return .no }
    }
    return result
  }

  /// The first term that is known not to hold.
  public func firstBroken(_ facts: CaseFacts) -> Term? {
    terms.first { $0.truth(facts) == .no }
  }

  /// What has to be found out before the condition is known.
  public func unknowns(_ facts: CaseFacts) -> [Unknown] {
    terms.filter { $0.truth(facts) == .unknown }.flatMap(\.unknowns)
  }
}

extension Condition.Term {
  /// Whether the term holds for a case.
  public func truth(_ facts: CaseFacts) -> Truth {
    switch self {
    case .word(let name, let allowed):
      switch facts[name]?.value {
      case .word(let word)?: return Truth(allowed.contains(word))
      case .words(let words)?: return Truth(words.contains { allowed.contains($0) })
      default: return .unknown
      }
    case .flags(let flags): return facts.truth(anyOf: flags)
    case .orderedMonth(let months):
      return facts.day(.orderedOn).map { Truth(months.contains($0.civil.month)) } ?? .unknown
    case .atLeast(let name, let least):
      return facts.number(name).map { Truth($0 >= least) } ?? .unknown
    case .below(let name, let bound):
      return facts.number(name).map { Truth($0 < bound) } ?? .unknown
    case .yesNo(let name, let wanted):
      switch facts.truth(name) {
      case .yes: return Truth(wanted)
      case .no: return Truth(!wanted)
      case .unknown: return .unknown
      }
    }
  }

  /// The facts that the term looks at.
  public var unknowns: [Unknown] {
    switch self {
    case .word(let name, _), .atLeast(let name, _), .below(let name, _), .yesNo(let name, _):
      [.fact(name)]
    case .flags(let flags): flags.flags.map { .flag($0) }
    case .orderedMonth: [.fact(.orderedOn)]
    }
  }
}
