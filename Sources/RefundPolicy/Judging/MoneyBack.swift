import RefundDesk

/// How money goes back in a case: the policy's method rows under what the law insists on.
///
/// A class because it keeps what it has found out: it lives as long as one judgement.
final class MoneyBack {
  private let index: PolicyIndex
  private let facts: CaseFacts
  private let floor: LegalFloor?
  private var rowsOfKind: KindTable<[Int]?>
  private var meansOfKind: KindTable<[MeansWord]?>

  init(_ index: PolicyIndex, facts: CaseFacts, floor: LegalFloor?) {
    self.index = index
    self.facts = facts
    self.floor = floor
    rowsOfKind = KindTable(repeating: nil)
    meansOfKind = KindTable(repeating: nil)
  }

  private var methods: [MethodRow] { index.policy.methods }

  /// The means that a kind may go back on, the usual one first.
  func means(for kind: ResolutionKind) -> [MeansWord] {
    let chosen = policyMeans(for: kind)
    guard let floor, floor.remedies.contains(kind) else { return chosen }
    let lawful = chosen.filter { permits($0, floor.means) }
    return lawful.isEmpty ? [floor.means == .original ? .original : .anyCash] : lawful
  }

  /// The means that need the customer's recorded agreement.
  func consentMeans(for kind: ResolutionKind) -> [MeansWord] {
    let free = means(for: kind)
    var list: [MeansWord] = []
    for place in rows(for: kind) {
      for word in methods[place].withConsent + methods[place].allow
      where !free.contains(word) && !list.contains(word) { list.append(word) }
    }
    return list
  }

  /// The means on file that a kind may go back on.
  func methods(for kind: ResolutionKind) -> [PaymentMethodID] {
    var ids: [PaymentMethodID] = []
    for word in means(for: kind) {
      let found =
        switch word {
        case .original: facts.originalMeans
        case .giftCardOnFile: facts.giftCardsOnFile
        case .anyOnFile: facts.originalMeans + facts.meansOnFile
        default: [PaymentMethodID]()
        }
      for id in found where !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// Whether the policy would rather give a credit or goods than money.
  var policyGivesNoMoney: Bool { !policyMeans(for: .refund).contains(where: \.isMoney) }

  /// Whether the policy foresees a store credit, with or without agreement.
  var foreseesCredit: Bool {
    rows(for: .credit).contains { methods[$0].allow.contains(.storeCredit) }
      || rows(for: .refund).contains {
        methods[$0].allow.contains(.storeCredit) || methods[$0].withConsent.contains(.storeCredit)
      }
  }

  /// Whether a credit is what the policy gives by itself, so that no agreement is needed.
  var givesCreditByItself: Bool {
    rows(for: .refund).contains { methods[$0].allow.contains(.storeCredit) }
  }

  /// Whether the policy foresees a gift card.
  var foreseesGiftCard: Bool {
    rows(for: .refund).contains {
      methods[$0].allow.contains(.giftCard) || methods[$0].withConsent.contains(.giftCard)
    }
  }

  /// Whether money may only go back through a marketplace.
  var isPlatformOnly: Bool { policyMeans(for: .refund) == [.platform] }

  /// The check of the method row that counts.
  func checks(for kind: ResolutionKind) -> [Check] {
    let kind: ResolutionKind = rows(for: kind).isEmpty ? .refund : kind
    return rows(for: kind).map { place in
      let row = methods[place]
      let clash = floor.map {
        $0.remedies.contains(.refund) && !row.allow.contains(where: \.isMoney)
      }
      return Check(
        subject: index.subjects.methods[place], result: clash == true ? .warn : .info,
        reason: clash == true ? .moneyIsDue : .means(means(for: kind)))
    }
  }

  /// The method rows that count for a kind: the most specific that match, all of them on a tie.
  private func rows(for kind: ResolutionKind) -> [Int] {
    if let known = rowsOfKind[kind] { return known }
    var most = 0
    var found: [Int] = []
    for place in index.methods[kind] where methods[place].head.when.truth(facts) == .yes {
      let specificity = methods[place].head.when.specificity
      if specificity > most { found = [] }
      if specificity >= most {
        found.append(place)
        most = specificity
      }
    }
    rowsOfKind[kind] = found
    return found
  }

  private func policyMeans(for kind: ResolutionKind) -> [MeansWord] {
    if let known = meansOfKind[kind] { return known }
    var required: [[MeansWord]] = []
    for place in index.requirements[kind] {
      if let words = index.means[place],
        index.policy.requirements[place].head.when.truth(facts) == .yes
      {
        required.append(words)
      }
    }
    let byRow = rows(for: kind).flatMap { methods[$0].allow }
    let start = byRow.isEmpty ? required.first ?? [.original] : byRow
    let means = required.reduce(start) { kept, words in kept.filter(words.contains) }
    meansOfKind[kind] = means
    return means
  }

  private func permits(_ word: MeansWord, _ law: Right.Means) -> Bool {
    switch law {
    case .original: word == .original || word == .platform
    case .anyCash: word.isMoney
    case .cashOrCredit: word.isMoney || word == .storeCredit
    }
  }
}
