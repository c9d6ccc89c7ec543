import Insight
import RefundDesk

/// A board whose requests are being judged for what their delay costs.
final class BoardInWork {
  /// The requests, of which more and more are judged. Changed where they lie, never copied.
  var requests: RequestFigures
  /// Up to where they go.
  let stamp: FigureStamp
  /// Which question of the console it answers.
  let generation: Int
  /// Its moment.
  let time: Timestamp
  /// When the desk works.
  let calendar: BusinessCalendar
  /// How many were judged for it.
  var judged = 0

  init(
    _ requests: RequestFigures, _ stamp: FigureStamp, generation: Int, at time: Timestamp,
    calendar: BusinessCalendar
  ) {
    self.requests = requests
    self.stamp = stamp
    self.generation = generation
    self.time = time
    self.calendar = calendar
  }
}

/// What the desk's thread goes on with while nothing is asked of it.
final class UnfinishedWork {
  /// The last board, until all of its requests are judged.
  var board: BoardInWork?
}
