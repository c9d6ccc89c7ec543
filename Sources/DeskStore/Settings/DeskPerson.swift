public import RefundDesk

/// Somebody of the desk as `desk.toml` names them.
public struct DeskPerson: Hashable, Sendable {
  /// Who they are and what they may decide alone.
  public var person: Person
  /// The name of the operating system's user who may act as them; nil where anybody who can reach the
  /// desk's files may.
  public var login: String?

  /// Somebody of the desk.
  public init(_ person: Person, login: String? = nil) {
    self.person = person
    self.login = login
  }
}
