/// The look of every role.
///
/// A theme never has to name them all: a role that it leaves out looks like the longest prefix that it
/// names, and at last like `text`, which is the terminal's own colours where it is not named.
public struct Theme: Hashable, Sendable {
  /// The name by which people choose it: that of its file.
  public let name: String
  /// What it is made for.
  public let appearance: Appearance
  /// The roles that it names itself.
  let roles: [Role: Paint]
  private let paints: [Role: Paint]

  /// A theme of the roles that it names.
  public init(name: String, appearance: Appearance, roles: [Role: Paint]) {
    self.name = name
    self.appearance = appearance
    self.roles = roles
    paints = Role.allCases.reduce(into: [:]) { all, role in
      all[role] = Theme.fallback(role, roles)
    }
  }

  /// How a role looks.
  public func paint(_ role: Role) -> Paint {
    paints[role] ?? Paint()
  }

  private static func fallback(_ role: Role, _ roles: [Role: Paint]) -> Paint {
    role.names.lazy.compactMap { Role.byName[$0].flatMap { roles[$0] } }.first ?? Paint()
  }
}
