/// What came from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// One key.
  case key(Key)
  /// Text that the terminal marked as pasted; long pastes come in parts. Not cleaned.
  case paste(String)
  /// More printable keys at once than a person types: a paste without marks. Not cleaned.
  ///
  /// A text field takes it in; everywhere else it is ignored with a word, because each of its letters
  /// would be a command.
  case burst(String)
  /// The mouse.
  case mouse(MouseEvent)
}
