import Phrases
import RefundDesk
import Terminal

extension TicketLayout {
  /// The panel of checks: result, clause, and why in one sentence; how many of each stand at its top.
  mutating func checks() {
    let checks = file.assessment.checks
    guard !checks.isEmpty else { return }
    heading(phrases.headingChecks, tail: counts(checks))
    let result = 2 + (Assessment.Result.allCases.map { columns(of: $0) }.max() ?? 0) + 2
    // A long list of articles gets a line of its own and does not push the others aside.
    let widths = checks.map { TextWidth.columns(CleanText($0.clause).text) }
    let clause = (widths.filter { $0 <= 16 }.max() ?? 0) + 2
    for check in checks {
      let role = TicketLayout.role(check.result)
      var head = StyledLine()
      let word = TicketLayout.glyph(check.result) + " " + phrases.result(check.result.rawValue)
      head.append(StyledLines.field(word, result), Style(role))
      let name = CleanText(check.clause).text
      let why = CleanText(check.why[phrases.language]).text
      // Three columns where each is wide enough to read; else the sentence below.
      if width - result - clause >= 32, TextWidth.columns(name) < clause {
        head.append(name, Style(.clause))
        head.append(String(repeating: " ", count: clause - TextWidth.columns(name)))
        add(StyledLines.hanging(head, why, width: width))
      } else {
        add(StyledLines.hanging(head, name, width: width, Style(.clause)))
        add(StyledLines.wrapped(why, width: width, indent: 2))
      }
    }
  }

  private func columns(of result: Assessment.Result) -> Int {
    TextWidth.columns(phrases.result(result.rawValue))
  }

  private func counts(_ checks: [Assessment.Check]) -> StyledLine {
    var line = StyledLine()
    for result in [Assessment.Result.fail, .unknown, .warn, .pass, .info] {
      let count = checks.count { $0.result == result }
      guard count > 0 else { continue }
      line.append(line.spans.isEmpty ? "" : "  ")
      line.append(
        TicketLayout.glyph(result) + " " + String(count), Style(TicketLayout.role(result)))
    }
    return line
  }

  static func role(_ result: Assessment.Result) -> Role {
    switch result {
    case .pass: .checkPass
    case .warn: .checkWarn
    case .fail: .checkFail
    case .unknown: .checkUnknown
    case .info: .checkInfo
    }
  }

  static func glyph(_ result: Assessment.Result) -> String {
    switch result {
    case .pass: "✓"
    case .warn: "!"
    case .fail: "✗"
    case .unknown: "?"
    case .info: "i"
    }
  }
}
