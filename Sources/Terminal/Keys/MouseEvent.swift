/// What the mouse did, where the terminal reports it.
public struct MouseEvent: Hashable, Sendable {
  /// The button or wheel, and what became of it.
  public enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    case drag(Button)
    case wheelUp, wheelDown
  }

  /// A button.
  public enum Button: Hashable, Sendable {
    case left, middle, right
  }

  /// What happened.
  public let action: Action
  /// The cell.
  public let point: Point
  /// Keys held down.
  public let modifiers: Key.Modifiers

  /// A mouse event.
  public init(_ action: Action, at point: Point, modifiers: Key.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
