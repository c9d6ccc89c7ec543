import Phrases
import RefundDesk
import Terminal

/// The lines of the last question above its answer.
enum ConfirmLines {
  static func lines(_ confirm: Confirm, width: Int, _ phrases: Phrases) -> [StyledLine] {
    let label = min(16, (confirm.rows.map { TextWidth.columns($0.label) }.max() ?? 0) + 2)
    var lines: [StyledLine] = []
    for row in confirm.rows {
      var head = StyledLine()
      head.append(StyledLines.field(row.label, label), Style(.dialogMuted))
      let style = Style(row.isStrong ? .dialogTitle : .dialog)
      lines += StyledLines.hanging(head, row.value, width: width, style).prefix(8)
    }
    if !confirm.warnings.isEmpty { lines.append(StyledLines.empty) }
    for warning in confirm.warnings {
      var head = StyledLine()
      head.append("! ", Style(.dialogDanger))
      lines += StyledLines.hanging(head, warning, width: width, Style(.dialog))
    }
    if let notice = confirm.notice {
      if confirm.warnings.isEmpty { lines.append(StyledLines.empty) }
      lines += StyledLines.wrapped(notice, width: width, Style(.dialogMuted))
    }
    return lines
  }
}
