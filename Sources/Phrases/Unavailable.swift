/// Why a command cannot be used now. Commands stay visible with the reason.
public enum Unavailable: Hashable, Sendable {
  /// The desk can only be read.
  case readOnly
  /// No ticket is under the cursor.
  case noTicket
  /// The ticket is still being read.
  case loading
  /// The ticket is closed.
  case closed
  /// The ticket is not closed.
  case notClosed
  /// Nobody knows who the customer is.
  case noCustomer
  /// Nothing has changed since the queue was loaded.
  case noNews
  /// Nothing can be taken back.
  case nothingToUndo
  /// Nothing was taken back that could be done again.
  case nothingToRedo
  /// Nothing was done that may be repeated; what concerns money never is.
  case nothingToRepeat
  /// The desk has nobody to ask.
  case nobodyToAsk
  /// The customer's words say nothing that is not recorded.
  case nothingRead
  /// Nothing is looked for.
  case noSearch
  /// No decision waits for a supervisor.
  case nothingAwaits
  /// Nothing decided is still to be paid or sent.
  case nothingToExecute
  /// Only a supervisor may.
  case notSupervisor
  /// There is no such offer.
  case noOffer
  /// No fact is missing.
  case nothingMissing
  /// It does nothing on this screen.
  case notHere
}
