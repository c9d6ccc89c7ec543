import Phrases
import RefundDesk

/// The opening of a letter to a customer, in the customer's language: it names the problem, says sorry,
/// and names what is due before anything else is offered.
enum Letter {
  /// The words that are there before anything is typed.
  static func opening(
    _ file: CaseFile, now: Timestamp, zone: ZoneRules, signedBy name: String
  ) -> String {
    let words = Phrases(file.ticket.language)
    var paragraphs = [
      words.letterGreeting(file.dossier.customer?.name),
      words.letterProblem(
        file.ticket.reason, order: file.dossier.order?.id.rawValue,
        on: zone.day(at: file.ticket.received)),
    ]
    if let due = due(file, words) { paragraphs.append(due) }
    return paragraphs.joined(separator: "\n\n") + "\n\n" + "\n\n" + words.letterClosing(name)
  }

  /// Where a person goes on writing: before the closing words.
  static func cursor(in text: String) -> Int {
    let characters = Array(text)
    var index = characters.count - 1
    while index > 1 {
      if characters[index - 1] == "\n", characters[index - 2] == "\n", characters[index] == "\n" {
        return index - 1
      }
      index -= 1
    }
    return characters.count
  }

  /// What has been decided, else what the law grants.
  private static func due(_ file: CaseFile, _ words: Phrases) -> String? {
    if let standing = file.ticket.standing, standing.life.counts {
      return words.letterDecided(
        standing.decision.resolutions.map(\.kind), amount: try? standing.decision.total())
    }
    guard let floor = file.assessment.ruling?.floor else { return nil }
    return words.letterDue(floor)
  }
}
