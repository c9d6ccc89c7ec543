import RefundDesk

/// Which pack applies: that of the country of delivery, else what stands closest to it, and said so.
struct LawChoice {
  let pack: LawPack?
  /// A check that says which law was taken instead of the customer's own; nil where it is that one.
  let note: Check?

  init(shop: Jurisdiction, packs: [LawPack], facts: CaseFacts) {
    guard !packs.isEmpty else {
      pack = nil
      note = nil
      return
    }
    func named(_ place: Jurisdiction) -> LawPack? { packs.first { $0.jurisdiction == place } }
    let asked = facts.word(.jurisdiction).map(Jurisdiction.init(rawValue:))
    if let asked, let exact = named(asked) {
      pack = LawChoice.regional(exact, facts)
      note = nil
      return
    }
    let union = asked.map(\.isInEU) == true ? named(.eu) : nil
    let taken = union ?? named(shop) ?? packs[0]
    pack = LawChoice.regional(taken, facts)
    note = Check(
      id: "LAW", source: .desk, result: .info, clause: "", text: CheckWords.lawChoice,
      reason: .fallbackLaw(asked: asked?.rawValue, used: taken.id))
  }

  /// The pack with the holidays of the region, where the region has more of them.
  private static func regional(_ pack: LawPack, _ facts: CaseFacts) -> LawPack {
    guard let region = facts.word(.region), let holidays = HolidayCalendar(rawValue: region),
      holidays != pack.count.holidays, pack.jurisdiction == .fr, holidays == .alsaceMoselle
    else { return pack }
    var regional = pack
    regional.count.holidays = holidays
    return regional
  }
}
