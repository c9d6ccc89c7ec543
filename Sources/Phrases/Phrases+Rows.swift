public import RefundDesk

extension Phrases {
  /// A row's state in one column: the decision where there is one, else whose turn it is.
  public func state(_ row: QueueRow) -> String {
    if row.awaitsApproval { return name(DecisionLife.awaitingApproval) }
    if row.conversation == .closed, let kind = row.decided.first { return name(kind) }
    return name(row.conversation)
  }
}
