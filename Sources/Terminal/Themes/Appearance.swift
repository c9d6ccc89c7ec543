/// What kind of background a theme is made for.
public enum Appearance: String, CaseIterable, Hashable, Sendable {
  case dark, light
  /// The terminal's own, whatever it is.
  case terminal
}
