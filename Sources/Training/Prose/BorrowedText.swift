import RefundDesk

/// Texts of a scenario that are nobody's answer, and whether a sentence was taken from them.
struct BorrowedText: Sendable {
  private let runs: Set<[String]>
  /// How many words in a row make a run.
  static let run = 6

  /// Texts that must not come back as an answer.
  init(_ texts: [String]) {
    runs = Set(texts.flatMap { BorrowedText.runs(MessageText.words($0)) })
  }

  /// Whether at least three runs in four of a sentence stand in these texts.
  func holds(_ words: [String]) -> Bool {
    guard !runs.isEmpty else { return false }
    let own = BorrowedText.runs(words)
    guard !own.isEmpty else { return false }
    return own.count { runs.contains($0) } * 4 >= own.count * 3
  }

  private static func runs(_ words: [String]) -> [[String]] {
    guard words.count >= run else { return [] }
    return (0...(words.count - run)).map { Array(words[$0..<($0 + run)]) }
  }
}

extension Scenario {
  /// Gathers the texts that are no answer, once for all plays.
  func withBorrowedTexts() -> Scenario {
    var scenario = self
    scenario.borrowable = ownTexts
    scenario.internalNotes = notes
    return scenario
  }

  private var ownTexts: BorrowedText {
    let said = world.ticket.messages.filter { $0.from == .customer }.compactMap(\.text)
    let before = world.earlier.compactMap { one -> String? in
      guard case .messageSent(let message) = one.event else { return nil }
      return message.text
    }
    return BorrowedText(
      said + before + [title, briefing, lesson, sheet]
        + hidden.flatMap { [$0.question, $0.answer] } + replies.map(\.says) + later.map(\.says))
  }

  private var notes: BorrowedText {
    let before = world.earlier.compactMap { one -> String? in
      guard case .noteAdded(let note) = one.event else { return nil }
      return note.text
    }
    return BorrowedText(
      before + world.ticket.notes.compactMap(\.text) + [world.customer.note ?? ""])
  }
}
