import DeskPhrases
import DeskStore
import Journal
import Phrases
import RefundDesk

extension Failure {
  /// A refusal of the desk's rules.
  init(_ refusal: Refusal, _ phrases: Phrases) {
    self.init(phrases.explain(refusal).text, .negative)
  }

  /// Something that the desk cannot answer, or cannot be opened for.
  init(_ fault: DeskFault, _ phrases: Phrases) {
    self.init(phrases.explain(fault).text, fault.status)
  }

  /// A command of which nothing came.
  init(_ fault: CommitFault, _ phrases: Phrases) {
    self.init(phrases.explain(fault).text, fault.status)
  }
}

extension DeskFault {
  /// The exit code that scripts see.
  var status: ExitStatus {
    switch self {
    case .unknownTicket, .unknownCustomer: .negative
    case .journal(let fault): fault.status
    default: .invalid
    }
  }
}

extension CommitFault {
  /// The exit code that scripts see.
  var status: ExitStatus {
    switch self {
    case .refused, .unknownTicket: .negative
    case .unknownPerson: .usage
    case .stale, .locked, .commandUsed: .conflict
    case .readOnly, .outcomeUnknown, .index: .invalid
    case .journal(let fault): fault.status
    case .desk(let fault): fault.status
    }
  }
}

extension JournalFault {
  /// The exit code that scripts see.
  var status: ExitStatus {
    switch kind {
    case .locked: .conflict
    case .noDesk, .deskExists: .usage
    default: .invalid
    }
  }
}
