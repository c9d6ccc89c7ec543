public import RefundDesk

extension Unknown {
  /// What it is called within a sentence.
  public var label: Bilingual {
    switch self {
    case .fact(let name): name.label
    case .flag(let flag): flag.label
    }
  }

  /// The question to put to the customer.
  public var question: Bilingual {
    switch self {
    case .fact(let name): name.question
    case .flag(let flag): flag.question
    }
  }
}
