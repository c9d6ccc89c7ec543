import CanonicalJSON
import DeskStore
import Phrases
import RefundDesk

/// What an erasure takes away and what it leaves, as plain text.
struct ErasureText {
  private let report: ErasureReport
  private let phrases: Phrases
  private let citesFrance: Bool

  init(_ report: ErasureReport, _ phrases: Phrases, citesFrance: Bool) {
    self.report = report
    self.phrases = phrases
    self.citesFrance = citesFrance
  }

  /// The lines; `isDone` where it has happened, else they say what would.
  func lines(isDone: Bool) -> [String] {
    let kept = report.kept
    var lines = [phrases.erasedOr(isDone, report.counts), ""]
    if kept.orders + kept.decisions > 0 {
      lines.append(
        phrases.keptBooks(
          orders: kept.orders, decisions: kept.decisions, until: kept.until, citesFrance))
    }
    if citesFrance, kept.electronicContracts > 0 {
      lines.append(phrases.keptContracts(kept.electronicContracts))
    }
    if !kept.tags.isEmpty { lines.append(phrases.keptTags(kept.tags)) }
    lines += phrases.keptAlways(naming: kept.naming)
    lines += report.mentions.prefix(20).map {
      phrases.mentioned(event: $0.sequence, ticket: $0.ticket)
    }
    if report.mentions.count > 20 { lines.append(phrases.moreMentions(report.mentions.count - 20)) }
    lines += report.files.map(phrases.strangeCopy)
    if !report.removed.isEmpty { lines.append(phrases.copiesRemoved(report.removed)) }
    if !report.closedFiles.isEmpty { lines.append(phrases.closedFiles(report.closedFiles)) }
    if report.namesAreGone { lines.append(phrases.namesAreGone()) }
    return lines
  }
}

extension ErasureReport {
  /// The members of a report.
  func write(to json: inout CanonicalWriter) {
    json.member("records", Int64(counts.records))
    json.member("drafts", Int64(counts.drafts))
    json.member("letters", Int64(counts.messages))
    json.member("quarantined", Int64(counts.quarantined))
    json.strings("tickets", tickets.map(\.rawValue))
    json.key("kept")
    json.object { json in
      json.member("orders", Int64(kept.orders))
      json.member("decisions", Int64(kept.decisions))
      json.member("electronic_contracts", Int64(kept.electronicContracts))
      json.member("until", kept.until?.description)
      json.strings("tags", kept.tags)
      json.strings("naming", kept.naming)
    }
    json.key("mentions")
    json.array { json in
      for mention in mentions { json.integer(mention.sequence) }
    }
    json.strings("files", files)
    json.strings("removed", removed)
    json.strings("closed_files", closedFiles)
  }
}
