import RefundDesk

/// The words for whose turn it is to speak; the day of waiting stands beside them.
enum ConversationWord: String, CaseIterable {
  case new, open, waiting, closed

  init(_ conversation: Conversation) {
    switch conversation {
    case .new: self = .new
    case .open: self = .open
    case .waiting: self = .waiting
    case .closed: self = .closed
    }
  }

  func conversation(until day: Day?) -> Conversation {
    switch self {
    case .new: .new
    case .open: .open
    case .waiting: .waiting(until: day)
    case .closed: .closed
    }
  }
}

extension Conversation {
  /// The day until which the desk waits, where one was set.
  var waitingUntil: Day? {
    if case .waiting(let day) = self { day } else { nil }
  }
}
