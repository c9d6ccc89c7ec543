import RefundDesk

@testable import Training

/// Plays that several tests look at.
enum Plays {
  static func model(_ scenario: Scenario) -> Play {
    var play = Play(scenario)
    play.perform(scenario.model.actions)
    return play
  }
}

/// A generator of the same numbers for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Somebody who acts at random, with words and amounts that belong to the case or to others.
struct RandomPlayer {
  private var dice: Dice
  private let texts: [String]

  init(seed: UInt64, texts: [String]) {
    dice = Dice(seed: seed)
    self.texts = texts
  }

  mutating func play(_ scenario: Scenario) -> Play {
    var play = Play(scenario)
    for _ in 0..<Int.random(in: 0...14, using: &dice) { play.perform(action(scenario)) }
    return play
  }

  private mutating func action(_ scenario: Scenario) -> TrainingAction {
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: return .take
    case 1, 2: return .ask(scenario.hidden.randomElement(using: &dice)?.id ?? "nothing")
    case 3, 4: return .message(texts.randomElement(using: &dice) ?? "…")
    case 5, 6: return .resolve(words(scenario))
    case 7:
      return .wait(
        minutes: Bool.random(using: &dice) ? nil : Int.random(in: 1...5000, using: &dice))
    case 8:
      return .followUp(
        scenario.starts.utcDay.adding(days: Int.random(in: -9...30, using: &dice)), "")
    case 9:
      let entry = scenario.hidden.compactMap(\.entry).randomElement(using: &dice)
      return .fact(name: entry?.name ?? "photo", entry?.value ?? .flag(true))
    case 10: return .undo
    default: return .note(texts.randomElement(using: &dice) ?? "…")
    }
  }

  private mutating func words(_ scenario: Scenario) -> ResolveWords {
    var words = ResolveWords(ResolutionKind.allCases.randomElement(using: &dice) ?? .decline)
    if Bool.random(using: &dice) {
      words.amount = Money(
        Int64.random(in: 1...30_000, using: &dice), scenario.world.order.currency)
    }
    words.keepsGoods = Bool.random(using: &dice)
    if Bool.random(using: &dice) { words.consent = "oui" }
    if Bool.random(using: &dice) { words.because = "…" }
    if words.kind == .points { words.points = 100 }
    return words
  }
}
