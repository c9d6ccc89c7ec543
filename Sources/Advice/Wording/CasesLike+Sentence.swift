public import RefundDesk

extension CasesLike {
  /// The cases in one sentence.
  public var sentence: Bilingual {
    guard total > 0 else {
      return Bilingual(
        fr: "Aucun cas comme celui-ci n’a encore été clos.",
        en: "No case like this one has been closed yet.")
    }
    let fr = shares.map { "\($0.count) \(CasesLike.words($0).fr)" }.joined(separator: ", ")
    let en = shares.map { "\($0.count) \(CasesLike.words($0).en)" }.joined(separator: ", ")
    return Bilingual(
      fr: "Cas comme celui-ci\u{202F}: \(total), dont \(fr).",
      en: "Cases like this one: \(total), of which \(en).")
  }

  private static func words(_ share: Share) -> Bilingual {
    let many = share.count > 1
    func noun(_ one: String, _ more: String, _ en: String) -> Bilingual {
      Bilingual(fr: many ? more : one, en: en)
    }
    return switch share.kind {
    case .refund: noun("remboursement", "remboursements", "refund")
    case .replacement: noun("remplacement", "remplacements", "replacement")
    case .repair: noun("réparation", "réparations", "repair")
    case .discount: noun("réduction", "réductions", "discount")
    case .credit: noun("avoir", "avoirs", "credit")
    case .giftCard: noun("carte cadeau", "cartes cadeaux", "gift card")
    case .points: noun("geste en points", "gestes en points", "points")
    case .redo: noun("nouvelle prestation", "nouvelles prestations", "redone")
    case .cancel: noun("annulation", "annulations", "cancelled")
    case .orderChange: noun("modification", "modifications", "order changed")
    case .information: noun("réponse", "réponses", "answered")
    case .decline: noun("refus", "refus", "declined")
    }
  }
}
