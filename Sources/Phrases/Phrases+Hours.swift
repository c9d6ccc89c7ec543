public import RefundDesk
public import RefundPolicy

extension Phrases {
  /// The heading over the hours of the week.
  public func hoursTitle(zone: String) -> String {
    say(en: "Opening hours (\(zone))", fr: "Horaires d'ouverture (\(zone))")
  }

  /// A day on which nobody works.
  public var shut: String { say(en: "closed", fr: "fermé") }

  /// Which public holidays are heeded, and by which text.
  public func holidays(of calendar: HolidayCalendar) -> String {
    switch calendar {
    case .france:
      say(
        en: "Public holidays: France (French Labour Code, art. L3133-1).",
        fr: "Jours fériés : France (C. trav., art. L3133-1).")
    case .alsaceMoselle:
      say(
        en: "Public holidays: Alsace-Moselle (French Labour Code, art. L3133-1 and L3134-13).",
        fr: "Jours fériés : Alsace-Moselle (C. trav., art. L3133-1 et L3134-13).")
    case .unitedKingdom:
      say(
        en: "Bank holidays: England and Wales (Banking and Financial Dealings Act 1971).",
        fr:
          "Jours fériés : Angleterre et pays de Galles (Banking and Financial Dealings Act 1971).")
    case .scotland:
      say(
        en:
          "Bank holidays: Scotland (Banking and Financial Dealings Act 1971, St Andrew's Day Bank Holiday (Scotland) Act 2007).",
        fr:
          "Jours fériés : Écosse (Banking and Financial Dealings Act 1971, St Andrew's Day Bank Holiday (Scotland) Act 2007)."
      )
    case .northernIreland:
      say(
        en: "Bank holidays: Northern Ireland (Banking and Financial Dealings Act 1971).",
        fr: "Jours fériés : Irlande du Nord (Banking and Financial Dealings Act 1971).")
    case .unitedStates:
      say(
        en: "Public holidays: United States, federal (5 U.S.C. 6103).",
        fr: "Jours fériés : États-Unis, fédéraux (5 U.S.C. 6103).")
    case .weekendsOnly:
      say(
        en:
          "Public holidays: none are known for this country; list them in desk.toml, closed under [hours].",
        fr:
          "Jours fériés : inconnus pour ce pays ; listez-les dans desk.toml, closed sous [hours]."
      )
    }
  }

  /// The heading over the days on which the desk does not work as in any week.
  public func otherDaysTitle(from: Day, to: Day) -> String {
    say(
      en: "Days that differ, \(shortDate(from)) to \(shortDate(to)):",
      fr: "Jours particuliers, du \(shortDate(from)) au \(shortDate(to)) :")
  }

  /// That every day of a stretch is as in any week.
  public func noOtherDays(from: Day, to: Day) -> String {
    say(
      en: "No day differs from \(shortDate(from)) to \(shortDate(to)).",
      fr: "Aucun jour particulier du \(shortDate(from)) au \(shortDate(to)).")
  }

  /// A day, or the first and the last of several.
  public func days(from: Day, to: Day) -> String {
    from == to
      ? weekdayDate(from)
      : say(en: "\(date(from)) to \(date(to))", fr: "du \(date(from)) au \(date(to))")
  }

  /// Why the desk does not work on a day as in any week.
  public func because(_ cause: OtherDayCause) -> String {
    switch cause {
    case .holiday: say(en: "public holiday", fr: "jour férié")
    case .closure: say(en: "closed by the shop", fr: "fermeture de la boutique")
    case .ownHours: say(en: "hours of its own", fr: "horaires particuliers")
    }
  }
}
