public import Toml

/// Checks that a theme can be read: the contrasts of WCAG 2.2, after its colours are brought down.
public enum ThemeLint {
  /// The depths at which a theme must pass; with sixteen colours a person's own settings decide.
  public static let depths: [ColourDepth] = [.twoHundredFiftySix, .exact]

  /// What is wrong with a theme: mistakes of its files first, then contrasts, in the order of roles.
  public static func check(_ loaded: ThemeLoader.Result) -> [Diagnostic] {
    var found = loaded.diagnostics
    for role in Role.allCases {
      guard let span = loaded.spans[role] else { continue }
      // A line that several roles fall back to is told of once.
      if found.contains(where: { $0.span == span }) { continue }
      found += check(role, loaded.theme.paint(role), at: span)
    }
    return found
  }

  private static func check(_ role: Role, _ paint: Paint, at span: SourceSpan) -> [Diagnostic] {
    guard case .exact = paint.foreground, case .exact = paint.background else { return [] }
    var found: [Diagnostic] = []
    if paint.attributes.contains(.dim) { found.append(ThemeFault.dimColour(role, at: span)) }
    let wanted = role.isBorder ? Contrast.border : Contrast.text
    for depth in depths {
      guard let contrast = contrast(role, paint, depth), contrast < wanted else { continue }
      found.append(
        ThemeFault.lowContrast(role, tenths(contrast), wanted: tenths(wanted), depth, at: span))
    }
    return found
  }

  /// The contrast of a paint as a terminal with so many colours shows it; nil where nobody knows.
  static func contrast(_ role: Role, _ paint: Paint, _ depth: ColourDepth) -> Double? {
    guard case .exact(let text) = paint.foreground, case .exact(let ground) = paint.background
    else { return nil }
    if depth == .exact { return text.contrast(with: ground) }
    let shown = PaintTable.fixed(paint, isBorder: role.isBorder)
    return IndexedColours.rgb(Int(shown.foreground))
      .contrast(with: IndexedColours.rgb(Int(shown.background)))
  }

  /// One decimal, rounded down, so that 4.49 does not read as 4.5.
  private static func tenths(_ value: Double) -> String {
    let count = Int(value * 10)
    return "\(count / 10).\(count % 10)"
  }
}
