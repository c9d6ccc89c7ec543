import Glibc
import Testing

@testable import Journal

@Suite("Taking personal data out of the journal")
struct ErasureTests {
  @Test("what was erased is gone, the chain holds, and no other byte of any line has changed")
  func erases() throws {
    let world = try ErasureWorld.fresh()
    world.erase()
    #expect(world.isAcknowledged)
    #expect(world.brokenPromises().isEmpty)
  }

  @Test("a power cut at any call leaves each segment old or new, and the same again does the rest")
  func powerCuts() throws {
    let start = try ErasureWorld.fresh()
    let rehearsal = start.copy()
    rehearsal.erase()
    let calls = rehearsal.disk.calls
    #expect(calls > 10)
    var failures: [String] = []
    for call in 1...calls {
      failures += crash(start, [call: .powerCut], "power at \(call)", mostFates: 27)
    }
    #expect(failures.prefix(3).isEmpty)
  }

  @Test(
    "an error at any call, also twice and then a power cut, breaks no promise",
    arguments: [EIO, ENOSPC, EINTR])
  func errors(code: Int32) throws {
    let start = try ErasureWorld.fresh()
    let rehearsal = start.copy()
    rehearsal.erase()
    var failures: [String] = []
    for call in 1...rehearsal.disk.calls {
      for (troubles, words) in [
        ([call: .error(code)], "once"), ([call: .short], "short"),
        ([call: .error(code), call + 1: .error(code)], "twice"),
        ([call: .error(code), call + 3: .powerCut], "and power"),
      ] as [([Int: SimulatedDisk.Trouble], String)] {
        failures += crash(start, troubles, "\(code) \(words) at \(call)", mostFates: 2)
      }
    }
    #expect(failures.prefix(3).isEmpty)
  }

  @Test(
    "planted mistakes are caught",
    arguments: [PlantedDisk.Mistake.newFileNotSynced, .directoryNotSynced, .writeErrorIgnored])
  func planted(mistake: PlantedDisk.Mistake) throws {
    let start = try ErasureWorld.fresh()
    let rehearsal = start.copy(mistake)
    rehearsal.erase()
    var failures: [String] = []
    for call in 1...rehearsal.disk.calls + 4 where failures.isEmpty {
      failures += crash(start, [call: .powerCut], "power", mostFates: 9, mistake)
      failures += crash(start, [call: .error(EIO)], "error", mostFates: 3, mistake)
    }
    #expect(!failures.isEmpty)
  }

  private func crash(
    _ start: ErasureWorld, _ troubles: [Int: SimulatedDisk.Trouble], _ words: String,
    mostFates: Int, _ mistake: PlantedDisk.Mistake? = nil
  ) -> [String] {
    let world = start.copy(mistake)
    world.disk.troubles = troubles
    world.erase()
    var failures: [String] = []
    for fates in Fates.all(world.disk.undecided, atMost: mostFates) {
      let after = world.copy(mistake)
      after.disk.restart { fates[$0] }
      failures += after.brokenPromises().map { "\(words): fates \(fates.map(\.rawValue)): \($0)" }
    }
    return failures
  }

  // MARK: Others on the same desk

  @Test("a writer that had the newest segment open goes on in the next one; a reader reads on")
  func others() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let writer = try Journal.open(at: path, for: .testing)
      for number in 1...4 as ClosedRange<Int64> {
        _ = try writer.append(catchUp: { _ in }, decide: { _ in personalBatch(number) })
      }
      let reading = try Journal.open(at: path, for: .reading)
      var reader = reading.reader()
      #expect(try reader.next()?.sequence == 1)
      let eraser = try Journal.open(at: path, for: .testing)
      let erasure = try eraser.erasePersonalData(of: [1, 5])
      #expect(erasure.erased == 2)
      #expect(erasure.segments == [1])
      // The batch goes to the file that has the name now, not to the one that was replaced.
      let commit = try writer.append(catchUp: { _ in }, decide: { _ in personalBatch(5) })
      #expect(commit?.records.first?.location.segment == 9)
      var sequences: [Int64] = []
      while let record = try reader.next() { sequences.append(record.sequence) }
      #expect(sequences == Array(2...8))
      _ = try reading.refresh()
      var after = reading.reader()
      var erased: [Int64] = []
      while let record = try after.next() {
        if record.isErased { erased.append(record.sequence) }
        if let hash = record.personalHash, !record.isErased {
          #expect(record.personal.map { $0.withUnsafeBytes(ChainHash.personal) } == hash)
        }
      }
      #expect(erased == [1, 5])
      #expect(try reading.verify().findings.isEmpty)
    }
  }

  @Test("the same erasure twice changes nothing the second time")
  func twice() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let journal = try Journal.open(at: path, for: .testing)
      _ = try journal.append(catchUp: { _ in }, decide: { _ in personalBatch(1) })
      #expect(try journal.erasePersonalData(of: [1, 2]).erased == 1)
      let again = try journal.erasePersonalData(of: [1, 2])
      #expect(again.erased == 0)
      #expect(again.erasedBefore == 1)
      #expect(again.segments.isEmpty)
      #expect(try journal.verify().findings.isEmpty)
    }
  }

  @Test("a damaged segment is refused and stays as it is")
  func damaged() throws {
    let world = try ErasureWorld.fresh()
    let file = "/desk/" + DeskPaths.segmentFile(1)
    let node = try #require(world.disk.names[file])
    node.seen[node.seen.count / 2] ^= 1
    node.durable = node.seen
    let bytes = node.seen
    let journal = try Journal.open(
      at: "/desk", for: .testing, limits: ErasureWorld.limits, disk: world.disk)
    #expect(throws: JournalFault.self) { try journal.erasePersonalData(of: [1]) }
    #expect(world.disk.names[file]?.seen == bytes)
  }

  @Test("bytes in quarantine that are meant go, and the reason stays")
  func quarantine() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let disk = SystemDisk()
      let name = path + "/quarantine/000000000001.jsonl-10-1"
      try disk.withFile(name, .emptied(mode: 0o600)) { file throws(DiskError) in
        try disk.writeAll(file, Array("{\"reason\":\"…\"}\n{\"name\":\"Anne".utf8), at: 0)
      }
      let journal = try Journal.open(at: path, for: .testing)
      #expect(try journal.eraseQuarantine { $0.isEmpty } == 0)
      #expect(try journal.eraseQuarantine { !$0.isEmpty } == 1)
      let bytes = try disk.withFile(name, .reading) { file throws(DiskError) in
        try disk.readAll(file, count: 1000, at: 0)
      }
      #expect(String(decoding: bytes, as: UTF8.self) == "{\"reason\":\"…\"}\n")
    }
  }
}

/// What can become of changes that were not synced.
enum Fates {
  /// All combinations for `count` changes, or a fixed draw where they are too many.
  static func all(_ count: Int, atMost limit: Int) -> [[SimulatedDisk.Fate]] {
    var all: [[SimulatedDisk.Fate]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { fates in SimulatedDisk.Fate.allCases.map { fates + [$0] } }
      if all.count > limit {
        var generator = SplitMix(UInt64(count))
        all.shuffle(using: &generator)
        all.removeLast(all.count - limit)
      }
    }
    return all
  }
}
