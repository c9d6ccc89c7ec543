/// One part of a report: what is shown, drawn and in figures.
public struct ReportSection: Hashable, Sendable {
  /// A short name, which links and styles use.
  public var id: String
  /// The heading.
  public var title: String
  /// Whole sentences: what the figures are of, and what they leave out.
  public var notes: [String]
  /// The drawing.
  public var chart: ReportChart?
  /// What is drawn, where the heading does not say it.
  public var drawn: String?
  /// The figures.
  public var table: ReportTable?

  /// A part of a report.
  public init(
    id: String, title: String, notes: [String] = [], chart: ReportChart? = nil,
    table: ReportTable? = nil
  ) {
    self.id = id
    self.title = title
    self.notes = notes
    self.chart = chart
    self.table = table
  }
}
