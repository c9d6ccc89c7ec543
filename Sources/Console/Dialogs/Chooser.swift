import RefundDesk
import Terminal

/// A short list to choose from.
public struct Chooser: Sendable {
  /// What is chosen.
  enum Purpose: Hashable, Sendable {
    case assign, goods, theme, untag, copy, escalate, view
  }

  /// One thing to choose.
  struct Item: Hashable, Sendable {
    /// What is chosen, as the program knows it.
    var value: String
    /// What a person reads.
    var label: String
    /// What stands beside it.
    var detail = ""
    /// The letter that chooses it at once.
    var key: Unicode.Scalar?
  }

  let purpose: Purpose
  let title: String
  let items: [Item]
  var selected = 0
  /// What to go back to when nothing is chosen, for a list that shows each choice at once.
  var original: String?

  mutating func move(by count: Int) {
    guard !items.isEmpty else { return }
    selected = max(0, min(items.count - 1, selected + count))
  }
}
