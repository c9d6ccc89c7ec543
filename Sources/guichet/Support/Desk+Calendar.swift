import DeskStore
import Insight
import RefundPolicy

extension Desk {
  /// When the desk works, by its settings and the holidays of its place: the one calendar that clocks,
  /// measures, reports and the board go by.
  var businessCalendar: BusinessCalendar {
    get throws(BusinessCalendarError) {
      let hours = settings.hours
      return try BusinessCalendar(
        zone: zone, hours: hours.days.mapValues(Self.opening), holidays: holidays,
        closures: hours.closures, special: hours.open.mapValues(Self.opening))
    }
  }

  /// The holidays of the region of the policy in force, else those of the country of the settings.
  private var holidays: HolidayCalendar {
    let places = [policy?.shop.region, Jurisdiction(country: settings.jurisdiction)?.rawValue]
    return places.lazy.compactMap { $0.flatMap(HolidayCalendar.init) }.first ?? .weekendsOnly
  }

  private static func opening(_ spans: [WorkingHours.Span]) -> [OpeningHours] {
    spans.compactMap { OpeningHours(from: $0.opens, to: $0.closes) }
  }
}
