import Phrases
import RefundDesk
import RefundPolicy

/// What law and policy say of a ticket, as lines of plain text.
struct JudgementText {
  private let judgement: Judgement
  private let phrases: Phrases

  init(_ judgement: Judgement, _ phrases: Phrases) {
    self.judgement = judgement
    self.phrases = phrases
  }

  /// The lines: verdict, floor, checks, what is allowed, what is missing.
  var lines: [String] {
    var lines = [
      "\(phrases.label(.verdict)): \(phrases.name(judgement.verdict)) (\(judgement.policy))"
    ]
    if let floor = judgement.floor {
      lines.append("\(phrases.label(.floor)): \(phrases.sentence(floor))")
    }
    lines += judgement.checks.map { check in
      let clause = check.clause.isEmpty ? check.id : check.clause
      let why = check.why[phrases.language]
      return "  \(phrases.name(check.result))  \(clause)  \(why)"
    }
    for allowed in judgement.allowed {
      lines.append("  \(phrases.label(.allowed)): \(phrases.sentence(allowed))")
    }
    for missing in judgement.missing {
      lines.append("  \(phrases.label(.missing)): \(missing.question[phrases.language])")
    }
    return lines.map(clean)
  }
}
