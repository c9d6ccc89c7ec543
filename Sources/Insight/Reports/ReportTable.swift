/// A table of values with headings.
public struct ReportTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Who reads a column.
    public enum Readers: Hashable, Sendable {
      /// People and programs.
      case everybody
      /// Programs only: it would tell people nothing new.
      case programs
      /// People only: a program computes it from the others, or asks another report.
      case people
    }

    /// The key under which exports have it.
    public var key: String
    /// The heading for people.
    public var title: String
    /// Whether its values are numbers, which stand to the right.
    public var isNumber: Bool
    /// Who reads it.
    public var readers: Readers

    /// A column.
    public init(
      _ key: String, _ title: String, isNumber: Bool = true, readers: Readers = .everybody
    ) {
      self.key = key
      self.title = title
      self.isNumber = isNumber
      self.readers = readers
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows: each has a cell for each column.
  public var rows: [[ReportCell]]
  /// Columns whose cells are shaded by how great they are among each other: a heat map.
  public var shaded: Set<String> = []
  /// How many rows people see at most; exports have all.
  public var shownRows = Int.max

  /// A table; every row has as many cells as there are columns.
  public init(columns: [Column], rows: [[ReportCell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.columns = columns
    self.rows = rows
  }

  /// The table as some readers see it.
  func seen(byPeople: Bool) -> ReportTable {
    let kept = columns.indices.filter {
      columns[$0].readers == .everybody || (columns[$0].readers == .people) == byPeople
    }
    let seen = byPeople ? rows.prefix(shownRows) : rows[...]
    var table = ReportTable(
      columns: kept.map { columns[$0] }, rows: seen.map { row in kept.map { row[$0] } })
    table.shaded = shaded
    return table
  }
}
