import RefundDesk

/// What a request is about, before it is written.
struct RequestPlan: Sendable {
  var reason: Reason
  var wish: Wish?
  var received: Timestamp
  var channel: ContactChannel

  /// The categories in which a reason makes sense.
  static func categories(_ reason: Reason) -> [(Category, Int)] { categories[reason.place] }

  /// What customers want for a reason.
  static func wishes(_ reason: Reason) -> [(Wish?, Int)] { wishes[reason.place] }

  private static let categories = Reason.allCases.map(categoryWeights)
  private static let wishes = Reason.allCases.map(wishWeights)

  private static func categoryWeights(_ reason: Reason) -> [(Category, Int)] {
    switch reason {
    case .wrongSize: [(.apparel, 88), (.jewellery, 12)]
    case .damagedOnArrival:
      [(.home, 40), (.electronics, 24), (.toys, 10), (.books, 10), (.hygiene, 10), (.apparel, 6)]
    case .missingPart: [(.home, 32), (.toys, 30), (.electronics, 28), (.hygiene, 10)]
    case .defective, .hiddenDefect:
      [
        (.electronics, 48), (.apparel, 16), (.home, 14), (.jewellery, 8), (.toys, 7),
        (.hygiene, 5), (.books, 2),
      ]
    case .safetyRecall: [(.electronics, 55), (.toys, 45)]
    default:
      [
        (.apparel, 38), (.home, 18), (.electronics, 17), (.jewellery, 9), (.toys, 7),
        (.books, 6), (.hygiene, 5),
      ]
    }
  }

  /// How often customers ask for what reason.
  static let reasons: [(Reason, Int)] = [
    (.wrongSize, 20), (.changeOfMind, 18), (.defective, 16), (.damagedOnArrival, 9),
    (.notAsDescribed, 8), (.late, 7), (.notDelivered, 6), (.wrongItem, 5), (.missingPart, 4),
    (.other, 3), (.duplicateCharge, 2), (.hiddenDefect, 1), (.safetyRecall, 1),
  ]

  private static func wishWeights(_ reason: Reason) -> [(Wish?, Int)] {
    switch reason {
    case .changeOfMind: [(.refund, 76), (.credit, 6), (.cancel, 10), (.orderChange, 4), (nil, 4)]
    case .wrongSize: [(.replacement, 56), (.refund, 36), (.credit, 3), (nil, 5)]
    case .defective: [(.replacement, 34), (.refund, 36), (.repair, 22), (.discount, 2), (nil, 6)]
    case .hiddenDefect: [(.refund, 60), (.discount, 20), (.repair, 20)]
    case .damagedOnArrival: [(.replacement, 48), (.refund, 38), (.discount, 10), (nil, 4)]
    case .notAsDescribed: [(.refund, 66), (.discount, 20), (.replacement, 8), (nil, 6)]
    case .wrongItem: [(.replacement, 68), (.refund, 30), (nil, 2)]
    case .missingPart: [(.replacement, 50), (.refund, 24), (.discount, 20), (.information, 6)]
    case .late: [(.refund, 48), (.information, 32), (.cancel, 12), (nil, 8)]
    case .notDelivered: [(.refund, 64), (.replacement, 30), (.information, 6)]
    case .duplicateCharge: [(.refund, 100)]
    case .safetyRecall: [(.refund, 60), (.replacement, 30), (.information, 10)]
    case .other: [(.information, 84), (.discount, 10), (nil, 6)]
    }
  }

  /// How requests come in.
  static let channels: [(ContactChannel, Int)] = [
    (.email, 46), (.form, 20), (.chat, 14), (.phone, 12), (.letter, 3), (.store, 5),
  ]
}

extension Reason {
  /// The position among all reasons.
  fileprivate var place: Int {
    switch self {
    case .changeOfMind: 0
    case .wrongSize: 1
    case .defective: 2
    case .hiddenDefect: 3
    case .damagedOnArrival: 4
    case .notAsDescribed: 5
    case .wrongItem: 6
    case .missingPart: 7
    case .late: 8
    case .notDelivered: 9
    case .duplicateCharge: 10
    case .safetyRecall: 11
    case .other: 12
    }
  }
}
