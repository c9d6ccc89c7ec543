/// A record before it has a sequence: what the caller wants written.
public struct JournalDraft: Hashable, Sendable {
  /// The ticket that a record belongs to and the version it brings it to.
  public struct Ticket: Hashable, Sendable {
    /// The ticket's id.
    public let id: String
    /// The ticket's version after this record; the first record of a ticket makes version 1.
    public let version: Int64

    /// Version `version` of ticket `id`.
    public init(id: String, version: Int64) {
      self.id = id
      self.version = version
    }
  }

  /// What happened, e.g. `decision.made`.
  public var type: String
  /// The ticket it happened to, or `nil` for a record that is no ticket's.
  public var ticket: Ticket?
  /// Who did it, by the desk's name for the person.
  public var by: String
  /// The user id of the process that did it.
  public var uid: UInt32
  /// The id of the command; the same on all records of one command and on every try of it.
  public var command: String
  /// When, in microseconds since 1970-01-01 UTC; years 1 to 9999.
  public var microseconds: Int64
  /// What happened in detail: one canonical JSON object without personal data.
  public var data: [UInt8]
  /// Personal data and free text: one canonical JSON object without a member `s` (the
  /// journal puts the salt there), or `nil`.
  public var personal: [UInt8]?

  /// A record to be written.
  public init(
    type: String, ticket: Ticket? = nil, by: String, uid: UInt32, command: String,
    microseconds: Int64, data: [UInt8], personal: [UInt8]? = nil
  ) {
    self.type = type
    self.ticket = ticket
    self.by = by
    self.uid = uid
    self.command = command
    self.microseconds = microseconds
    self.data = data
    self.personal = personal
  }
}
