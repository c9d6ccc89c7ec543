public import RefundDesk

/// Everything that is known of one case on one day. What is not in it is unknown, never false.
///
/// A value: the same facts give the same judgement, on any machine, at any time.
public struct CaseFacts: Hashable, Sendable {
  /// The currency of every amount.
  public var currency: Currency
  /// The lines asked about, each with its own marks and those that a person set for the whole case;
  /// empty where the order is unknown.
  public var lines: [CaseLine] = []
  /// Marks that are known to hold.
  public var flagsKnownTrue = FlagSet()
  /// Marks that are known not to hold.
  public var flagsKnownFalse = FlagSet()
  /// Means of payment that money may go back on: the order's own.
  public var originalMeans: [PaymentMethodID] = []
  /// Gift cards that the customer has on file.
  public var giftCardsOnFile: [PaymentMethodID] = []
  /// Every means that the customer has on file.
  public var meansOnFile: [PaymentMethodID] = []
  /// What is known, at the place of its name in the vocabulary.
  private var known: [CaseFact?]

  /// A case of which nothing is known yet.
  public init(currency: Currency) {
    self.currency = currency
    known = Array(repeating: nil, count: FactName.allCases.count)
  }

  /// A fact, or nil while it is unknown.
  public subscript(_ name: FactName) -> CaseFact? {
    get { known[Ordinal.of(name)] }
    set { known[Ordinal.of(name)] = newValue }
  }

  /// The facts that are known.
  public var names: [FactName] { FactName.allCases.filter { self[$0] != nil } }

  /// A word, or nil while it is unknown.
  public func word(_ name: FactName) -> String? {
    switch known[Ordinal.of(name)]?.value {
    case .word(let word): word
    case .words(let words): words.first
    default: nil
    }
  }

  /// A number, or nil while it is unknown.
  public func number(_ name: FactName) -> Int64? {
    if case .number(let number)? = known[Ordinal.of(name)]?.value { number } else { nil }
  }

  /// A day, or nil while it is unknown.
  public func day(_ name: FactName) -> Day? {
    if case .day(let day)? = known[Ordinal.of(name)]?.value { day } else { nil }
  }

  /// A yes or no, or unknown.
  public func truth(_ name: FactName) -> Truth {
    if case .yesNo(let flag)? = known[Ordinal.of(name)]?.value { Truth(flag) } else { .unknown }
  }

  /// Whether a mark holds.
  public func truth(_ flag: CaseFlag) -> Truth {
    if flagsKnownTrue.contains(flag) { return .yes }
    return flagsKnownFalse.contains(flag) ? .no : .unknown
  }

  /// Whether at least one of several marks holds.
  public func truth(anyOf flags: FlagSet) -> Truth {
    if !flags.intersection(flagsKnownTrue).isEmpty { return .yes }
    return flags.subtracting(flagsKnownFalse).isEmpty ? .no : .unknown
  }

  /// An amount of the case's currency.
  public func money(_ minorUnits: Int64) -> Money { Money(minorUnits, currency) }
}

extension CaseFacts {
  /// Sets a word.
  public mutating func set(_ name: FactName, _ word: String?, from source: CaseFact.Source) {
    if let word { known[Ordinal.of(name)] = CaseFact(.word(word), from: source) }
  }

  /// Sets a yes or no.
  public mutating func set(_ name: FactName, _ flag: Bool?, from source: CaseFact.Source) {
    if let flag { known[Ordinal.of(name)] = CaseFact(.yesNo(flag), from: source) }
  }

  /// Sets a number.
  public mutating func set(_ name: FactName, _ number: Int64?, from source: CaseFact.Source) {
    if let number { known[Ordinal.of(name)] = CaseFact(.number(number), from: source) }
  }

  /// Sets a day.
  public mutating func set(_ name: FactName, _ day: Day?, from source: CaseFact.Source) {
    if let day { known[Ordinal.of(name)] = CaseFact(.day(day), from: source) }
  }

  /// Says whether a mark holds.
  public mutating func set(_ flag: CaseFlag, _ holds: Bool) {
    flagsKnownTrue.remove(flag)
    flagsKnownFalse.remove(flag)
    if holds { flagsKnownTrue.insert(flag) } else { flagsKnownFalse.insert(flag) }
  }
}
