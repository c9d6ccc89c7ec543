import Testing

@testable import Journal

@Suite("A journal read in stretches")
struct StretchTests {
  @Test("has the records that are read one by one, over all its segments")
  func sameRecords() throws {
    let desk = try DamagedDesk()
    let journal = try Journal.open(at: "/desk", for: .reading, disk: desk.disk)
    var single: [JournalRecord] = []
    var reader = journal.reader()
    while let record = try reader.next() { single.append(record) }
    let records = try stretches(of: journal).flatMap { stretch throws(JournalFault) in
      try stretch.records()
    }
    #expect(desk.segments.count >= 3)
    #expect(records.map(\.location) == single.map(\.location))
    #expect(records.map(\.line) == single.map(\.line))
  }

  @Test("refuses the line that reading one by one refuses, for the same reason")
  func sameFault() throws {
    for place in [40, 300, 900, 2_000] {
      let desk = try DamagedDesk()
      let file = "/desk/" + DeskPaths.segmentFile(1)
      let journal = try Journal.open(at: "/desk", for: .reading, disk: desk.disk)
      let lines = DamagedDesk.lines(desk.segments[0].bytes)
      // Beyond the header, which both look at in the same way.
      let byte = lines[0].count + place
      desk.disk.names[file]?.seen[byte] ^= 1
      var reader = journal.reader()
      let one = #expect(throws: JournalFault.self) { while try reader.next() != nil {} }
      let other = #expect(throws: JournalFault.self) {
        for stretch in try stretches(of: journal) { _ = try stretch.records() }
      }
      #expect(one?.kind == other?.kind)
      #expect(one?.offset == other?.offset && one != nil)
    }
  }

  @Test("a watch sees a stretch that is missing, doubled, or in another place")
  func watch() throws {
    let start = JournalPosition(segment: 1, offset: 0)
    var watch = SequenceWatch()
    try watch.pass(start, 1...4)
    try watch.pass(start, 5...5)
    for wrong in [5...6, 7...8, 1...4, 4...9] as [ClosedRange<Int64>] {
      var watch = watch
      #expect(throws: JournalFault.self) { try watch.pass(start, wrong) }
    }
    try watch.pass(start, 6...9)
  }

  private func stretches(of journal: Journal) throws(JournalFault) -> [JournalStretch] {
    var stretches: [JournalStretch] = []
    var reader = journal.reader()
    while let stretch = try reader.nextStretch() { stretches.append(stretch) }
    return stretches
  }
}
