/// What a frame asks of the terminal besides its cells.
///
/// Part of the value that a view returns, so that no screen has to switch anything off again.
public struct TerminalModes: Hashable, Sendable {
  /// The window title; cleaned once more when it is written.
  public var title: String
  /// Whether pastes come marked as such.
  public var bracketedPaste: Bool
  /// Whether clicks and the wheel are reported; off, the terminal's own selection works.
  public var mouse: Bool
  /// Whether the screen before the program comes back at the end.
  public var alternateScreen: Bool

  /// The modes of a full screen.
  public init(
    title: String = "", bracketedPaste: Bool = true, mouse: Bool = false,
    alternateScreen: Bool = true
  ) {
    self.title = title
    self.bracketedPaste = bracketedPaste
    self.mouse = mouse
    self.alternateScreen = alternateScreen
  }
}
