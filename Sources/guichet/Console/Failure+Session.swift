import DeskPhrases
import Phrases
import Screen

extension Failure {
  /// A terminal that the console cannot be shown on.
  init(_ error: SessionError, _ phrases: Phrases) {
    self.init(phrases.explain(error).text, .usage)
  }
}

extension Phrases {
  /// Why the console cannot be shown on a terminal, with what to do.
  func explain(_ error: SessionError) -> Explanation {
    switch error {
    case .notATerminal: noTerminal()
    case .terminalNotNamed: terminalUnnamed()
    case .unknownTerminal(let name): terminalUnknown(name)
    case .terminalTooSimple(let name): terminalTooSimple(name)
    case .localeNotUTF8(let name): localeNotUTF8(name)
    case .system(let code): Explanation(cannotShow(systemReason(code)))
    }
  }
}
