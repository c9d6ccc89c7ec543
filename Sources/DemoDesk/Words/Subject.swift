import RefundDesk

/// What a message is about.
enum Subject: Int, CaseIterable, Sendable {
  // What has happened.
  case changeOfMind, wrongSize, notAsDescribed, defective, hiddenDefect, damaged, wrongItem
  case missingPart, late, notDelivered, duplicateCharge, safetyRecall, other, cancel, orderChange
  case arrivedLate
  // What the customer asks for.
  case askRefund, askReplacement, askPart, askResend, askRepair, askCredit, askDiscount, askCancel,
    askInformation
  // What is said later.
  case reminder, question, answer
  // What the desk answers.
  case refunded, replaced, credited, discounted, declined, repaired

  /// The texts about it.
  func templates(_ language: Language) -> [Template] {
    (language == .fr ? Subject.french : Subject.english)[rawValue]
  }

  /// The subject of a request.
  init(_ reason: Reason, _ wish: Wish?, hasArrived: Bool) {
    switch (wish, reason) {
    case (.cancel, _): self = .cancel
    case (.orderChange, _): self = .orderChange
    case (_, .changeOfMind): self = .changeOfMind
    case (_, .wrongSize): self = .wrongSize
    case (_, .defective): self = .defective
    case (_, .hiddenDefect): self = .hiddenDefect
    case (_, .damagedOnArrival): self = .damaged
    case (_, .notAsDescribed): self = .notAsDescribed
    case (_, .wrongItem): self = .wrongItem
    case (_, .missingPart): self = .missingPart
    case (_, .late): self = hasArrived ? .arrivedLate : .late
    case (_, .notDelivered): self = .notDelivered
    case (_, .duplicateCharge): self = .duplicateCharge
    case (_, .safetyRecall): self = .safetyRecall
    case (_, .other): self = .other
    }
  }

  /// The subject of what is asked for; nil where the message has said it already.
  init?(asking wish: Wish?, for reason: Reason) {
    switch wish {
    case .refund: self = .askRefund
    case .replacement where reason == .missingPart: self = .askPart
    case .replacement where reason == .notDelivered: self = .askResend
    case .replacement: self = .askReplacement
    case .repair: self = .askRepair
    case .credit: self = .askCredit
    case .discount: self = .askDiscount
    case .cancel: self = .askCancel
    case .information: self = .askInformation
    case .orderChange, nil: return nil
    }
  }

  private static let french = allCases.map { Template.all(of: $0.blocks.fr, .fr) }
  private static let english = allCases.map { Template.all(of: $0.blocks.en, .en) }

  private var blocks: Twin {
    switch self {
    case .changeOfMind: Twin(Letters.changeOfMindFR, Letters.changeOfMindEN)
    case .wrongSize: Twin(Letters.wrongSizeFR, Letters.wrongSizeEN)
    case .notAsDescribed: Twin(Letters.notAsDescribedFR, Letters.notAsDescribedEN)
    case .defective: Twin(Letters.defectiveFR, Letters.defectiveEN)
    case .hiddenDefect: Twin(Letters.hiddenDefectFR, Letters.hiddenDefectEN)
    case .damaged: Twin(Letters.damagedFR, Letters.damagedEN)
    case .wrongItem: Twin(Letters.wrongItemFR, Letters.wrongItemEN)
    case .missingPart: Twin(Letters.missingPartFR, Letters.missingPartEN)
    case .late: Twin(Letters.lateFR, Letters.lateEN)
    case .arrivedLate: Twin(Letters.arrivedLateFR, Letters.arrivedLateEN)
    case .notDelivered: Twin(Letters.notDeliveredFR, Letters.notDeliveredEN)
    case .duplicateCharge: Twin(Letters.duplicateChargeFR, Letters.duplicateChargeEN)
    case .safetyRecall: Twin(Letters.safetyRecallFR, Letters.safetyRecallEN)
    case .other: Twin(Letters.otherFR, Letters.otherEN)
    case .cancel: Twin(Letters.cancelFR, Letters.cancelEN)
    case .orderChange: Twin(Letters.orderChangeFR, Letters.orderChangeEN)
    default: laterBlocks
    }
  }

  private var laterBlocks: Twin {
    switch self {
    case .askRefund: Twin(Letters.refundFR, Letters.refundEN)
    case .askReplacement: Twin(Letters.replacementFR, Letters.replacementEN)
    case .askPart: Twin(Letters.partFR, Letters.partEN)
    case .askResend: Twin(Letters.resendFR, Letters.resendEN)
    case .askRepair: Twin(Letters.repairFR, Letters.repairEN)
    case .askCredit: Twin(Letters.creditFR, Letters.creditEN)
    case .askDiscount: Twin(Letters.discountFR, Letters.discountEN)
    case .askCancel: Twin(Letters.cancellingFR, Letters.cancellingEN)
    case .reminder: Twin(Letters.reminderFR, Letters.reminderEN)
    case .question: Twin(Letters.questionFR, Letters.questionEN)
    case .answer: Twin(Letters.answerFR, Letters.answerEN)
    case .refunded: Twin(Letters.refundedFR, Letters.refundedEN)
    case .replaced: Twin(Letters.replacedFR, Letters.replacedEN)
    case .credited: Twin(Letters.creditedFR, Letters.creditedEN)
    case .discounted: Twin(Letters.discountedFR, Letters.discountedEN)
    case .declined: Twin(Letters.declinedFR, Letters.declinedEN)
    case .repaired: Twin(Letters.repairedFR, Letters.repairedEN)
    default: Twin(Letters.informationFR, Letters.informationEN)
    }
  }
}
