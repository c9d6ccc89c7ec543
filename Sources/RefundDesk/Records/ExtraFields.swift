/// What a record carried under keys that this desk has no use for, kept to be exported again.
public struct ExtraFields: Hashable, Sendable {
  /// One key with its value as canonical JSON text.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value, as canonical JSON.
    public let json: String

    /// A key with its value.
    public init(key: String, json: String) {
      self.key = key
      self.json = json
    }
  }

  /// The members in the order in which they stood.
  public var members: [Member]

  /// Extra fields; none unless given.
  public init(_ members: [Member] = []) { self.members = members }

  /// The canonical JSON under a key, or nil where there is none.
  public subscript(key: String) -> String? { members.first { $0.key == key }?.json }
}
