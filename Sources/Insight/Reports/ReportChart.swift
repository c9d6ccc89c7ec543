/// A drawing of some values. Every value of it stands in the table beside it too.
public enum ReportChart: Hashable, Sendable {
  /// A value with its label and the words for the value.
  public struct Point: Hashable, Sendable {
    /// What it is of.
    public var label: String
    /// The value, in any unit; only its share of the greatest is drawn.
    public var value: Int64
    /// The value in words.
    public var shown: String
    /// Whether it is one to look at: drawn in the colour of warnings, with a mark.
    public var isAlarming: Bool

    /// A value.
    public init(_ label: String, _ value: Int64, shown: String, isAlarming: Bool = false) {
      self.label = label
      self.value = value
      self.shown = shown
      self.isAlarming = isAlarming
    }
  }

  /// A row of values with a name.
  public struct Series: Hashable, Sendable {
    /// What it is of.
    public var name: String
    /// The values.
    public var points: [Point]

    /// A row of values.
    public init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// Lying bars, one under the other.
  case bars([Point])
  /// Standing columns, side by side.
  case columns([Point])
  /// Lines over the same labels.
  case lines([Series])
}
