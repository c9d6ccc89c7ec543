import RefundDesk

/// Where the journal keeps the fields of a record that the desk has no use for.
///
/// Nobody knows what they hold, so they count as personal, except in records that are about no person
/// and for names that are known to be harmless.
enum ExtraRule {
  /// Of records about things: products and variants.
  case open
  /// Of records about people; the names given stay open.
  case personal(except: [String])

  /// Of customers, payment methods, tickets, messages and orders.
  static let personal = ExtraRule.personal(except: [])
  /// Of order lines: a price finer than the currency is part of the books.
  static let orderLine = ExtraRule.personal(except: ["unit_price_exact"])

  func place(of key: String) -> FieldPlace {
    switch self {
    case .open: .open
    case .personal(let names): names.contains(key) ? .open : .personal
    }
  }

  /// Whether there is something for `x`.
  func hasPersonal(_ extra: ExtraFields) -> Bool {
    extra.members.contains { place(of: $0.key) == .personal }
  }

  /// The fields in the order in which the journal gives them back: open ones first.
  func ordered(_ members: [ExtraFields.Member]) -> ExtraFields {
    guard !members.isEmpty else { return ExtraFields() }
    return ExtraFields(
      members.filter { place(of: $0.key) == .open }
        + members.filter { place(of: $0.key) == .personal })
  }
}
