public import Insight
import Phrases
import RefundDesk

/// The board as a person looks at it: by what its rows are told apart, and which cell is under the cursor.
public struct BoardPane: Sendable {
  /// What the rows are told apart by; nil for the list of the oldest.
  public internal(set) var facet: AgeFacet? = .reason
  /// What was read; nil while it is being read.
  public internal(set) var board: DeskBoard?
  /// The row under the cursor: 0 is all requests together.
  public internal(set) var row = 0
  /// The column under the cursor: the buckets, then all ages together.
  public internal(set) var column = 0
  /// The first row in sight below that of all requests.
  var top = 0
  var generation = 0
  /// The words of the board, made once for a language.
  var words: BoardWords?

  /// The facets in the order of the keys `1` to `6`; nil is the list of the oldest.
  static let facets: [AgeFacet?] = [.reason, .blocker, .agent, .channel, .country, nil]
  /// How many columns the cursor goes over.
  static let columns = AgeBucket.allCases.count + 1

  /// The rows of the facet, without that of all requests.
  var rows: [AgeRow] {
    guard let facet, let board else { return [] }
    return board.report.board.rows(by: facet)
  }

  /// How many rows the cursor goes over.
  var rowCount: Int {
    guard let board else { return 0 }
    return facet == nil ? board.report.board.oldest.count : rows.count + 1
  }

  /// The bucket under the cursor; nil in the column of all ages.
  var bucket: AgeBucket? {
    AgeBucket.allCases.indices.contains(column) ? AgeBucket.allCases[column] : nil
  }

  /// The row of a line, that of all requests first.
  func row(_ line: Int) -> AgeRow? {
    if line == 0 { return board?.report.board.total }
    return rows.indices.contains(line - 1) ? rows[line - 1] : nil
  }

  /// The cell under the cursor.
  var cell: AgeCell? {
    guard let row = row(row) else { return nil }
    return bucket.map { row[$0] } ?? row.whole
  }

  /// Puts the cursor on a row, as near as there is one.
  mutating func move(to line: Int) { row = max(0, min(line, rowCount - 1)) }

  /// Makes the row under the cursor visible in so many lines below that of all requests.
  mutating func scroll(lines: Int) {
    let height = max(1, lines)
    let line = facet == nil ? row : row - 1
    if line < top { top = max(0, line) }
    if line >= top + height { top = line - height + 1 }
    top = max(0, min(top, max(0, (facet == nil ? rowCount : rowCount - 1) - height)))
  }
}
