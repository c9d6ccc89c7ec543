public import RefundDesk

/// An event of the demo desk, with when it happened and by whom.
public struct DemoEvent: Hashable, Sendable {
  /// The event.
  public let event: DeskEvent
  /// When it happened; never after the desk's `now`.
  public let at: Timestamp
  /// Who did it: one of the desk's people.
  public let by: AgentID

  /// An event with its time and its author.
  init(_ event: DeskEvent, at: Timestamp, by: AgentID) {
    self.event = event
    self.at = at
    self.by = by
  }
}
