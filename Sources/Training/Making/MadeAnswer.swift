import Advice
import Phrases
import RefundDesk
import RefundPolicy

/// The model answer of a made scenario: what the desk lists first, in plain words.
struct MadeAnswer {
  let kind: ResolutionKind
  let amount: Money?
  let cost: Money
  let day: Day
  /// The number of the article or clause, as the message names it.
  let clause: String?
  let needsApproval: Bool
  private let words: ReasonWords

  init(_ version: CaseInMaking, _ words: ReasonWords) {
    self.words = words
    let judged = version.judgement()
    let best = version.best()
    if case .resolve(let kind)? = best?.action { self.kind = kind } else { kind = .decline }
    let gives: Set<ResolutionKind> = [.refund, .discount, .credit, .giftCard, .cancel]
    amount = gives.contains(kind) ? best?.amount : nil
    cost = best?.expectedCost ?? .zero(version.order.currency)
    let today = version.ticket.received.utcDay
    let pays = judged.floor?.remedies.contains(.refund) == true
    day = (pays ? judged.floor?.due : nil) ?? today.adding(days: 14)
    let texts =
      (judged.floor.map { [$0.article] } ?? []) + (judged.allowance(kind)?.clauses ?? [])
      + judged.against.map(\.clause)
    clause = texts.lazy.compactMap(MadeAnswer.number).first
    let worth = amount
    let given = kind
    needsApproval = judged.approvals.contains { rule in
      rule.kinds.contains(given) && (worth?.minorUnits ?? -1) >= rule.from.minorUnits
    }
  }

  /// The first word of a clause that holds a digit: `L221-18`, `7.1`.
  private static func number(_ text: String) -> String? {
    let trimmed = text.split(separator: " ").map { word in
      word.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
    }
    return trimmed.first { $0.contains(where: \.isNumber) }
  }

  /// The action of the script.
  var action: String {
    guard kind != .decline else { return "decline" }
    guard let amount, kind == .discount else { return "resolve \(kind.rawValue)" }
    return "resolve \(kind.rawValue) amount=\(amount.decimalText)"
  }

  /// The message in both languages.
  var message: Bilingual {
    let (fr, en) = (Phrases(.fr), Phrases(.en))
    return Bilingual(
      fr:
        "Bonjour,\n\n\(words.apology.fr)\n\(sentenceFR(fr))\nVous n'avez rien à faire : nous vous "
        + "envoyons la suite avant le \(fr.date(day)). Répondez à ce message ou appelez-nous.",
      en:
        "Hello,\n\n\(words.apology.en)\n\(sentenceEN(en))\nYou have nothing to do: we will send you "
        + "what comes next before \(en.date(day)). Reply to this message or call us.")
  }

  private func sentenceFR(_ phrases: Phrases) -> String {
    let basis = clause.map { " (\($0))" } ?? ""
    let sum = amount.map { " de \(phrases.money($0))" } ?? ""
    return switch kind {
    case .refund, .cancel: "Le remboursement\(sum) vous est accordé\(basis)."
    case .replacement, .orderChange: "Le remplacement vous est accordé\(basis)."
    case .repair: "La réparation vous est accordée\(basis)."
    case .discount: "Une remise\(sum) vous est accordée\(basis)."
    case .credit: "Un avoir\(sum) vous est accordé\(basis)."
    case .giftCard: "Une carte cadeau\(sum) vous est accordée\(basis)."
    case .points: "Des points vous sont accordés\(basis)."
    case .redo, .information, .decline:
      "Nous ne pouvons pas accepter cette demande\(basis). Le médiateur de la consommation peut être "
        + "saisi gratuitement."
    }
  }

  private func sentenceEN(_ phrases: Phrases) -> String {
    let basis = clause.map { " (\($0))" } ?? ""
    let sum = amount.map { " of \(phrases.money($0))" } ?? ""
    return switch kind {
    case .refund, .cancel: "The refund\(sum) is granted\(basis)."
    case .replacement, .orderChange: "The replacement is granted\(basis)."
    case .repair: "The repair is granted\(basis)."
    case .discount: "A discount\(sum) is granted\(basis)."
    case .credit: "A store credit\(sum) is granted\(basis)."
    case .giftCard: "A gift card\(sum) is granted\(basis)."
    case .points: "Points are granted\(basis)."
    case .redo, .information, .decline:
      "We cannot accept this request\(basis). The consumer mediator can be asked free of charge."
    }
  }
}
