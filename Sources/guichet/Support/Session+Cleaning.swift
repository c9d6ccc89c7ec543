import Terminal

/// Text from outside without anything that a terminal would obey.
func clean(_ text: String) -> String { CleanText(text).text }

extension Session {
  /// Text from outside without anything that a terminal would obey.
  func clean(_ text: String) -> String { CleanText(text).text }
}
