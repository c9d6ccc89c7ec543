import CanonicalJSON
import Testing

@testable import Journal

@Suite("A desk that a newer program has written")
struct VersionTests {
  let desk: DamagedDesk

  init() throws { desk = try DamagedDesk() }

  /// The line with another version, sealed again as a newer program would.
  private func renewed(_ line: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    let text = String(decoding: line, as: UTF8.self).replacing(old, with: new, maxReplacements: 1)
    var body = Array(text.utf8.dropLast(LineSeal.length))
    LineSeal.append(to: &body)
    return body
  }

  private func opening(_ file: String, _ bytes: [UInt8]) -> JournalFault? {
    let disk = desk.disk.copy()
    let node = SimulatedDisk.Node()
    (node.seen, node.durable) = (bytes, bytes)
    disk.names["/desk/" + file] = node
    do throws(JournalFault) {
      _ = try Journal.open(
        at: "/desk", for: .testing, limits: DamagedDesk.limits, disk: disk)
      return nil
    } catch {
      return error
    }
  }

  @Test("its last line says so, and the desk is not taken for damaged")
  func line() throws {
    let last = try #require(desk.segments.last)
    var lines = DamagedDesk.lines(last.bytes)
    let count = lines.count - 1
    lines[count] = renewed(lines[count], "\"v\":1", "\"v\":2")
    let fault = opening(DeskPaths.segmentFile(last.first), lines.flatMap { $0 })
    #expect(fault?.kind == .unsupportedVersion(2))
    #expect(fault?.sequence == desk.head.sequence)
  }

  @Test("a line further up is met by the reader and named by verify")
  func earlierLine() throws {
    let first = try #require(desk.segments.first)
    var lines = DamagedDesk.lines(first.bytes)
    lines[2] = renewed(lines[2], "\"v\":1", "\"v\":3")
    let disk = desk.disk.copy()
    disk.names["/desk/" + DeskPaths.segmentFile(1)]?.seen = lines.flatMap { $0 }
    let journal = try Journal.open(
      at: "/desk", for: .reading, limits: DamagedDesk.limits, disk: disk)
    var reader = journal.reader()
    #expect(try reader.next()?.sequence == 1)
    let fault = #expect(throws: JournalFault.self) { try reader.next() }
    #expect(fault?.kind == .unsupportedVersion(3))
    #expect(try journal.verify().findings.contains { $0.damage == .versionUnknown(3) })
  }

  @Test("a segment's first line says so")
  func header() throws {
    let first = try #require(desk.segments.first)
    var lines = DamagedDesk.lines(first.bytes)
    lines[0] = renewed(lines[0], "\"journal\":1", "\"journal\":7")
    let fault = opening(DeskPaths.segmentFile(1), lines.flatMap { $0 })
    #expect(
      fault == JournalFault(.unsupportedVersion(7), file: "journal/000000000001.jsonl", offset: 0))
  }

  @Test("HEAD says so")
  func head() {
    let bytes = desk.bytes("HEAD")
    let slot = Int(desk.head.generation % 2) * HeadFile.slotLength
    let end = Bytes.newline(in: bytes, from: slot) ?? slot
    var changed = bytes
    changed.replaceSubrange(
      slot...end, with: renewed(Array(bytes[slot...end]), "\"head\":1", "\"head\":2"))
    let fault = opening("HEAD", changed)
    #expect(fault?.kind == .unsupportedVersion(2))
  }

  @Test("a flipped bit in the version is damage, not a newer program")
  func flipped() throws {
    let last = try #require(desk.segments.last)
    var lines = DamagedDesk.lines(last.bytes)
    let text = String(decoding: lines[lines.count - 1], as: UTF8.self)
    lines[lines.count - 1] = Array(text.replacing("\"v\":1", with: "\"v\":3").utf8)
    #expect(opening(DeskPaths.segmentFile(last.first), lines.flatMap { $0 }) == nil)
  }
}
