import RefundDesk
import Terminal

/// Which columns of the queue a width has room for, and how wide they are.
struct QueueColumns {
  /// A column.
  enum Kind: Hashable {
    case age, customer, amount, reason, channel, state, owner, ticket
  }

  /// A column with its place.
  struct Column {
    var kind: Kind
    var x: Int
    var width: Int
  }

  /// Columns before the first one: `>`, the mark, the glyph of the age and a space.
  static let lead = 4

  let columns: [Column]

  private struct Wish {
    var kind: Kind
    var least: Int
    var most: Int
  }

  /// In the order of the screen.
  private static let wishes = [
    Wish(kind: .age, least: 8, most: 8), Wish(kind: .customer, least: 12, most: 26),
    Wish(kind: .amount, least: 10, most: 12), Wish(kind: .reason, least: 14, most: 20),
    Wish(kind: .channel, least: 6, most: 11), Wish(kind: .state, least: 9, most: 12),
    Wish(kind: .owner, least: 6, most: 10), Wish(kind: .ticket, least: 8, most: 12),
  ]

  /// What is left out first when there is no room.
  private static let expendable: [Kind] = [.ticket, .channel, .owner, .state, .reason, .amount]

  init(width: Int) {
    var wishes = QueueColumns.wishes
    let room = width - QueueColumns.lead
    func needed() -> Int { wishes.reduce(0) { $0 + $1.least + 1 } - 1 }
    for kind in QueueColumns.expendable where needed() > room {
      wishes.removeAll { $0.kind == kind }
    }
    var widths = wishes.map(\.least)
    var left = room - needed()
    // Names come first, then the others get what they would like.
    for kind in [Kind.customer, .reason, .channel, .state, .owner, .amount, .ticket, .age] {
      guard left > 0, let index = wishes.firstIndex(where: { $0.kind == kind }) else { continue }
      let share = kind == .customer && wishes.count > 4 ? min(left, 6) : left
      let more = min(share, wishes[index].most - widths[index])
      widths[index] += max(0, more)
      left -= max(0, more)
    }
    if left > 0, let customer = wishes.firstIndex(where: { $0.kind == .customer }) {
      widths[customer] += min(left, 14)
    }
    var x = QueueColumns.lead
    var columns: [Column] = []
    for (wish, width) in zip(wishes, widths) {
      columns.append(Column(kind: wish.kind, x: x, width: width))
      x += width + 1
    }
    self.columns = columns
  }
}
