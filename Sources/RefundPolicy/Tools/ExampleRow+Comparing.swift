import RefundDesk

extension ExampleRow.Expectation {
  /// What of the expectation a judgement does not fulfil.
  func mismatches(_ judgement: Judgement) -> [PolicyTest.Mismatch] {
    var list: [PolicyTest.Mismatch] = []
    func compare<Value: Equatable>(
      _ key: String, _ expected: Value?, _ found: Value?, _ word: (Value) -> String
    ) {
      guard let expected, expected != found else { return }
      list.append(
        .init(key: key, expected: word(expected), found: found.map(word) ?? "none"))
    }
    let floor = judgement.floor
    compare("verdict", verdict, judgement.verdict, \.rawValue)
    if let right, floor?.rights.contains(right) != true {
      list.append(.init(key: "right", expected: right, found: floor?.right ?? "none"))
    }
    compare("floor", self.floor.map(words), words(floor?.remedies ?? [])) {
      $0.joined(separator: " ")
    }
    if let minRefund, (judgement.refund ?? -1) < minRefund {
      let found = judgement.refund.map { String($0) } ?? "none"
      list.append(.init(key: "min_refund", expected: String(minRefund), found: found))
    }
    compare("amount", amount, judgement.refund) { String($0) }
    compare("method", method, judgement.means.first, \.rawValue)
    compare("window", window, judgement.result(.window), \.rawValue)
    compare("due", due, floor?.due, \.description)
    compare("missing", missing?.sorted(), judgement.missing.filter(\.blocking).map(\.name).sorted())
    {
      $0.joined(separator: " ")
    }
    compare("approval", approval, judgement.approvalNeeded, \.rawValue)
    compare("guard", guarded, judgement.result(.guard), \.rawValue)
    compare("broken", broken, judgement.against.first?.id) { $0 }
    let offered = Set(judgement.allowed.map(\.kind))
    if let allowed, !offered.isSuperset(of: allowed) {
      list.append(
        .init(
          key: "allowed", expected: words(allowed).joined(separator: " "),
          found: words(Array(offered)).joined(separator: " ")))
    }
    return list
  }

  private func words(_ kinds: [ResolutionKind]) -> [String] {
    Set(kinds.map(\.policyWord)).sorted()
  }
}

extension Judgement {
  /// The refund that is due or permitted, in minor units.
  var refund: Int64? { allowance(.refund)?.amount?.minorUnits ?? floor?.amount.minorUnits }

  /// The result of the first check of a kind of row.
  func result(_ kind: RowKind) -> Check.Result? {
    checks.first { $0.source == .policy(kind) }?.result
  }

  /// Every row of the policy that had a say.
  var rows: Set<String> {
    Set(
      checks.map(\.id) + fees.map(\.id) + deadlines.map(\.id) + gestures.map(\.head.id) + bonusRows)
  }
}
