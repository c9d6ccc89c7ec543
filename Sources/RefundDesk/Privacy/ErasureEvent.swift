/// What happened on the way to erasing a customer's personal data (GDPR, art. 17).
public enum ErasureEvent: Hashable, Sendable {
  /// Somebody asked for it. The reason stays for ever, so it holds nothing personal.
  case requested(reason: String)
  /// The request was taken back before anybody said yes.
  case withdrawn
  /// A second person said yes. From here on it is carried out, whatever is interrupted.
  case confirmed
  /// Everything is gone that had to go.
  case finished(ErasureCounts)
}

/// How much an erasure took away.
public struct ErasureCounts: Hashable, Sendable {
  /// Records of the journal that lost their personal data.
  public var records = 0
  /// Messages that were being written.
  public var drafts = 0
  /// Messages that lay in the outbox.
  public var messages = 0
  /// Files of interrupted writes.
  public var quarantined = 0

  /// Nothing yet.
  public init() {}
}
