import RefundDesk

extension RequestFigures {
  /// A sum over everything in it that does not depend on the order in which it was taken in: two with
  /// equal sums say the same.
  public var fingerprint: UInt64 {
    let tickets = requests.indices.reduce(UInt64(0)) { $0 &+ fingerprint(ofRequest: $1) }
    let made = decisions.lazy.filter(\.isThere).reduce(tickets) { sum, row in
      sum
        &+ hash(
          row.ticket, [row.by, row.currency],
          "d|\(row.at)|\(row.goodwill)|\(row.kinds.rawValue)|\(row.marks.rawValue)")
    }
    let heard = hearings.lazy.filter(\.isThere).reduce(made) { sum, row in
      sum
        &+ hash(
          row.ticket, [row.author, row.approver, row.currency],
          "h|\(row.amount)|\(row.took)|\(row.kind)|\(row.outcome)")
    }
    let flawed = flaws.lazy.filter(\.isThere).reduce(heard) { sum, row in
      sum
        &+ hash(row.ticket, [row.by, row.currency], "g|\(row.at)|\(row.amount)|\(row.flaw)")
    }
    let credited = credits.lazy.filter(\.isThere).reduce(flawed) { sum, row in
      sum
        &+ hash(
          row.ticket, [row.by, row.country, row.saleChannel, row.currency],
          "c|\(skus.word(row.sku) ?? "")|\(row.at)|\(row.amount)|\(row.units)|\(row.marks.rawValue)"
        )
    }
    let reported = faults.lazy.filter(\.isThere).reduce(credited) { sum, row in
      sum &+ hash(row.ticket, [], "f|\(skus.word(row.sku) ?? "")")
    }
    return reported &+ cells.fingerprint(words, skus)
  }

  private func fingerprint(ofRequest place: Int) -> UInt64 {
    let (row, course, audit) = (requests[place], courses[place], audits[place])
    guard !row.marks.contains(.isGone) else { return 0 }
    let numbers = [
      row.received, row.recorded, row.changed, row.amount, Int64(row.reason), Int64(row.blocker),
      Int64(row.wants), Int64(row.waitsUntil), Int64(row.marks.rawValue), course.replied,
      course.decided, course.executed,
      course.closed, course.reopened, course.lastClosed, course.waited,
      Int64(course.kinds.rawValue), Int64(course.messages), Int64(course.marks.rawValue),
      Int64(bitPattern: audit.signs.rawValue), Int64(audit.alone), Int64(audit.firstKind),
    ]
    let words = [row.owner, row.country, row.segment, row.channel, row.currency, course.decider]
    return hash(
      UInt32(truncatingIfNeeded: place), words, numbers.map { "\($0)" }.joined(separator: "|"))
  }

  private func hash(_ place: UInt32, _ numbers: [UInt32], _ rest: String) -> UInt64 {
    guard requests.indices.contains(Int(place)) else { return 1 }
    let names = numbers.map { words.word($0) ?? "\u{0}" }.joined(separator: "|")
    return FigureKeys.hash(ticket(Int(place)).rawValue + "|" + names + "|" + rest)
  }
}
