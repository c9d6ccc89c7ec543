extension FactName {
  /// Whether the fact can become another one while the ticket, its order and its customer stay as they
  /// are: what is counted back from today, and what is looked up in the catalogue.
  var movesByItself: Bool {
    switch self {
    case .returns12m, .returnRate: true
    case .category, .available, .sameProduct, .differentOption, .giftCardCovers, .otherVariant,
      .difference:
      true
    default: false
    }
  }
}

extension Condition {
  /// Whether it can hold on one day and not on the next while nothing happens to a ticket.
  var movesByItself: Bool {
    terms.contains { term in
      term.unknowns.contains { if case .fact(let name) = $0 { name.movesByItself } else { false } }
    }
  }
}
