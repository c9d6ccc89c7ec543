/// How somebody feels who writes.
enum Tone: Sendable {
  /// Friendly or matter of fact.
  case calm
  /// At the end of their patience.
  case angry
  /// In passing, as one writes to people one knows.
  case chatty
}
