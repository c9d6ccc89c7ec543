/// Why the desk does not work on a day as in any week.
public enum OtherDayCause: String, CaseIterable, Sendable {
  /// A public holiday of its place.
  case holiday
  /// The shop says that it is shut.
  case closure = "closed"
  /// The shop gives the day hours of its own.
  case ownHours = "open"
}
