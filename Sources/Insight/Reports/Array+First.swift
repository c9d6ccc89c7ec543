extension Array {
  /// The first few elements of an order, in it, without sorting all of them.
  func first(_ count: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
    guard count < self.count else { return sorted(by: precedes) }
    var first: [Element] = []
    for element in self {
      if first.count == count {
        guard let last = first.last, precedes(element, last) else { continue }
        first.removeLast()
      }
      let place = first.firstIndex { precedes(element, $0) } ?? first.count
      first.insert(element, at: place)
    }
    return first
  }
}
