import Console
import Phrases
import Screen
import Terminal

/// Shows a debrief on the terminal until the trainee leaves it.
struct ReviewRunner {
  let review: PlayReview
  let phrases: Phrases

  /// Pages through the text and the screens.
  func run() throws {
    let shelf = ThemeShelf()
    let name = Environment.value("GUICHET_THEME") ?? "base"
    guard let theme = shelf.theme(named: name)?.theme else {
      throw Failure(phrases.unknownTheme(name, known: shelf.names), .usage)
    }
    do throws(SessionError) {
      let session = try TerminalSession(
        environment: Environment.all, theme: theme,
        depth: Environment.value("NO_COLOR") == nil ? .twoHundredFiftySix : .none)
      defer { session.close() }
      try loop(session)
    } catch {
      throw Failure(error, phrases)
    }
  }

  private func loop(_ session: TerminalSession) throws(SessionError) {
    var review = review
    while true {
      try session.paint(review.frame(session.size))
      for event in try session.wait(until: nil, watching: []) {
        switch event {
        case .input(.key(let key)): if !review.press(key) { return }
        case .continued: session.forget()
        case .ended: return
        default: break
        }
      }
    }
  }
}
