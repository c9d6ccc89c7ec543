/// How a cell looks: what it is for, and attributes on top of those of the theme.
///
/// Screens never name a colour. The theme turns the role into colours when the frame is painted.
public struct Style: Hashable, Sendable {
  /// What the cell is for.
  public var role: Role
  /// Added to the attributes that the theme gives the role.
  public var attributes: Attributes

  /// The style of a role, with attributes of its own.
  public init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// Ordinary text.
  public static let text = Style(.text)

  /// The same style with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(role, attributes.union(more))
  }
}

extension Style: CustomStringConvertible {
  /// The role's name and the added attributes: `queue.row+bold`.
  public var description: String {
    Attributes.named.reduce(role.rawValue) { text, pair in
      attributes.contains(pair.attribute) ? text + "+" + pair.name : text
    }
  }
}
