/// What lies over the screens and has the keys.
public enum Dialog: Sendable {
  case confirm(Confirm)
  case resolve(ResolveForm)
  case choose(Chooser)
  case entry(Entry)
  case compose(Composer)
  case palette(Palette)
  case reading(Reading)
}
