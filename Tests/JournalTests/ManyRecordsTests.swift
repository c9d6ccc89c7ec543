import Testing

@testable import Journal

@Suite("Many records read one after the other")
struct ManyRecordsTests {
  @Test("are the same as single ones, and open each segment once")
  func sameRecords() throws {
    let desk = try DamagedDesk()
    let journal = try Journal.open(at: "/desk", for: .reading, disk: desk.disk)
    var locations: [JournalLocation] = []
    var reader = journal.reader()
    while let record = try reader.next() { locations.append(record.location) }
    let single = try locations.map { location throws(JournalFault) in
      try journal.record(at: location).line
    }
    let before = desk.disk.openings
    let held = desk.disk.openFiles
    let many = try journal.keepingSegmentsOpen { () throws(JournalFault) in
      // From the last to the first and back, as an index would jump.
      var lines: [ArraySlice<UInt8>] = []
      for location in locations.reversed() + locations {
        lines.append(try journal.record(at: location).line)
      }
      return lines
    }
    #expect(desk.segments.count >= 3)
    #expect(many == single.reversed() + single)
    #expect(desk.disk.openings - before == desk.segments.count)
    #expect(desk.disk.openFiles == held, "nothing stays open")
  }

  @Test("are closed too where one of them cannot be read")
  func fault() throws {
    let desk = try DamagedDesk()
    let journal = try Journal.open(at: "/desk", for: .reading, disk: desk.disk)
    var reader = journal.reader()
    let first = try #require(try reader.next()).location
    desk.disk.names["/desk/" + DeskPaths.segmentFile(1)]?.seen[first.offset + 5] ^= 1
    let held = desk.disk.openFiles
    #expect(throws: JournalFault.self) {
      try journal.keepingSegmentsOpen { () throws(JournalFault) in
        _ = try journal.record(at: first)
      }
    }
    #expect(desk.disk.openFiles == held)
  }
}
