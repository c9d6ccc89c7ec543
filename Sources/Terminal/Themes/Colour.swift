/// A colour as a theme names it.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// One of the sixteen colours that the terminal's settings decide: 0 to 7, and 8 to 15 brighter.
  case ansi(UInt8)
  /// An exact colour, written in hex and brought down to what the terminal has.
  case exact(RGB)
}
