public import RefundDesk

/// An event that comes from elsewhere, with when it happened and by whom.
public struct ImportedEvent: Hashable, Sendable {
  /// The event.
  public var event: DeskEvent
  /// When it happened; nil where that is not known, then it is the moment of the import.
  public var at: Timestamp?
  /// Who did it; nil where that is not known, then it is who imports.
  public var by: AgentID?

  /// An event from elsewhere.
  public init(_ event: DeskEvent, at: Timestamp? = nil, by: AgentID? = nil) {
    self.event = event
    self.at = at
    self.by = by
  }
}
