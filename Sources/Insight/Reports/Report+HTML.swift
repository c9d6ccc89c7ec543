import Phrases
import RefundDesk

extension Report {
  /// The report as one HTML page that needs nothing else: no network, no scripts, no other file.
  ///
  /// Drawings are inline SVG, each with its figures in a table beside it. The page follows the reader's
  /// choice of light or dark, and is black on white on paper.
  public func html() -> String {
    var page = HTMLText()
    page.raw("<!DOCTYPE html>\n<html lang=\"\(phrases.language.rawValue)\">\n<head>\n")
    page.raw("<meta charset=\"utf-8\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.element("title", "", title)
    page.raw("\n<style>\n\(Report.style)</style>\n</head>\n<body>\n<header>\n")
    page.element("h1", "", title)
    for sentence in lead { page.element("p", "class=\"lead\"", sentence) }
    page.raw("\n</header>\n<main>\n")
    for section in shownSections { add(section, to: &page) }
    page.raw("</main>\n</body>\n</html>\n")
    return page.text
  }

  private func add(_ section: ReportSection, to page: inout HTMLText) {
    page.raw("<section id=\"\(section.id)\">\n")
    page.element("h2", "", section.title)
    for note in section.notes { page.element("p", "", note) }
    let isWide = (section.table?.seen(byPeople: true).columns.count ?? 0) > 6
    page.raw("\n<div class=\"\(isWide ? "stack" : "pair")\">\n")
    if let chart = section.chart {
      var drawing = ChartDrawing(id: section.id, title: section.drawn ?? section.title)
      drawing.draw(chart)
      page.raw(drawing.figure)
    }
    if let table = section.table?.seen(byPeople: true) {
      add(table, titled: section.title, to: &page)
    }
    page.raw("</div>\n</section>\n")
  }

  private func add(_ table: ReportTable, titled title: String, to page: inout HTMLText) {
    page.raw("<div class=\"table\"><table>\n")
    page.element("caption", "", title)
    page.raw("\n<thead><tr>")
    for column in table.columns {
      page.element("th", "scope=\"col\"\(column.isNumber ? " class=\"n\"" : "")", column.title)
    }
    page.raw("</tr></thead>\n<tbody>\n")
    let greatest = table.greatestShaded
    for row in table.rows {
      page.raw("<tr>")
      for (index, cell) in row.enumerated() {
        let column = table.columns[index]
        var classes = column.isNumber ? ["n"] : []
        if column.readers == .people, !column.isNumber { classes.append("w") }
        if table.shaded.contains(column.key) { classes.append(Report.shade(cell, greatest)) }
        let attribute =
          classes.isEmpty ? "" : "class=\"\(classes.joined(separator: " "))\""
        let shown = cell.shown(phrases)
        if index == 0 {
          page.element("th", "scope=\"row\" " + attribute, shown)
        } else {
          page.element("td", attribute, shown)
        }
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody>\n</table></div>\n")
  }

  /// The class of a shade from 0 to 5 by the share of the greatest.
  private static func shade(_ cell: ReportCell, _ greatest: Int64) -> String {
    guard greatest > 0, cell.weight > 0 else { return "s0" }
    return "s\(min(5, 1 + Int(Int128(cell.weight) * 5 / Int128(greatest))))"
  }
}

extension ReportTable {
  /// The greatest value among the shaded cells.
  fileprivate var greatestShaded: Int64 {
    let shaded = columns.indices.filter { self.shaded.contains(columns[$0].key) }
    return rows.reduce(0) { most, row in shaded.reduce(most) { max($0, row[$1].weight) } }
  }
}
