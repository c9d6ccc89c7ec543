import Terminal

/// Text laid out in lines, with where its parts begin.
struct Document: Sendable {
  var lines: [StyledLine] = []
  /// The lines with which parts begin.
  var sections: [Int] = []

  /// The furthest that it can be scrolled in so many lines.
  func lastTop(height: Int) -> Int { max(0, lines.count - height) }
}
