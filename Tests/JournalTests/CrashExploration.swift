import Glibc

@testable import Journal

/// Runs commands with trouble at chosen calls, then crashes in every way worth trying.
struct CrashExploration {
  let start: CrashWorld
  let mistake: PlantedDisk.Mistake?
  /// How many crashes were checked.
  private(set) var crashes = 0
  /// What broke, each with the words that replay it.
  private(set) var failures: [String] = []
  /// Whether to stop at the first failure.
  var stopsEarly = false

  /// The most combinations of fates tried at one crash; beyond that they are drawn.
  var mostFates = 27

  init(_ mistake: PlantedDisk.Mistake? = nil) throws {
    start = try CrashWorld.fresh()
    self.mistake = mistake
  }

  private var isDone: Bool { stopsEarly && !failures.isEmpty }

  /// The calls that three commands make when all goes well.
  var callCount: Int {
    let world = start.copy(mistake)
    script(world)
    return world.disk.calls
  }

  private func script(_ world: CrashWorld) {
    for command in 1...3 {
      world.run(command: Int64(command))
      world.look()
    }
  }

  /// A power cut after each call, with every bounded subset of what was not synced.
  mutating func cutPowerEverywhere() {
    for call in 1...callCount where !isDone { attempt(["power at \(call)"], [call: .powerCut]) }
  }

  /// Each kind of trouble at each call, and then a power cut.
  mutating func failEverywhere() {
    for call in 1...callCount where !isDone {
      for trouble in [.short, .error(EIO), .error(ENOSPC), .error(EINTR)]
        as [SimulatedDisk.Trouble]
      {
        attempt(["\(trouble) at \(call)"], [call: trouble])
      }
      attempt(["EIO twice at \(call)"], [call: .error(EIO), call + 1: .error(EIO)])
      attempt(["EIO, power at \(call)"], [call: .error(EIO), call + 3: .powerCut])
    }
  }

  /// Troubles drawn from a seed, which replays them.
  mutating func draw(seeds: ClosedRange<UInt64>) {
    let count = callCount
    for seed in seeds where !isDone {
      var generator = SplitMix(seed)
      var troubles: [Int: SimulatedDisk.Trouble] = [:]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let kinds: [SimulatedDisk.Trouble] = [
          .powerCut, .short, .error(EIO), .error(ENOSPC), .error(EINTR),
        ]
        let call = Int.random(in: 1...count + 10, using: &generator)
        troubles[call] = kinds.randomElement(using: &generator)
      }
      attempt(["seed \(seed)"], troubles, draws: generator)
    }
  }

  private mutating func attempt(
    _ words: [String], _ troubles: [Int: SimulatedDisk.Trouble], draws: SplitMix? = nil
  ) {
    let world = start.copy(mistake)
    world.disk.troubles = troubles
    script(world)
    world.lastLook()
    var choices = fates(world.disk.undecided)
    if var generator = draws {
      choices = (0..<2).map { _ in
        (0..<world.disk.undecided).map { _ in
          SimulatedDisk.Fate.allCases.randomElement(using: &generator) ?? .lost
        }
      }
    }
    for fates in choices where !isDone {
      let after = world.copy(mistake)
      after.disk.restart { fates[$0] }
      crashes += 1
      for broken in after.brokenPromises() {
        failures.append(
          (words + ["fates \(fates.map(\.rawValue))", broken]).joined(separator: ": "))
      }
    }
  }

  /// All combinations of fates for `count` changes, or a fixed draw where they are too many.
  private func fates(_ count: Int) -> [[SimulatedDisk.Fate]] {
    var all: [[SimulatedDisk.Fate]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { fates in SimulatedDisk.Fate.allCases.map { fates + [$0] } }
      if all.count > mostFates {
        var generator = SplitMix(UInt64(count))
        all.shuffle(using: &generator)
        all.removeLast(all.count - mostFates)
      }
    }
    return all
  }
}

/// A small generator with a seed (Steele, Lea, Flood: SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
