import CanonicalJSON
import RefundDesk

extension Report {
  /// The main table as JSON Lines: an object a row, with the columns' keys.
  ///
  /// Numbers are plain JSON numbers. A sum that is finer than a minor unit has decimals; it is written
  /// digit by digit, so that a reader with exact decimals gets it exactly.
  public func jsonLines() -> [UInt8] {
    var writer = CanonicalWriter()
    for row in sections.first?.table?.seen(byPeople: false).objects ?? [] {
      row.write(to: &writer)
      writer.newline()
    }
    return writer.bytes
  }

  /// The whole report as one JSON object on one line: every section with its notes and its rows.
  ///
  /// ```json
  /// {"report":"ageing","title":"…","lead":["…"],"sections":[
  ///  {"id":"ageing","title":"…","notes":[],"rows":[{"bucket":"0-2","tickets":3}]}]}
  /// ```
  public func json() -> [UInt8] {
    var writer = CanonicalWriter()
    write(to: &writer)
    writer.newline()
    return writer.bytes
  }

  private func write(to writer: inout CanonicalWriter) {
    writer.object { json in
      json.member("report", name)
      json.member("title", title)
      json.key("lead")
      json.array { for sentence in lead { $0.string(sentence) } }
      json.key("sections")
      json.array { for section in sections { section.write(to: &$0) } }
    }
  }
}

extension ReportSection {
  fileprivate func write(to writer: inout CanonicalWriter) {
    writer.object { json in
      json.member("id", id)
      json.member("title", title)
      json.key("notes")
      json.array { for note in notes { $0.string(note) } }
      json.key("rows")
      json.array { array in
        for row in table?.seen(byPeople: false).objects ?? [] { row.write(to: &array) }
      }
    }
  }
}

/// One row of a table, as programs read it.
private struct ReportRow {
  let columns: [ReportTable.Column]
  let cells: [ReportCell]

  func write(to writer: inout CanonicalWriter) {
    writer.object { json in
      for (column, cell) in zip(columns, cells) {
        json.key(column.key)
        cell.write(to: &json)
      }
    }
  }
}

extension ReportTable {
  fileprivate var objects: [ReportRow] { rows.map { ReportRow(columns: columns, cells: $0) } }
}

extension ReportCell {
  fileprivate func write(to json: inout CanonicalWriter) {
    switch self {
    case .none, .name(code: nil, shown: _): json.null()
    case .name, .text, .currency, .day: json.string(plain)
    case .amounts(let amounts):
      json.object { json in
        for amount in amounts { json.member(amount.currency.code, amount.minorUnits) }
      }
    case .count, .money, .exact, .rate, .duration: json.raw(Array(plain.utf8))
    }
  }
}
