import Console
import DeskStore
import Phrases
import RefundDesk
import Terminal

/// Sits beside a console and takes part in what happens on its desk: the world of a training scenario.
///
/// Its calls come from the console's two threads.
protocol ConsoleCompanion: AnyObject, Sendable {
  /// What stands above every screen.
  var banner: Explanation { get }
  /// Whether something of its own is under way, so that the console looks every second.
  var isBusy: Bool { get }
  /// A screen was shown.
  func painted(_ frame: Frame)
  /// A key was pressed.
  func keyPressed()
  /// A command was written.
  func committed(_ receipt: Receipt, of command: Command, at time: Timestamp)
  /// The desk said no.
  func refused(_ command: Command, _ refusal: Refusal, at time: Timestamp)
  /// Looks at the console after something happened; a new banner, or nil for none.
  func observe(_ model: Model) -> Explanation?
  /// Does on the desk what is due.
  func act(on desk: Desk)
}
