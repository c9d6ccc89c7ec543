import Glibc

@testable import Journal

extension JournalUse {
  /// Writing with salts that are the same at each run.
  static var testing: JournalUse {
    let salts = SampleSalts()
    return .writing(note: "1 tests", salts: { salts.next() })
  }
}

/// Salts counted up: tests want the same bytes at each run.
final class SampleSalts {
  private var count: UInt64 = 0

  func next() -> JournalSalt {
    count += 1
    return JournalSalt(high: count &* 0x9E37_79B9_7F4A_7C15, low: count)
  }
}

/// A batch of two records: a ticket's with personal data and one that is no ticket's.
func sampleBatch(_ number: Int64) -> [JournalDraft] {
  [
    JournalDraft(
      type: "ticket.received", ticket: .init(id: "T\(number)", version: 1), by: "Léa \"x\"",
      uid: 1004, command: "c\(number)", microseconds: 1_772_442_927_103_512 + number,
      data: Array("{\"channel\":\"email\",\"amount\":\(number * 100)}".utf8),
      personal: Array("{\"name\":\"Anne\",\"text\":\"…\"}".utf8)),
    JournalDraft(
      type: "desk.noted", by: "Léa \"x\"", uid: 1004, command: "c\(number)",
      microseconds: 1_772_442_927_103_512 + number, data: Array("{}".utf8)),
  ]
}

/// Runs `body` with a fresh directory's name and removes the directory afterwards.
func inTemporaryDirectory(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/guichet-journal-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw DiskError(.makeDirectory, errno) }
  let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { removeTree(path) }
  try body(path + "/desk")
}

private func removeTree(_ path: String) {
  if let names = try? SystemDisk().list(path) {
    for name in names { removeTree(path + "/" + name) }
    rmdir(path)
  } else {
    unlink(path)
  }
}
