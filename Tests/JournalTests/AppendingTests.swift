import CanonicalJSON
import Glibc
import Testing

@testable import Journal

@Suite("Appending to a desk and reading it back")
struct AppendingTests {
  @Test("a batch is given back as it was written, by reader and by location")
  func roundTrip() throws {
    try inTemporaryDirectory { path in
      try Journal.create(at: path, desk: "desk-1")
      let journal = try Journal.open(at: path, for: .testing)
      let commit = try journal.append(catchUp: { _ in }, decide: { _ in sampleBatch(1) })
      let written = try #require(commit).records.map { String(decoding: $0.line, as: UTF8.self) }
      var reader = try Journal.open(at: path, for: .reading).reader()
      var read: [JournalRecord] = []
      while let record = try reader.next() { read.append(record) }
      #expect(read.map { String(decoding: $0.line, as: UTF8.self) } == written)
      #expect(read.map(\.sequence) == [1, 2])
      #expect(read.map(\.ticket) == [.init(id: "T1", version: 1), nil])
      #expect(read.map(\.by) == ["Léa \"x\"", "Léa \"x\""])
      #expect(read[0].personal.map { try? JSONValue(parsing: $0)["name"] } == "Anne")
      #expect(read[1].personal == nil)
      let again = try journal.record(at: read[1].location)
      #expect(again.line == read[1].line)
      #expect(journal.head.receipt == read[1].receipt)
    }
  }
}
