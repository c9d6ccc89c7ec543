extension Ticket {
  /// What comes of saying that this ticket is a duplicate of another.
  ///
  /// It is a link and nothing more: the duplicate is closed, keeps everything it has, and an undo
  /// separates the two. The other ticket stays as it is.
  func merge(into id: TicketID, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    if let mergedInto { throw .alreadyMerged(into: mergedInto) }
    if conversation == .closed { throw .closed }
    if awaitingApproval != nil { throw .awaitingApproval }
    guard id != self.id else { throw .cannotMerge(into: id, .itself) }
    guard let other = context.mergeTarget, other.id == id else {
      throw .cannotMerge(into: id, .unknown)
    }
    if let end = other.mergedInto { throw .cannotMerge(into: id, .merged(into: end)) }
    if other.conversation == .closed { throw .cannotMerge(into: id, .closed) }
    // Whoever asks must be the same: by the customer, or by the order where none is known.
    let isSame =
      customer == nil || other.customer == nil
      ? order != nil && order == other.order : customer == other.customer
    guard isSame else { throw .cannotMerge(into: id, .otherCustomer) }
    // A right that was claimed here must still be claimed there, and no later.
    guard order == nil || order == other.order else { throw .cannotMerge(into: id, .otherOrder) }
    guard received >= other.received else { throw .cannotMerge(into: id, .later) }
    return [.merged(into: id, was: conversation)]
  }
}
