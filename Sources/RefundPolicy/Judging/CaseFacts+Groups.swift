import RefundDesk

extension CaseFacts {
  /// The case once for each set of lines with the same category and marks; usually there is one.
  ///
  /// With several groups delivery belongs to none of them: it is added where a right holds for all.
  func groups() -> [CaseFacts] {
    guard lines.count > 1 else { return [self] }
    let first = lines[0]
    if lines.allSatisfy({ $0.category == first.category && $0.flags == first.flags }) {
      return [self]
    }
    var groups: [CaseFacts] = []
    var rest = lines
    while let head = rest.first {
      let alike = rest.filter { $0.category == head.category && $0.flags == head.flags }
      rest.removeAll { $0.category == head.category && $0.flags == head.flags }
      groups.append(group(alike))
    }
    return groups
  }

  private func group(_ alike: [CaseLine]) -> CaseFacts {
    var group = self
    group.lines = alike
    group[.category] = alike[0].category.map { CaseFact(.word($0), from: .records) }
    let marks = alike[0].flags
    let others = FlagSet.marksOfArticle.subtracting(marks).intersection(
      flagsKnownTrue.union(flagsKnownFalse))
    group.flagsKnownTrue = flagsKnownTrue.subtracting(.marksOfArticle).union(marks)
    group.flagsKnownFalse = flagsKnownFalse.subtracting(marks).union(others)
    group[.price] = CaseFact(.number(alike.reduce(0) { $0 + $1.price }), from: .records)
    group[.standardDelivery] = CaseFact(.number(0), from: .records)
    group[.delivery] = CaseFact(.number(0), from: .records)
    return group
  }
}
