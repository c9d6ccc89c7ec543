import RefundDesk

extension PageWriter {
  /// The policy's examples as stories with days and sums. Those about who approves, what is withheld or
  /// what is still to be asked are the shop's own business.
  var examples: [PublishedPage.Piece] {
    let judge = Judge(policy, library: library)
    let stories = policy.examples.compactMap { example -> PublishedPage.Term? in
      guard example.expect.approval == nil, example.expect.guarded == nil else { return nil }
      let judgement = judge.judge(example.facts)
      guard judgement.verdict != .ask else { return nil }
      return PublishedPage.Term(
        name: example.name[language], meaning: story(example.facts) + " " + told(judgement))
    }
    guard !stories.isEmpty else { return [] }
    return [.heading(say("Exemples concrets", "Concrete examples")), .terms(stories)]
  }

  /// How it was bought, for how much, when it came and when the customer asked.
  private func story(_ facts: CaseFacts) -> String {
    var parts = [bought(facts.word(.channel)) + place(facts.word(.marketplace))]
    if let price = facts.number(.price) {
      parts[0] += say(" ", " for ") + money(facts.money(price))
    }
    if let day = facts.day(.deliveredOn) {
      parts.append(say("reçu le \(date(day))", "received on \(date(day))"))
    }
    if let day = facts.day(.requestedOn) {
      parts.append(say("demande du \(date(day))", "asked on \(date(day))"))
    }
    return parts.joined(separator: ", ") + "."
  }

  private func bought(_ channel: String?) -> String {
    switch channel.flatMap(OrderChannel.init(rawValue:)) {
    case .online: say("Acheté en ligne", "Bought online")
    case .phone: say("Acheté par téléphone", "Bought by telephone")
    case .mail: say("Acheté par correspondance", "Bought by mail")
    case .doorstep: say("Acheté à domicile", "Bought at the door")
    case .store: say("Acheté en magasin", "Bought in the shop")
    case nil: say("Acheté", "Bought")
    }
  }

  private func place(_ marketplace: String?) -> String {
    guard let marketplace, marketplace != "none" else { return "" }
    let name =
      marketplace == "ebay" ? "eBay" : marketplace.prefix(1).uppercased() + marketplace.dropFirst()
    return say(" sur \(name)", " on \(name)")
  }

  private func told(_ judgement: Judgement) -> String {
    switch judgement.verdict {
    case .entitled: return due(judgement.floor)
    case .allowed:
      let kinds = judgement.allowed.filter { $0.kind != .decline && $0.kind != .discount }
      let list = kinds.map { name($0.kind, $0.amount) }
      return say("Nous acceptons\u{202F}: ", "We accept: ") + choice(list) + "."
    case .discretionary:
      return say(
        "Écrivez-nous\u{202F}: une personne regardera.", "Write to us: a person will look.")
    case .refused:
      let why = judgement.against.first?.why[language] ?? ""
      return say("Nous ne pouvons pas l’accepter. ", "We cannot accept it. ") + why
    case .ask: return ""
    }
  }

  private func due(_ floor: LegalFloor?) -> String {
    guard let floor else { return "" }
    let list = floor.remedies.map { name($0, $0 == .refund ? floor.amount : nil) }
    var text = say("La loi vous donne droit à\u{202F}: ", "The law grants you: ") + choice(list)
    if floor.remedies.count > 1 { text += say(", à votre choix", ", as you choose") }
    if let day = floor.due, floor.remedies.contains(.refund) {
      text += say(", au plus tard le \(date(day))", ", by \(date(day)) at the latest")
    }
    return text + "."
  }

  private func choice(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + say(" ou ", " or ") + last
  }

  private func money(_ amount: Money) -> String {
    language == .fr ? MoneyWords.fr(amount) : MoneyWords.en(amount)
  }

  private func name(_ kind: ResolutionKind, _ amount: Money?) -> String {
    let word = kind.label[language]
    guard let amount, kind == .refund || kind == .credit || kind == .giftCard || kind == .cancel
    else { return word }
    return say("\(word) de \(money(amount))", "\(word) of \(money(amount))")
  }
}
