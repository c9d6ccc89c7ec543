public import RefundDesk

/// A concrete case in which a row of the policy would give less than the law.
///
/// The judge would not let it: the law wins. The row is still wrong, because people read it.
public struct Counterexample: Sendable {
  /// How the row falls short.
  public enum Shortfall: Hashable, Sendable {
    /// It refuses what the law grants.
    case refuses
    /// Its window ends before the right does.
    case endsEarlier(window: Day, right: Day)
    /// It gives no money where money is due.
    case givesNoMoney([MeansWord])
    /// It makes the customer pay what the seller must.
    case charges(FeeRow.Purpose)
    /// It asks for what the law does not ask for.
    case demands([FactName])
    /// Its clock lets the money go out later than the law does.
    case paysLater(clock: Day, due: Day)
  }

  /// The row.
  public var row: RowHead
  /// The right that stands above it.
  public var right: String
  /// The articles.
  public var article: String
  /// How the row falls short.
  public var shortfall: Shortfall
  /// The case.
  public var facts: CaseFacts

  /// The case in the words of an example's `ticket`.
  public var ticket: String {
    var parts = told.compactMap { name -> String? in
      switch facts[name]?.value {
      case .word(let word): "\(name.rawValue) = \"\(word)\""
      case .number(let number): "\(name.rawValue) = \(number)"
      case .day(let day): "\(name.rawValue) = \(day)"
      case .yesNo(let flag): "\(name.rawValue) = \(flag)"
      case .words, nil: nil
      }
    }
    let flags = facts.flagsKnownTrue.flags.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    parts.append("flags = [\(flags)]")
    return "{ " + parts.joined(separator: ", ") + " }"
  }

  /// The facts that tell the case: those of every ticket, and those that make this one what it is.
  private var told: [FactName] {
    let usual: [FactName] = [
      .channel, .reason, .category, .marketplace, .price, .orderedOn, .deliveredOn, .requestedOn,
    ]
    return usual + facts.names.filter { isTold($0) && !usual.contains($0) }
  }

  private func isTold(_ name: FactName) -> Bool {
    switch name {
    case .discoveredOn: false
    case .goodsBackOn: if case .paysLater = shortfall { true } else { false }
    case .tier: facts.word(.tier) != "none"
    default: facts[name]?.source == .request
    }
  }
}
