import RefundDesk

/// Which pack applies: that of the country of delivery, else what stands closest to it, and said so.
struct LawChoice {
  let pack: LawIndex?
  /// How that law counts days, with the holidays of the region; nil where no law applies.
  let count: DayCount?
  /// A check that says which law was taken instead of the customer's own; nil where it is that one.
  let note: Check?

  init(shop: Jurisdiction, packs: [LawIndex], facts: CaseFacts) {
    guard !packs.isEmpty else {
      pack = nil
      count = nil
      note = nil
      return
    }
    func named(_ place: Jurisdiction) -> LawIndex? {
      packs.first { $0.pack.jurisdiction == place }
    }
    let asked = facts.word(.jurisdiction).map(Jurisdiction.init(rawValue:))
    if let asked, let exact = named(asked) {
      pack = exact
      count = LawChoice.count(exact.pack, facts)
      note = nil
      return
    }
    let union = asked.map(\.isInEU) == true ? named(.eu) : nil
    let taken = union ?? named(shop) ?? packs[0]
    pack = taken
    count = LawChoice.count(taken.pack, facts)
    note = Check(
      subject: LawChoice.subject, result: .info,
      reason: .fallbackLaw(asked: asked?.rawValue, used: taken.pack.id))
  }

  private static let subject = CheckSubject(
    id: "LAW", source: .desk, clause: "", text: CheckWords.lawChoice)

  /// How a pack counts days, with the holidays of the region, where the region has more of them.
  private static func count(_ pack: LawPack, _ facts: CaseFacts) -> DayCount {
    guard let region = facts.word(.region), let holidays = HolidayCalendar(rawValue: region),
      holidays != pack.count.holidays, pack.jurisdiction == .fr, holidays == .alsaceMoselle
    else { return pack.count }
    var regional = pack.count
    regional.holidays = holidays
    return regional
  }
}
