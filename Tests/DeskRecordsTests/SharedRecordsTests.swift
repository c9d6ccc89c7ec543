import CanonicalJSON
import DeskRecords
import Glibc
import RefundDesk
import TestSupport
import Testing

@Suite("Real exchange data")
struct SharedRecordsTests {
  static let folder = SharedData.folder("tau-retail-dev")

  static func lines() throws -> [ArraySlice<UInt8>] {
    let path = try #require(folder) + "/desk.jsonl"
    let file = try #require(fopen(path, "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n"))
  }

  /// A value without what an export leaves out, keys sorted: the meaning of a record.
  static func meaning(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .null, .integer(0), .string(""): return nil
    case .array(let elements):
      return elements.isEmpty ? nil : .array(elements.map { meaning($0) ?? .object(JSONObject()) })
    case .object(let object):
      let members = object.members.compactMap { member in
        meaning(member.value).map { JSONObject.Member(key: member.key, value: $0) }
      }
      guard !members.isEmpty else { return nil }
      return .object(JSONObject(members: members.sorted { $0.key < $1.key }))
    default: return value
    }
  }

  @Test(
    "every line of the labelled requests is read and says the same when written",
    .enabled(if: folder != nil, "shared data absent"))
  func labelledRequests() throws {
    let lines = try Self.lines()
    #expect(lines.count == 2527)
    for line in lines {
      let record = try DeskRecordCodec.read(line)
      let written = DeskRecordCodec.bytes(record)
      #expect(
        try Self.meaning(JSONValue(parsing: written)) == Self.meaning(JSONValue(parsing: line)))
      #expect(try DeskRecordCodec.read(written) == record)
      #expect(try EventRoundTripTests.roundTrip(record.event) == record.event)
    }
  }
}
