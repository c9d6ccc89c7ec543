import RefundDesk

/// What the parts of the queue ask of a row, in one byte.
struct RowMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let open = RowMarks(rawValue: 1)
  static let waiting = RowMarks(rawValue: 2)
  static let unassigned = RowMarks(rawValue: 4)
  static let awaitsApproval = RowMarks(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ row: QueueRow) {
    self = []
    if row.conversation.isOpen { insert(.open) }
    if case .waiting = row.conversation { insert(.waiting) }
    if row.owner == nil { insert(.unassigned) }
    if row.awaitsApproval { insert(.awaitsApproval) }
  }
}
