import RefundDesk

extension UndoStep {
  /// Whether there is something for the journal's `x`: only a fact's own words can be.
  var hasPersonal: Bool {
    if case .restoreFact(let name, let was) = inverse {
      was.hasPersonal(under: name)
    } else {
      false
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.write(StepKey.version, version)
    writer.write(StepKey.by, by)
    writer.write(StepKey.at, at)
    writer.write(StepKey.step, word.rawValue)
    switch inverse {
    case .restore(let owner, let turn):
      writer.write(StepKey.owner, owner)
      write(turn, to: &writer)
    case .withdrawNote(let index): writer.write(StepKey.index, index)
    case .untag(let tag), .retag(let tag): writer.write(StepKey.tag, tag)
    case .restoreFact(let name, let was):
      writer.write(StepKey.name, name)
      writer.write(StepKey.fact, was, under: name)
    case .restoreCoding(let was):
      writer.write(StepKey.coding) { was.write(to: &$0) }
    case .restoreGoods(let goods, let sentBack):
      writer.write(StepKey.goods, goods?.rawValue)
      writer.write(StepKey.sentBack, sentBack)
    case .separate(let turn): write(turn, to: &writer)
    case .unexecute(let index, let approvedBy):
      writer.write(StepKey.index, index)
      if let approvedBy { writer.write(StepKey.approvedBy, approvedBy) }
    case .undoDecision(let index, let turn):
      writer.write(StepKey.index, index)
      write(turn, to: &writer)
    }
  }

  private func write(_ turn: Conversation, to writer: inout RecordWriter) {
    writer.write(StepKey.conversation, ConversationWord(turn).rawValue)
    writer.write(StepKey.until, turn.waitingUntil)
  }

  private var word: StepWord {
    switch inverse {
    case .restore: .restore
    case .withdrawNote: .withdrawNote
    case .untag: .untag
    case .retag: .retag
    case .restoreFact: .restoreFact
    case .restoreCoding: .restoreCoding
    case .restoreGoods: .restoreGoods
    case .separate: .separate
    case .unexecute: .unexecute
    case .undoDecision: .undoDecision
    }
  }
}
