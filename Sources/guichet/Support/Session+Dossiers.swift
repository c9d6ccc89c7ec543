import DeskStore
import Phrases
import RefundDesk

extension Session {
  /// Visits tickets one after the other: those named, or all of the desk in the order of their ids.
  mutating func forEachDossier(
    of tickets: [TicketID], all: Bool, _ visit: (inout Session, Dossier) throws -> Void
  ) throws {
    var ids = tickets
    if all { ids = try asking { () throws(DeskFault) in try desk.ticketIDs() } }
    for id in ids {
      let file = try asking { () throws(DeskFault) in try desk.dossier(id) }
      try visit(&self, file)
    }
  }

  /// Fails where no policy is in force, since nothing can be said then.
  func requirePolicy() throws {
    guard desk.policy == nil else { return }
    throw Failure(phrases.noPolicy(), .invalid)
  }
}
