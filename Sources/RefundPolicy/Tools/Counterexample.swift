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
    case charges
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
    let names: [FactName] = [
      .channel, .reason, .category, .marketplace, .price, .orderedOn, .deliveredOn, .requestedOn,
    ]
    var parts = names.compactMap { name -> String? in
      switch facts[name]?.value {
      case .word(let word): "\(name.rawValue) = \"\(word)\""
      case .number(let number): "\(name.rawValue) = \(number)"
      case .day(let day): "\(name.rawValue) = \(day)"
      default: nil
      }
    }
    let flags = facts.flagsKnownTrue.flags.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    parts.append("flags = [\(flags)]")
    return "{ " + parts.joined(separator: ", ") + " }"
  }
}
