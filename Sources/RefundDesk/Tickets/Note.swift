/// What somebody of the desk wrote down for colleagues; the customer never sees it.
public struct Note: Hashable, Sendable {
  /// When it was written.
  public var at: Timestamp
  /// Who wrote it.
  public var by: AgentID
  /// The words; nil where they were erased.
  public var text: String?
  /// Whether it was taken back.
  public var withdrawn: Bool

  /// A note.
  public init(at: Timestamp, by: AgentID, text: String?, withdrawn: Bool = false) {
    self.at = at
    self.by = by
    self.text = text
    self.withdrawn = withdrawn
  }
}
