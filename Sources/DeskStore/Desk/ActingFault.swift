public import RefundDesk

/// Why nobody of the desk can be acted as.
public enum ActingFault: Error, Hashable, Sendable {
  /// The desk has nobody of that name.
  case unknownPerson(AgentID, known: [AgentID])
  /// Only another user of the system may act as them.
  case belongsToLogin(AgentID, login: String)
  /// Nobody was named, and the user of the system is nobody of the desk.
  case nobodyNamed(login: String?, known: [AgentID])
}
