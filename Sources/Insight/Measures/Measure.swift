public import Phrases
public import RefundDesk

/// One measure of a period: its figure, and how many cases it rests on.
public struct Measure: Hashable, Sendable {
  /// A figure.
  public enum Figure: Hashable, Sendable {
    /// How long, in seconds.
    case duration(Int64)
    /// A share.
    case rate(Rate)
  }

  /// What is measured.
  public var term: MeasureTerm
  /// The figure; nil where there was no case.
  public var figure: Figure?
  /// How many cases the figure rests on.
  public var cases: Int

  /// A measure.
  public init(_ term: MeasureTerm, _ figure: Figure?, cases: Int) {
    self.term = term
    self.figure = figure
    self.cases = cases
  }
}
