/// The parts of the queue that one key shows.
public enum QueueView: String, CaseIterable, Sendable {
  /// Everything that is not closed.
  case open
  /// What the person works on.
  case mine
  /// What nobody works on.
  case unassigned
  /// What waits for the customer.
  case waiting
  /// What waits for a supervisor.
  case approvals
  /// What is closed.
  case closed
}
