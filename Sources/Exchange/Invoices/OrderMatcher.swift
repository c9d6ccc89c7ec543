import RefundDesk

/// Finds the order that a credit note is about.
///
/// The rule: among the customer's earlier invoices, the one that holds the most of the note's stock
/// codes; of several, the latest. A note without a customer, or whose codes none of them holds, is about
/// no order of the file.
struct OrderMatcher {
  private struct Key: Hashable {
    let customer: Int32
    let code: Int32
  }

  private let drafts: [InvoiceDraft]
  /// The invoices that hold a code of a customer who has credit notes, oldest first.
  private var holders: [Key: [Int32]] = [:]

  init(_ drafts: [InvoiceDraft]) {
    self.drafts = drafts
    var wanted: Set<Key> = []
    var customers: Set<Int32> = []
    for draft in drafts where draft.kind == .credit && draft.customer >= 0 {
      customers.insert(draft.customer)
      for line in draft.lines { wanted.insert(Key(customer: draft.customer, code: line.code)) }
    }
    for (index, draft) in drafts.enumerated()
    where draft.kind == .sale && customers.contains(draft.customer) {
      for line in draft.lines {
        let key = Key(customer: draft.customer, code: line.code)
        if wanted.contains(key), holders[key]?.last != Int32(index) {
          holders[key, default: []].append(Int32(index))
        }
      }
    }
  }

  /// The invoice that a credit note is about.
  func order(of note: InvoiceDraft) -> Int? {
    guard note.customer >= 0 else { return nil }
    var held: [Int32: Int] = [:]
    for code in Set(note.lines.map(\.code)) {
      for index in holders[Key(customer: note.customer, code: code)] ?? []
      where drafts[Int(index)].time <= note.time {
        held[index, default: 0] += 1
      }
    }
    let best = held.max { left, right in
      if left.value != right.value { return left.value < right.value }
      let (a, b) = (drafts[Int(left.key)].time, drafts[Int(right.key)].time)
      return a == b ? left.key < right.key : a < b
    }
    return best.map { Int($0.key) }
  }
}
