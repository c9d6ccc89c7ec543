import CDigest
import Glibc
import Journal

/// Opens, reads, verifies and erases desks whose journal was mutated at random, for so many seconds.
///
/// Half of the mutations are sealed again, so that they pass the checksums and meet the parser. Nothing may
/// crash or hang; a changed byte that was not sealed again must be named. Each round has a seed of its own,
/// which is kept in `FILE` before the round begins, so that a crash names the one to replay.
struct Fuzz {
  private var generator: Weyl
  private let directory: String
  private let segment: String
  private let original: [UInt8]
  private let head: [UInt8]

  static func run(seconds: Int, seed: UInt64, log: String) throws {
    let end = time(nil) + seconds
    let fuzz = try Fuzz(seed: seed)
    defer { fuzz.removeDesk() }
    var (round, unnoticed): (UInt64, Int) = (seed, 0)
    while time(nil) < end {
      try Fuzz.write(Array("\(round)\n".utf8), to: log)
      var one = fuzz
      one.generator = Weyl(state: round)
      if try !one.round() {
        unnoticed += 1
        print("unnoticed: seed \(round)")
      }
      round += 1
    }
    print("\(round - seed) rounds from seed \(seed), \(unnoticed) unnoticed")
    if unnoticed > 0 { exit(1) }
  }

  private init(seed: UInt64) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/guichet-fuzz-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { exit(3) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    directory = path + "/desk"
    segment = directory + "/journal/000000000001.jsonl"
    generator = Weyl(state: seed)
    let limits = JournalLimits(segmentLength: 1 << 20, syncLength: 4_096, batchLength: 1 << 20)
    try Journal.create(at: directory, desk: "fuzz", limits: limits)
    let journal = try Journal.open(at: directory, for: Fuzz.use)
    for number in 1...6 as ClosedRange<Int64> {
      _ = try journal.append(catchUp: { _ in }, decide: { _ in Fuzz.batch(number) })
    }
    original = try Fuzz.read(segment)
    head = try Fuzz.read(directory + "/HEAD")
  }

  private static var use: JournalUse {
    .writing(note: "fuzz", salts: { JournalSalt(high: 1, low: 2) })
  }

  private static func batch(_ number: Int64) -> [JournalDraft] {
    [
      JournalDraft(
        type: "ticket.received", ticket: .init(id: "T\(number)", version: 1), by: "Léa \"x\"",
        uid: 1004, command: "c\(number)", microseconds: 1_772_442_927_103_512 + number,
        data: Array("{\"channel\":\"email\",\"list\":[1,{\"a\":\"\\\\\"}],\"n\":\(number)}".utf8),
        personal: Array("{\"name\":\"Anne\",\"text\":\"…\"}".utf8)),
      JournalDraft(
        type: "desk.noted", by: "sam", uid: 1, command: "c\(number)",
        microseconds: 1_772_442_927_103_512, data: Array("{}".utf8)),
    ]
  }

  /// One desk; false where damage passed unnoticed.
  private mutating func round() throws -> Bool {
    var (bytes, slots) = (original, head)
    let isSealed = generator.below(2) == 0
    for _ in 0...generator.below(3) {
      if generator.below(8) == 0 { mutate(&slots) } else { mutate(&bytes) }
    }
    if isSealed {
      seal(&bytes)
      seal(&slots)
    }
    try Fuzz.write(bytes, to: segment)
    try Fuzz.write(slots, to: directory + "/HEAD")
    let isChanged = bytes != original || slots != head
    var isNoticed = isSealed || !isChanged
    if let journal = try? Journal.open(at: directory, for: Fuzz.use) {
      if !journal.findings.isEmpty || !journal.recoveries.isEmpty { isNoticed = true }
      if let verification = try? journal.verify() {
        if !verification.findings.isEmpty { isNoticed = true }
      } else {
        isNoticed = true
      }
      var reader = journal.reader()
      var lines = 0
      while lines < 1_000 {
        lines += 1
        do throws(JournalFault) {
          guard let record = try reader.next() else { break }
          _ = (record.type, record.by, record.data.count, record.personal?.count, record.ticket?.id)
        } catch {
          guard (try? reader.skipLine()) != nil else { break }
        }
      }
      _ = try? journal.erasePersonalData(of: [1, 5, 9])
    } else {
      isNoticed = true
    }
    clear()
    return isNoticed
  }

  // MARK: Mutations

  private mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = generator.below(bytes.count)
    switch generator.below(7) {
    case 0: bytes[place] ^= 1 << UInt8(generator.below(8))
    case 1: bytes[place] = UInt8(generator.below(256))
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.below(40)))
    case 3: bytes.insert(contentsOf: piece(), at: place)
    case 4:
      let end = min(bytes.count, place + 1 + generator.below(300))
      bytes.insert(contentsOf: bytes[place..<end], at: generator.below(bytes.count))
    case 5: bytes.removeLast(min(bytes.count, generator.below(200)))
    default:
      for index in place..<min(bytes.count, place + generator.below(64)) { bytes[index] = 0 }
    }
  }

  /// Something that a parser may stumble over.
  private mutating func piece() -> [UInt8] {
    let pieces = [
      "\"", "\\", "{", "}", "[", "]", "\n", ",\"x\":null", "\"v\":2", "999999999999999999999",
      "-1", "\u{0}", "\\u0000", ",\"ph\":\"", "\"seq\":1,", "null", "{\"s\":", "\u{FEFF}",
    ]
    return Array(pieces[generator.below(pieces.count)].utf8)
  }

  /// Seals every line anew, as if it had been written so.
  private func seal(_ bytes: inout [UInt8]) {
    var sealed: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line.count > 15 else {
        sealed += line + [0x0A]
        continue
      }
      let body = Array(line.dropLast(15))
      let sum = body.withUnsafeBytes { guichet_crc32c(0, $0.baseAddress, $0.count) }
      let digits = String(sum, radix: 16)
      let padded = String(repeating: "0", count: 8 - digits.count) + digits
      sealed += body + Array("\"c\":\"\(padded)\"}\n".utf8)
    }
    sealed.removeLast()
    bytes = sealed
  }

  // MARK: Files

  private func clear() {
    for folder in ["/journal", "/quarantine"] {
      guard let handle = opendir(directory + folder) else { continue }
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink(directory + folder + "/" + name) }
      }
      closedir(handle)
    }
  }

  private func removeDesk() {
    clear()
    for name in ["/HEAD", "/lock"] { unlink(directory + name) }
    for name in ["/journal", "/quarantine", ""] { rmdir(directory + name) }
    rmdir(String(directory.dropLast(5)))
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { exit(3) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { exit(3) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { exit(3) }
  }
}

/// A small generator with a seed (Steele, Lea, Flood: SplitMix64).
private struct Weyl {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}
