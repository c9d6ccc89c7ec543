import Glibc
import Testing

@testable import Journal

@Suite("A desk on the machine's own disk")
struct SystemDeskTests {
  @Test(
    "directories and files get their access rights whatever the umask is",
    arguments: [(JournalAccess.owner, 0o700, 0o600), (.group, 0o2770, 0o660)]
      as [(JournalAccess, UInt32, UInt32)])
  func modes(access: JournalAccess, directory: UInt32, file: UInt32) throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d", access: access)
      let disk = SystemDisk()
      for name in ["", "/journal", "/quarantine"] {
        #expect(try disk.mode(path + name) == directory)
      }
      for name in ["/HEAD", "/lock", "/journal/000000000001.jsonl"] {
        #expect(try disk.mode(path + name) == file)
      }
    }
  }

  @Test("a second desk in the same place is refused, and a directory without one")
  func exists() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      #expect(throws: JournalFault(.deskExists, file: "HEAD")) {
        try Journal.create(at: path, desk: "d")
      }
      #expect(throws: JournalFault(.noDesk, file: "HEAD")) {
        try Journal.open(at: path + "/journal", for: .reading)
      }
    }
  }

  @Test("who waits for the lock in vain is told who holds it")
  func lock() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let first = try Journal.open(at: path, for: .writing(note: "12 anna", salts: noSalts))
      let second = try Journal.open(at: path, for: .writing(note: "13 bob", salts: noSalts))
      let fault = JournalFault(.locked(holder: "12 anna"), file: "lock")
      _ = try first.append(
        catchUp: { _ in },
        decide: { _ in
          #expect(throws: AppendFailure<Never>.fault(fault)) {
            try second.append(waitingMilliseconds: 1, catchUp: { _ in }, decide: { _ in [] })
          }
          return []
        })
      let commit = try second.append(catchUp: { _ in }, decide: { _ in sampleBatch(1) })
      #expect(commit?.receipt.sequence == 2)
    }
  }

  @Test("a writer hears what another has written before it decides")
  func catchUp() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let first = try Journal.open(at: path, for: .testing)
      let second = try Journal.open(at: path, for: .testing)
      let reader = try Journal.open(at: path, for: .reading)
      for number in 1...3 as ClosedRange<Int64> {
        _ = try first.append(catchUp: { _ in }, decide: { _ in sampleBatch(number) })
      }
      var heard: [Int64] = []
      _ = try second.append(
        catchUp: { heard.append($0.sequence) },
        decide: { head in
          #expect(head.sequence == 6)
          return sampleBatch(4)
        })
      #expect(heard == [1, 2, 3, 4, 5, 6])
      #expect(try reader.refresh())
      #expect(try !reader.refresh())
      #expect(reader.head == second.head)
    }
  }

  @Test("a refusal writes nothing")
  func refusal() throws {
    struct TooLate: Error, Equatable {}
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let journal = try Journal.open(at: path, for: .testing)
      let before = journal.head
      #expect(throws: AppendFailure<TooLate>.refused(TooLate())) {
        try journal.append(
          catchUp: { (_) throws(TooLate) in }, decide: { _ throws(TooLate) in throw TooLate() })
      }
      #expect(journal.head == before)
    }
  }

  @Test("bulk work fills segments, and every record is found by its location")
  func bulk() throws {
    let limits = JournalLimits(segmentLength: 4000, syncLength: 1500, batchLength: 1 << 20)
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d", limits: limits)
      let journal = try Journal.open(at: path, for: .testing, limits: limits)
      var number: Int64 = 0
      var written: [JournalRecord] = []
      try journal.appendAll(
        catchUp: { (_) throws(Never) in },
        nextBatch: { (_) throws(Never) in
          number += 1
          return number <= 40 ? sampleBatch(number) : nil
        }, written: { (commit) throws(Never) in written += commit.records })
      #expect(written.map(\.sequence) == Array(1...80))
      #expect(try journal.segments().count > 3)
      for record in written {
        #expect(try journal.record(at: record.location).line == record.line)
      }
      var reader = journal.reader(from: written[41].location.end)
      #expect(try reader.next()?.sequence == 43)
      #expect(try journal.verify().findings.isEmpty)
    }
  }

  @Test("a commit by another wakes the watcher")
  func watching() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "d")
      let watcher = try ChangeWatcher(desk: path)
      #expect(!watcher.drain())
      let journal = try Journal.open(at: path, for: .testing)
      _ = try journal.append(catchUp: { _ in }, decide: { _ in sampleBatch(1) })
      var poll = pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)
      #expect(Glibc.poll(&poll, 1, 1000) == 1)
      #expect(watcher.drain())
      #expect(!watcher.drain())
    }
  }

  private func noSalts() -> JournalSalt { JournalSalt(high: 0, low: 0) }
}
