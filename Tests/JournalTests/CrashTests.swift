import Testing

@testable import Journal

@Suite("A desk whose power is cut and whose disk fails")
struct CrashTests {
  @Test("after a power cut at any call of three commands, all that was acknowledged is there")
  func powerCuts() throws {
    var exploration = try CrashExploration()
    exploration.mostFates = 16
    exploration.cutPowerEverywhere()
    #expect(exploration.failures.prefix(5).isEmpty)
    #expect(exploration.crashes > 100)
  }

  @Test("after any error at any call, and then a power cut, all that was acknowledged is there")
  func errors() throws {
    var exploration = try CrashExploration()
    exploration.mostFates = 2
    exploration.failEverywhere()
    #expect(exploration.failures.prefix(5).isEmpty)
    #expect(exploration.crashes > 100)
  }

  /// Debug builds are some thirty times slower.
  #if DEBUG
    let seedCount: UInt64 = 40
  #else
    let seedCount: UInt64 = 10_000
  #endif

  @Test("troubles drawn at random break no promise; a failure names the seed that replays it")
  func seeds() throws {
    var exploration = try CrashExploration()
    exploration.draw(seeds: 1...seedCount)
    #expect(exploration.failures.prefix(5).isEmpty)
  }

  @Test(
    "each planted mistake is caught: the checks can fail",
    arguments: PlantedDisk.Mistake.allCases.filter { $0 != .lockIgnored })
  func planted(mistake: PlantedDisk.Mistake) throws {
    var exploration = try CrashExploration(mistake)
    exploration.stopsEarly = true
    exploration.mostFates = 6
    exploration.cutPowerEverywhere()
    exploration.failEverywhere()
    exploration.draw(seeds: 1...100)
    #expect(!exploration.failures.isEmpty)
  }

  @Test("a second writer is kept out; without the lock it would be overwritten, and that is caught")
  func lock() throws {
    for mistake in [nil, PlantedDisk.Mistake.lockIgnored] {
      let simulated = SimulatedDisk()
      try Journal.create(at: "/desk", desk: "d", disk: simulated)
      let disk: any Disk = mistake.map { PlantedDisk(simulated, $0) } ?? simulated
      let first = try Journal.open(at: "/desk", for: .testing, disk: disk)
      let second = try Journal.open(at: "/desk", for: .testing, disk: disk)
      var inner: JournalCommit?
      _ = try first.append(
        catchUp: { _ in },
        decide: { _ in
          inner = try? second.append(
            waitingMilliseconds: 0, catchUp: { _ in }, decide: { _ in sampleBatch(1) })
          return sampleBatch(2)
        })
      #expect((inner == nil) == (mistake == nil))
      let lines = simulated.names["/desk/" + DeskPaths.segmentFile(1)]?.seen ?? []
      let isThere = inner.map { commit in
        DamagedDesk.lines(lines).contains { $0.elementsEqual(commit.records[0].line) }
      }
      #expect(isThere != true)
    }
  }
}
