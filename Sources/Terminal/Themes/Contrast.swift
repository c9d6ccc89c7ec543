/// The least contrasts that a theme must keep (WCAG 2.2, 1.4.3 and 1.4.11).
public enum Contrast {
  /// For text.
  public static let text = 4.5
  /// For borders, rules and bars.
  public static let border = 3.0
}

extension Role {
  /// Whether the role draws lines and bars, not text.
  var isBorder: Bool {
    switch self {
    case .panelBorder, .panelBorderFocused, .dialogBorder, .dialogDangerBorder, .chartBar,
      .chartAlert, .chartTrack:
      true
    default: false
    }
  }
}
