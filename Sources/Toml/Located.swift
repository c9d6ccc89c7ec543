/// A value together with the place where a person wrote it.
public struct Located<Value> {
  /// The value.
  public var value: Value
  /// Where it stands.
  public var span: SourceSpan

  /// A value and its place.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
