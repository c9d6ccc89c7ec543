import Console
import DeskStore
import Phrases
import RefundDesk
import Synchronization
import Terminal
import Training

/// The tutor beside a console on a made-up desk: its banner says what to press next.
final class TutorGuide: ConsoleCompanion {
  private let tutor = Mutex<Tutor?>(nil)
  private let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  var banner: Explanation {
    let phrases = phrases
    return tutor.withLock { tutor in
      tutor.map { phrases.tutor($0) } ?? Explanation(phrases.sandboxName)
    }
  }

  var isBusy: Bool { false }
  func painted(_ frame: Frame) {}
  func keyPressed() {}
  func committed(_ receipt: Receipt, of command: Command, at time: Timestamp) {}
  func refused(_ command: Command, _ refusal: Refusal, at time: Timestamp) {}
  func act(on desk: Desk) {}

  func observe(_ model: Model) -> Explanation? {
    tutor.withLock { tutor in
      // The lesson begins once there is a queue to look at.
      guard model.queue.isLoaded else { return }
      if tutor == nil { tutor = Tutor(model) } else { tutor?.observe(model) }
    }
    let word = banner
    return model.banner == word ? nil : word
  }
}
