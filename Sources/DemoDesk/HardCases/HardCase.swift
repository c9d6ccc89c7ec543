import RefundDesk

/// Requests that are hard for one known reason each; every desk that is large enough has them all.
enum HardCase: String, CaseIterable, Sendable {
  // What the law grants against first appearances.
  case saturdayFourteenth, personalisedDefect, failedRepair, serialReturner, imposedCredit,
    wornDress
  // What the records make hard.
  case giftReceipt, marketplaceDay25, unknownDelivery, twoPartialRefunds, lateParcel, safetyRecall
  case duplicateCharge, missingPart
  // Who asks, and how.
  case elderlyByPhone, chineseName, arabicName, emojiName, hiddenCharacters, angryThenReasonable

  /// How many requests it takes to tell.
  var requests: Int {
    switch self {
    case .serialReturner: 11
    case .twoPartialRefunds: 3
    case .failedRepair, .imposedCredit: 2
    default: 1
    }
  }

  /// Tells it, with a customer of its own.
  func tell(_ story: inout Story) {
    switch self {
    case .saturdayFourteenth: story.tellSaturdayFourteenth()
    case .personalisedDefect: story.tellPersonalisedDefect()
    case .failedRepair: story.tellFailedRepair()
    case .serialReturner: story.tellSerialReturner()
    case .imposedCredit: story.tellImposedCredit()
    case .wornDress: story.tellWornDress()
    case .giftReceipt: story.tellGiftReceipt()
    case .marketplaceDay25: story.tellMarketplaceDay25()
    case .unknownDelivery: story.tellUnknownDelivery()
    case .twoPartialRefunds: story.tellTwoPartialRefunds()
    case .lateParcel: story.tellLateParcel()
    case .safetyRecall: story.tellSafetyRecall()
    case .duplicateCharge: story.tellDuplicateCharge()
    case .missingPart: story.tellMissingPart()
    case .elderlyByPhone: story.tellElderlyByPhone()
    case .chineseName: story.tellChineseName()
    case .arabicName: story.tellArabicName()
    case .emojiName: story.tellEmojiName()
    case .hiddenCharacters: story.tellHiddenCharacters()
    case .angryThenReasonable: story.tellAngryThenReasonable()
    }
  }
}
