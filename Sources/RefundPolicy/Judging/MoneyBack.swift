import RefundDesk

/// How money goes back in a case: the policy's method rows under what the law insists on.
struct MoneyBack {
  let policy: Policy
  let facts: CaseFacts
  let floor: LegalFloor?

  /// The means that a kind may go back on, the usual one first.
  func means(for kind: ResolutionKind) -> [MeansWord] {
    let chosen = policyMeans(for: kind)
    guard let floor, floor.remedies.contains(kind) else { return chosen }
    let lawful = chosen.filter { permits($0, floor.means) }
    return lawful.isEmpty ? [floor.means == .original ? .original : .anyCash] : lawful
  }

  /// The means that need the customer's recorded agreement.
  func consentMeans(for kind: ResolutionKind) -> [MeansWord] {
    let rows = rows(for: kind)
    let free = means(for: kind)
    let offered = rows.flatMap { $0.withConsent + $0.allow }
    return offered.reduce(into: []) { list, word in
      if !free.contains(word), !list.contains(word) { list.append(word) }
    }
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
    if rows(for: .credit).contains(where: { $0.allow.contains(.storeCredit) }) { return true }
    return rows(for: .refund).contains {
      $0.allow.contains(.storeCredit) || $0.withConsent.contains(.storeCredit)
    }
  }

  /// Whether a credit is what the policy gives by itself, so that no agreement is needed.
  var givesCreditByItself: Bool {
    rows(for: .refund).contains { $0.allow.contains(.storeCredit) }
  }

  /// Whether the policy foresees a gift card.
  var foreseesGiftCard: Bool {
    rows(for: .refund).contains {
      $0.allow.contains(.giftCard) || $0.withConsent.contains(.giftCard)
    }
  }

  /// Whether money may only go back through a marketplace.
  var isPlatformOnly: Bool { policyMeans(for: .refund) == [.platform] }

  /// The check of the method row that counts.
  func checks(for kind: ResolutionKind) -> [Check] {
    let kind: ResolutionKind = rows(for: kind).isEmpty ? .refund : kind
    return rows(for: kind).map { row in
      let clash = floor.map {
        $0.remedies.contains(.refund) && !row.allow.contains(where: \.isMoney)
      }
      return Check(
        id: row.head.id, source: .policy(.method), result: clash == true ? .warn : .info,
        clause: row.head.clause, text: row.head.text,
        reason: clash == true ? .moneyIsDue : .means(means(for: kind)), line: row.head.line)
    }
  }

  /// The method rows that count for a kind: the most specific that match, all of them on a tie.
  private func rows(for kind: ResolutionKind) -> [MethodRow] {
    let matching = policy.methods.filter {
      $0.kinds.contains(kind) && $0.head.when.truth(facts) == .yes
    }
    guard let most = matching.map(\.head.when.specificity).max() else { return [] }
    return matching.filter { $0.head.when.specificity == most }
  }

  private func policyMeans(for kind: ResolutionKind) -> [MeansWord] {
    let byRow = rows(for: kind).flatMap(\.allow)
    let required = policy.requirements.filter {
      $0.kinds.contains(kind) && $0.head.when.truth(facts) == .yes
    }.compactMap(\.means)
    let start = byRow.isEmpty ? required.first ?? [.original] : byRow
    return required.reduce(start) { kept, words in kept.filter(words.contains) }
  }

  private func permits(_ word: MeansWord, _ law: Right.Means) -> Bool {
    switch law {
    case .original: word == .original || word == .platform
    case .anyCash: word.isMoney
    case .cashOrCredit: word.isMoney || word == .storeCredit
    }
  }
}
