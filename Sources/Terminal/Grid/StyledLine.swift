/// One line of runs of text, each with its own style.
public struct StyledLine: Hashable, Sendable {
  /// A run of text in one style.
  public struct Span: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// How it looks.
    public var style: Style

    /// A run of text.
    public init(_ text: String, _ style: Style = .text) {
      self.text = text
      self.style = style
    }
  }

  /// The runs, from the left.
  public var spans: [Span]

  /// A line of runs.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Adds a run at the right.
  public mutating func append(_ text: String, _ style: Style = .text) {
    spans.append(Span(text, style))
  }

  /// The columns it takes.
  public var width: Int { spans.reduce(0) { $0 + TextWidth.columns($1.text) } }
}
