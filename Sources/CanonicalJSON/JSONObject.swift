/// The members of a JSON object, in the order they were written; no key comes twice.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public var value: JSONValue

    /// A member `key` with `value`.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }

  /// An object with these members.
  ///
  /// - Precondition: no key comes twice.
  public init(members: [Member]) {
    precondition(
      Set(members.map(\.key)).count == members.count, "an object has each of its keys once")
    self.members = members
  }

  /// Members that the parser has already found to be different.
  init(distinct members: [Member]) { self.members = members }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of `key`. Setting replaces in place or adds at the end; setting `nil` removes.
  ///
  /// A search from the first member on: objects of the desk have a few dozen members at most.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (let index?, nil): members.remove(at: index)
      case (nil, nil): break
      }
    }
  }
}
