import RefundDesk

extension EventType {
  init(_ event: DeskEvent) {
    switch event {
    case .customerRecorded: self = .customerRecorded
    case .productRecorded: self = .productRecorded
    case .orderRecorded: self = .orderRecorded
    case .ticketReceived: self = .ticketReceived
    case .ticketChanged(_, let event): self.init(event)
    case .erasure(_, let step): self.init(step)
    }
  }

  init(_ step: ErasureEvent) {
    switch step {
    case .requested: self = .erasureRequested
    case .withdrawn: self = .erasureWithdrawn
    case .confirmed: self = .erasureConfirmed
    case .finished: self = .erasureFinished
    }
  }

  init(_ event: TicketEvent) {
    switch event {
    case .assigned: self = .ticketAssigned
    case .conversationChanged: self = .conversationChanged
    case .noteAdded: self = .noteAdded
    case .tagged: self = .ticketTagged
    case .untagged: self = .ticketUntagged
    case .factEntered: self = .factEntered
    case .recoded: self = .ticketRecoded
    case .goodsMoved: self = .goodsMoved
    case .messageSent: self = .messageSent
    case .decisionMade: self = .decisionMade
    case .decisionApproved: self = .decisionApproved
    case .decisionRejected: self = .decisionRejected
    case .decisionExecuted: self = .decisionExecuted
    case .reopened: self = .ticketReopened
    case .merged: self = .ticketMerged
    case .undone: self = .stepUndone
    }
  }
}
