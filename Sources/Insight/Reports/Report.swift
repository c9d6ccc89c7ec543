public import Phrases

/// A report: sections of words, drawings and figures, which text, JSON Lines, CSV and HTML all show.
///
/// Its first section has the figures that scripts rely on: ``jsonLines()`` and ``csv()`` print that one's
/// table, ``json()``, ``longCSV()`` and ``csvFiles()`` everything.
public struct Report: Hashable, Sendable {
  /// Its name on the command line.
  public var name: String
  /// The heading.
  public var title: String
  /// When and what of, as whole sentences.
  public var lead: [String]
  /// The parts, the main one first.
  public var sections: [ReportSection]
  /// The words that it is shown in.
  public var phrases: Phrases
  /// Whether the desk had nothing at all to report on, so that every figure is zero.
  public var isOfNothing = false

  /// A report.
  public init(
    name: String, title: String, lead: [String], sections: [ReportSection], phrases: Phrases
  ) {
    self.name = name
    self.title = title
    self.lead = lead
    self.sections = sections
    self.phrases = phrases
  }

  /// The parts that people see: a table without a row is left out, while exports keep it, so that a program
  /// finds the same parts every day.
  var shownSections: [ReportSection] { sections.filter { $0.table == nil || $0.hasRows } }

  /// Whether there is nothing in it to show.
  public var isEmpty: Bool { isOfNothing || !sections.contains(where: \.hasRows) }
}
