/// A theme brought down to a terminal's colours: one paint a role.
///
/// With 256 colours, exact colours become the nearest ones that stay readable. With sixteen or fewer
/// nobody knows what the numbers look like, and too few are left to tell a selection from a panel: a
/// role in exact colours is then painted as in `Theme.base`.
public struct PaintTable: Hashable, Sendable {
  /// The colours it was made for.
  public let depth: ColourDepth
  private let paints: [Role: TerminalPaint]

  /// The paints of a theme on a terminal with so many colours; `exact` counts as 256.
  public init(_ theme: Theme, depth: ColourDepth) {
    let depth = min(depth, .twoHundredFiftySix)
    self.depth = depth
    paints = Role.allCases.reduce(into: [:]) { all, role in
      all[role] = PaintTable.paint(role, theme, depth)
    }
  }

  /// The paint of a role.
  public subscript(role: Role) -> TerminalPaint {
    paints[role] ?? TerminalPaint(-1, on: -1)
  }

  private static func paint(_ role: Role, _ theme: Theme, _ depth: ColourDepth) -> TerminalPaint {
    var paint = theme.paint(role)
    if depth < .twoHundredFiftySix, paint.isExact {
      paint = (depth == .none ? Theme.mono : Theme.base).paint(role)
    }
    if depth == .none { return TerminalPaint(-1, on: -1, paint.attributes) }
    return fixed(paint, isBorder: role.isBorder)
  }

  /// A paint in the numbers of a terminal with 256 colours.
  static func fixed(_ paint: Paint, isBorder: Bool) -> TerminalPaint {
    let background = number(paint.background)
    var foreground = number(paint.foreground)
    if case .exact(let text) = paint.foreground, case .exact(let ground) = paint.background {
      foreground = Quantiser.nearest(
        text, on: background, exactBackground: ground,
        wanted: isBorder ? Contrast.border : Contrast.text)
    }
    return TerminalPaint(
      Int16(truncatingIfNeeded: foreground), on: Int16(truncatingIfNeeded: background),
      paint.attributes)
  }

  private static func number(_ colour: Colour) -> Int {
    switch colour {
    case .terminal: -1
    case .ansi(let index): Int(index & 15)
    case .exact(let rgb): Quantiser.nearest(rgb)
    }
  }
}
