public import RefundDesk

/// What the desk has learned of one cell, as it is shown: counts, and the chance that is used.
public struct Lesson: Hashable, Sendable {
  /// The cell.
  public let cell: Experience.Cell
  /// What is known of it.
  public let count: Experience.Count
  /// The chance of acceptance; nil for what is accepted for certain, such as a refund.
  public let acceptance: Acceptance?

  /// The lessons of an experience, by resolution, reason and price band in the order of their
  /// vocabularies.
  public static func all(of experience: Experience, _ inputs: AdviceInputs) -> [Lesson] {
    var lessons: [Lesson] = []
    for kind in ResolutionKind.allCases {
      let assumed = AdviceInput.accept(kind).map { inputs[$0] }
      for reason in Reason.allCases {
        for price in PriceBand.allCases {
          let cell = Experience.Cell(kind, reason, price)
          guard let count = experience.counts[cell] else { continue }
          let acceptance = assumed.map {
            experience.acceptance(kind, reason: reason, price: price, assumed: $0)
          }
          lessons.append(Lesson(cell: cell, count: count, acceptance: acceptance))
        }
      }
    }
    return lessons
  }
}

extension AdviceInput {
  /// The assumed chance that an offer of a kind is accepted; nil for what is no offer that could be
  /// turned down.
  public static func accept(_ kind: ResolutionKind) -> AdviceInput? {
    switch kind {
    case .replacement: .acceptReplacement
    case .repair: .acceptRepair
    case .discount: .acceptDiscount
    case .credit: .acceptCredit
    case .giftCard: .acceptGiftCard
    case .points: .acceptPoints
    case .redo: .acceptRedo
    case .refund, .cancel, .orderChange, .information, .decline: nil
    }
  }
}
