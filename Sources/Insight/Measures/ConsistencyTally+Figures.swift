import RefundDesk

extension ConsistencyTally {
  /// Takes in the decisions of a period, as far as they are known at a moment.
  mutating func count(_ figures: RequestFigures, in period: Period, asOf: Timestamp) {
    struct Key: Hashable {
      var reason: UInt8
      var by: UInt32
      var kinds: KindSet
    }
    var counts: [Key: Int] = [:]
    let (from, to) = (period.from.microseconds, min(period.to, asOf).microseconds)
    figures.decisions.scan { _, row in
      guard from <= row.at, row.at <= to, row.at < period.to.microseconds,
        !row.marks.contains(.isMerged), figures.requests.indices.contains(Int(row.ticket))
      else { return }
      let request = figures.requests[Int(row.ticket)]
      guard request.received <= asOf.microseconds else { return }
      counts[Key(reason: request.reason, by: row.by, kinds: row.kinds), default: 0] += 1
    }
    for (key, count) in counts {
      guard Int(key.reason) < Reason.allCases.count,
        let agent = figures.words.word(key.by).flatMap({ AgentID($0) })
      else { continue }
      add(key.kinds, times: count, by: agent, for: Reason.allCases[Int(key.reason)])
    }
  }
}
