/// Draws a chart as inline SVG. All lengths are whole units of a view box 640 wide.
struct ChartDrawing {
  let id: String
  let title: String
  private(set) var height = 0
  private var body = HTMLText()

  static let width = 640

  init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// The drawing with its name for those who do not see it.
  var figure: String {
    var page = HTMLText()
    page.raw("<figure><svg viewBox=\"0 0 \(ChartDrawing.width) \(height)\" role=\"img\" ")
    page.raw("aria-labelledby=\"\(id)-title\">\n")
    page.element("title", "id=\"\(id)-title\"", title)
    page.raw("\n\(body.text)</svg>")
    page.element("figcaption", "", title)
    page.raw("</figure>\n")
    return page.text
  }

  mutating func draw(_ chart: ReportChart) {
    switch chart {
    case .bars(let points): drawBars(points)
    case .columns(let points): drawColumns(points)
    case .lines(let series): drawLines(series)
    }
  }

  private mutating func drawBars(_ points: [ReportChart.Point]) {
    let (left, right, step) = (190, 110, 30)
    let most = points.map { $0.value.magnitude }.max() ?? 0
    for (index, point) in points.enumerated() {
      let y = index * step
      let length = scaled(point.value.magnitude, most, ChartDrawing.width - left - right)
      let label = point.isAlarming ? "▲ " + point.label : point.label
      text(cut(label, to: left - 14), x: left - 10, y: y + 19, "end")
      rect(x: left, y: y + 5, width: length, height: step - 10, alarming: point.isAlarming)
      text(point.shown, x: left + length + 8, y: y + 19, "")
    }
    height = max(step, points.count * step)
  }

  private mutating func drawColumns(_ points: [ReportChart.Point]) {
    let (top, plot, foot) = (22, 220, 26)
    height = top + plot + foot
    let most = points.map { $0.value.magnitude }.max() ?? 0
    guard !points.isEmpty else { return }
    let step = ChartDrawing.width / points.count
    let every = max(1, (points.count + 11) / 12)
    for (index, point) in points.enumerated() {
      let tall = scaled(point.value.magnitude, most, plot)
      let x = index * step
      rect(
        x: x + step / 8, y: top + plot - tall, width: step - step / 4, height: tall,
        alarming: point.isAlarming)
      guard index % every == 0 else { continue }
      if points.count <= 9 {
        text(point.shown, x: x + step / 2, y: top + plot - tall - 6, "middle")
      }
      let name = cut(point.label, to: 96)
      // The first and the last name would begin before the drawing, or end behind it.
      let half = ChartDrawing.width(of: name) / 2
      let middle = min(max(x + step / 2, half), ChartDrawing.width - half)
      text(name, x: middle, y: top + plot + 18, "middle soft")
    }
    rule(from: (0, top + plot), to: (ChartDrawing.width, top + plot))
  }

  private mutating func drawLines(_ series: [ReportChart.Series]) {
    let (left, top, plot, foot) = (44, 34, 200, 26)
    height = top + plot + foot
    let most = series.flatMap(\.points).map { $0.value.magnitude }.max() ?? 0
    let count = series.map(\.points.count).max() ?? 0
    guard count > 0 else { return }
    let area = ChartDrawing.width - left - 20
    func x(_ index: Int) -> Int { left + (count > 1 ? index * area / (count - 1) : area / 2) }
    rule(from: (left, top + plot), to: (left + area, top + plot))
    rule(from: (left, top), to: (left + area, top))
    text("0", x: left - 8, y: top + plot + 4, "end soft")
    let highest = series.flatMap(\.points).first { $0.value.magnitude == most }
    text(highest?.shown ?? "", x: left - 8, y: top + 5, "end soft")
    for (number, line) in series.enumerated() {
      let path = line.points.enumerated().map { index, point in
        "\(x(index)),\(top + plot - scaled(point.value.magnitude, most, plot))"
      }
      body.raw("<polyline class=\"line\(number % 2)\" points=\"")
      body.raw(path.joined(separator: " ") + "\"/>\n")
      let legend = left + number * 220
      body.raw("<line class=\"line\(number % 2)\" x1=\"\(legend)\" y1=\"14\" ")
      body.raw("x2=\"\(legend + 34)\" y2=\"14\"/>\n")
      text(line.name, x: legend + 42, y: 18, "")
    }
    let every = max(1, (count + 6) / 7)
    for (index, point) in (series.first?.points ?? []).enumerated() where index % every == 0 {
      text(point.label, x: x(index), y: top + plot + 18, "middle soft")
    }
  }

  private func scaled(_ value: UInt64, _ most: UInt64, _ length: Int) -> Int {
    guard most > 0, value > 0 else { return 0 }
    return max(1, Int(Int128(value) * Int128(length) / Int128(most)))
  }

  /// As much of a label as fits into so many units, by the widths that letters have at most.
  private func cut(_ label: String, to width: Int) -> String {
    guard ChartDrawing.width(of: label) > width else { return label }
    var kept = ""
    for letter in label {
      if ChartDrawing.width(of: kept + String(letter) + "…") > width { break }
      kept.append(letter)
    }
    return kept + "…"
  }

  /// How wide a text of the drawing's size is at most, whichever of the page's fonts is there.
  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, letter in
      switch letter {
      case "i", "j", "l", "t", "f", "r", "I", ".", ",", " ", "'", "’", ":", "|", "(", ")", "-":
        sum + 6
      case "m", "w", "M", "W", "—", "…", "@", "▲": sum + 13
      default: sum + (letter.properties.isUppercase || !letter.isASCII ? 10 : 8)
      }
    }
  }

  private mutating func text(_ words: String, x: Int, y: Int, _ classes: String) {
    let named = classes.isEmpty ? "" : " class=\"\(classes)\""
    body.element("text", "x=\"\(x)\" y=\"\(y)\"\(named)", words)
    body.raw("\n")
  }

  private mutating func rect(x: Int, y: Int, width: Int, height: Int, alarming: Bool) {
    body.raw("<rect class=\"\(alarming ? "alarm" : "bar")\" x=\"\(x)\" y=\"\(y)\" ")
    body.raw("width=\"\(width)\" height=\"\(height)\" rx=\"2\"/>\n")
  }

  private mutating func rule(from: (Int, Int), to: (Int, Int)) {
    body.raw("<line class=\"rule\" x1=\"\(from.0)\" y1=\"\(from.1)\" ")
    body.raw("x2=\"\(to.0)\" y2=\"\(to.1)\"/>\n")
  }
}
