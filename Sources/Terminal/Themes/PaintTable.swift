/// A theme brought down to a terminal's colours: one paint a role, looked up for every cell.
public struct PaintTable: Hashable, Sendable {
  /// The colours it was made for.
  public let depth: ColourDepth
  private let paints: [Role: TerminalPaint]

  /// The paints of a theme on a terminal with so many colours; `exact` counts as 256.
  public init(_ theme: Theme, depth: ColourDepth) {
    let depth = min(depth, .twoHundredFiftySix)
    self.depth = depth
    paints = Role.allCases.reduce(into: [:]) { table, role in
      table[role] = PaintTable.paint(theme.paint(role), depth, border: role.isBorder)
    }
  }

  /// The paint of a role.
  public subscript(role: Role) -> TerminalPaint {
    paints[role] ?? TerminalPaint(-1, on: -1)
  }

  /// A theme's paint in numbers.
  static func paint(_ paint: Paint, _ depth: ColourDepth, border: Bool) -> TerminalPaint {
    guard depth != .none else { return TerminalPaint(-1, on: -1, paint.attributes) }
    let background = number(paint.background, depth)
    let foreground: Int
    if case .exact(let text) = paint.foreground, case .exact(let ground) = paint.background {
      foreground = Quantiser.nearest(
        text, on: background, exactBackground: ground,
        wanted: border ? Contrast.border : Contrast.text, depth)
    } else {
      foreground = number(paint.foreground, depth)
    }
    return TerminalPaint(
      Int16(truncatingIfNeeded: foreground), on: Int16(truncatingIfNeeded: background),
      paint.attributes)
  }

  private static func number(_ colour: Colour, _ depth: ColourDepth) -> Int {
    switch colour {
    case .terminal: -1
    case .ansi(let index): Int(index & 15)
    case .exact(let rgb): Quantiser.nearest(rgb, depth)
    }
  }
}
