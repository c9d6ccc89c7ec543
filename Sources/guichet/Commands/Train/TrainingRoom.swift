import Console
import DeskStore
import Phrases
import RefundDesk
import Synchronization
import Terminal
import Training

/// The world of a scenario beside a console on its own training desk: it hears what the trainee does,
/// lets customer and supervisor answer, and drives the clock.
///
/// A second of the trainee's is half a minute of the scenario's. Once the customer has something to say,
/// the clock jumps there after a few seconds, so that nobody waits.
final class TrainingRoom: ConsoleCompanion {
  private struct State {
    var play: Play
    var jumped: Int64 = 0
    var keys = 0
    /// When the trainee last did something, by the wall clock.
    var lastDeed: Timestamp
    /// What is on the screen, and what was on it when the last key was pressed.
    var shown: Frame?
    var shownAtKey: Frame?
    var screens: [KeptScreen] = []
  }

  /// How many seconds of the scenario pass in one.
  static let pace: Int64 = 30
  /// The most screens that are kept for the debrief.
  static let mostScreens = 300
  /// How long an answer is on its way for the trainee, in seconds.
  static let patience: Int64 = 4

  private let state: Mutex<State>
  private let began: Timestamp
  private let wall: @Sendable () -> Timestamp
  private let scenario: Scenario
  private let phrases: Phrases
  let banner: Explanation

  /// A room for a scenario.
  init(_ scenario: Scenario, phrases: Phrases, wall: @escaping @Sendable () -> Timestamp) {
    self.scenario = scenario
    self.phrases = phrases
    self.wall = wall
    began = wall()
    state = Mutex(State(play: Play(scenario), lastDeed: began))
    banner = Explanation(phrases.sandboxBanner(scenario.title))
  }

  /// What time it is in the scenario.
  func now() -> Timestamp { state.withLock { time($0) } }

  /// The play so far, how many keys were pressed, and what was on the screen at each deed and last of all.
  var result: (play: Play, keys: Int, screens: [KeptScreen]) {
    state.withLock { state in
      let last = state.shown.map { KeptScreen($0, caption: clock(time(state))) }
      return (state.play, state.keys, state.screens + [last].compactMap { $0 })
    }
  }

  var isBusy: Bool { true }

  func painted(_ frame: Frame) { state.withLock { $0.shown = frame } }

  func keyPressed() {
    state.withLock { state in
      state.keys += 1
      state.shownAtKey = state.shown
    }
  }

  func committed(_ receipt: Receipt, of command: Command, at time: Timestamp) {
    state.withLock { state in
      keep(&state, receipt.events.first.map { PlayLog.sentence($0, phrases) } ?? "", at: time)
      state.play.record(receipt.events, command: command, at: time)
      state.lastDeed = wall()
    }
  }

  func refused(_ command: Command, _ refusal: Refusal, at time: Timestamp) {
    state.withLock { state in
      keep(&state, phrases.explain(refusal).text, at: time)
      state.play.recordRefusal(of: command, refusal, at: time)
    }
  }

  /// Keeps the screen on which something was done: the one that the last key was pressed on.
  private func keep(_ state: inout State, _ deed: String, at time: Timestamp) {
    guard let frame = state.shownAtKey, state.screens.count < TrainingRoom.mostScreens else {
      return
    }
    state.screens.append(KeptScreen(frame, caption: "\(clock(time))  \(deed)"))
  }

  private func clock(_ time: Timestamp) -> String { phrases.moment(time, in: .utc) }

  func observe(_ model: Model) -> Explanation? { nil }

  func act(on desk: Desk) {
    while let reaction = next() {
      let request = DeskStore.CommitRequest(
        id: Desk.newCommand(), ticket: scenario.world.ticket.id, expectedVersion: nil,
        command: reaction.command, by: reaction.by, now: reaction.at)
      // A supervisor's yes can come too late for a decision that was taken back meanwhile.
      guard let receipt = try? desk.commit(request) else { continue }
      state.withLock { $0.play.record(receipt.events, of: reaction) }
    }
  }

  /// What is due now; where something is on its way and the trainee waits, the clock jumps to it.
  private func next() -> Reaction? {
    state.withLock { state in
      let waited = wall().seconds(since: state.lastDeed)
      if waited >= TrainingRoom.patience, let moment = state.play.nextAnswer, moment > time(state) {
        state.jumped += moment.seconds(since: time(state)) + 1
      }
      return state.play.nextReaction(by: time(state))
    }
  }

  private func time(_ state: borrowing State) -> Timestamp {
    scenario.starts.adding(
      seconds: wall().seconds(since: began) * TrainingRoom.pace + state.jumped)
  }
}
