/// Where text stands in a field that is wider than it.
public enum Alignment: Hashable, Sendable {
  case left, centre, right
}
