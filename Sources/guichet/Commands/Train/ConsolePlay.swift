import Console
import DeskStore
import Phrases
import RefundDesk
import Training

/// A play in the console: the same screens as an agent's, on a training desk with a banner.
struct ConsolePlay {
  let scenario: Scenario
  let phrases: Phrases

  /// Opens the console and returns what was played and seen when the trainee leaves.
  func run() throws -> (play: Play, keys: Int, screens: [KeptScreen]) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let desk = try TrainingDesk(scenario: scenario, phrases: phrases).make(
      at: folder.path + "/desk")
    let room = TrainingRoom(scenario, phrases: phrases, wall: WallClock.now)
    var start = ConsoleStart(
      desk: desk, person: scenario.trainee, phrases: phrases,
      theme: Environment.value("GUICHET_THEME") ?? "base", isReadOnly: false,
      clock: { room.now() })
    start.companion = room
    try ConsoleRunner(start).run()
    return room.result
  }
}
