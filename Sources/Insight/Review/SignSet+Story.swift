import RefundDesk

extension SignSet {
  private static let bits: [IrritantTally.Sign: SignSet] = {
    let signs = meanings.map(\.sign)
    return Dictionary(signs.map { ($0, SignSet($0)) }) { one, _ in one }
  }()

  /// The signs of a story, with its ticket as it was to be seen at the story's end; all but ``slow``.
  init(_ story: TicketStory, _ ticket: Ticket, _ times: StoryTimes) {
    var signs = SignSet.bits[.reason(ticket.reason)] ?? []
    func add(_ sign: IrritantTally.Sign, if holds: Bool) {
      if holds { signs.formUnion(SignSet.bits[sign] ?? []) }
    }
    let written = ticket.messages.filter { $0.from == .customer }
    add(.reopened, if: times.reopened != nil)
    add(.manyMessages, if: written.count >= 3)
    add(.handedAround, if: story.owners.count >= 3)
    if let refused = ticket.refused {
      add(.contested, if: written.contains { $0.at > refused })
    }
    for message in written {
      if let text = message.text { signs.formUnion(ComplaintWords.shared.found(in: text)) }
    }
    self = signs
  }
}

extension Ticket {
  /// When the request was refused; nil where it was not.
  fileprivate var refused: Timestamp? {
    decisions.first { record in
      record.life.counts && record.decision.resolutions.contains { $0.kind == .decline }
    }?.decision.at
  }
}
