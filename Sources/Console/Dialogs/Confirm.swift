import RefundDesk
import Terminal

/// The last question before something is written: the only place from which anything is.
///
/// It says the verb, the amount, the customer, the order, the verdict and what cannot be undone. Keys
/// that were queued when it appeared, or come within 300 ms, do not answer it.
public struct Confirm: Sendable {
  /// How long after it appeared a key counts.
  static let delay = Delay.milliseconds(300)

  /// One line of what will be written.
  struct Row: Hashable, Sendable {
    var label: String
    var value: String
    var isStrong = false
  }

  /// The verb, with what it is about.
  var title: String
  /// What will be written.
  var rows: [Row]
  /// What speaks against it or cannot be taken back.
  let warnings: [String]
  /// What is good to know: nothing speaks against it.
  var notice: String?
  /// What is asked of the person.
  public let challenge: Challenge
  /// What will be sent; one for each ticket.
  let requests: [CommitRequest]
  /// What follows on the same ticket once the first is written.
  var sequel: Command?
  /// Where Escape leads; nil is the screen.
  let previous: Previous?
  /// What was typed so far, where something must be typed.
  var typed = TextField()
  /// The first line in sight, where not all of them are.
  var top = 0
  /// When it was first on the screen; nil until then.
  var appeared: Moment?

  /// The dialog before this one.
  enum Previous: Sendable {
    case resolve(ResolveForm)
    case compose(Composer)
    case entry(Entry)
  }

  /// Whether a key pressed at a moment may answer.
  func isFresh(at moment: Moment) -> Bool {
    guard let appeared else { return false }
    return moment >= appeared + Confirm.delay
  }
}
