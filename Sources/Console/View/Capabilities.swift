/// What the terminal can do, as far as the screens are made of it.
public struct Capabilities: Hashable, Sendable {
  /// Whether clicks and the wheel are asked for.
  public var mouse: Bool

  /// A terminal; without the mouse unless asked for.
  public init(mouse: Bool = false) { self.mouse = mouse }
}
