import DeskStore
import Phrases
import RefundDesk

/// What a console is opened with.
struct ConsoleStart {
  /// The desk, open on the console's thread for its settings.
  let desk: Desk
  /// Who sits at it.
  let person: Person
  /// The words.
  let phrases: Phrases
  /// The theme's name.
  let theme: String
  /// Whether nothing may be written.
  let isReadOnly: Bool
  /// What time it is.
  let clock: @Sendable () -> Timestamp
  /// Who takes part; nil on a real desk.
  var companion: (any ConsoleCompanion)?
}
