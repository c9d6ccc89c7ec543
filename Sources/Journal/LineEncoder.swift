import CanonicalJSON

/// Turns drafts into lines that carry on from a head, in memory.
struct LineEncoder {
  private var writer: CanonicalWriter
  private(set) var sequence: Int64
  private(set) var hash: ChainHash
  /// The first byte of each line.
  private(set) var starts: [Int] = []

  init(after head: JournalHead, capacity: Int = 0) {
    writer = CanonicalWriter(capacity: capacity)
    sequence = head.sequence
    hash = head.hash
  }

  /// The lines so far.
  var bytes: [UInt8] { writer.bytes }
  /// How many bytes they take.
  var count: Int { writer.bytes.count }

  /// Adds a batch: all or nothing on disk.
  mutating func append(
    _ drafts: [JournalDraft], salts: () -> JournalSalt, limits: JournalLimits
  ) throws(JournalFault) {
    let start = count
    let batch = "\(sequence + 1)/\(drafts.count)"
    for draft in drafts {
      try append(draft, batch: batch, salts: salts)
    }
    guard count - start <= limits.batchLength else {
      throw problem(.batchTooLong(count - start))
    }
  }

  private mutating func append(
    _ draft: JournalDraft, batch: String, salts: () -> JournalSalt
  ) throws(JournalFault) {
    guard LineEncoder.isObject(draft.data) else { throw problem(.dataMalformed) }
    guard let time = TimeText.text(draft.microseconds) else { throw problem(.timeOutOfRange) }
    if let ticket = draft.ticket, ticket.version < 1 { throw problem(.versionOutOfRange) }
    let start = count
    sequence += 1
    starts.append(start)
    writeEnvelope(draft, time: time, batch: batch)
    let personal = try draft.personal.map { members throws(JournalFault) in
      try withSalt(members, salts())
    }
    if let personal {
      let hash = personal.withUnsafeBytes(ChainHash.personal)
      writer.member("ph", hash.description)
    }
    hash = writer.bytes.withUnsafeBytes {
      hash.chained(to: UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    if let personal {
      writer.key("x")
      writer.raw(personal)
    }
    writer.member("h", hash.description)
    writer.verbatim(CollectionOfOne(UInt8(ascii: ",")))
    writer.verbatim(writer.bytes.withUnsafeBytes { LineSeal.seal(of: $0[start...]) })
    guard count - start <= JournalLimits.lineLength else {
      throw problem(.lineTooLong(count - start))
    }
  }

  private mutating func writeEnvelope(_ draft: JournalDraft, time: [UInt8], batch: String) {
    writer.beginObject()
    writer.member("seq", sequence)
    writer.member("v", 1)
    writer.member("t", String(decoding: time, as: UTF8.self))
    writer.member("tx", batch)
    writer.member("type", draft.type)
    if let ticket = draft.ticket {
      writer.member("tk", ticket.id)
      writer.member("ver", ticket.version)
    }
    writer.member("by", draft.by)
    writer.member("uid", Int64(draft.uid))
    writer.member("id", draft.command)
    writer.key("d")
    writer.raw(draft.data)
  }

  /// `{"s":"<salt>",…}`
  private func withSalt(_ members: [UInt8], _ salt: JournalSalt) throws(JournalFault) -> [UInt8] {
    guard LineEncoder.isObject(members), !members.starts(with: "{\"s\":".utf8) else {
      throw problem(.personalMalformed)
    }
    var bytes = Array("{\"s\":\"\(salt.digits)\"".utf8)
    if members.count > 2 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: members.dropFirst())
    return bytes
  }

  private func problem(_ problem: JournalFault.DraftProblem) -> JournalFault {
    JournalFault(.badDraft(problem), file: DeskPaths.journal, sequence: sequence)
  }

  /// Whether the bytes are one object as far as reading the line back needs: from bracket to
  /// bracket, strings ended, nothing a line must not hold. Debug builds check all of the grammar.
  private static func isObject(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard Brackets.endOfObject(buffer, from: 0) == buffer.count else { return false }
      assert(isJSON(buffer), "drafts hold canonical JSON")
      return true
    }
  }

  private static func isJSON(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var scanner = JSONScanner(bytes, compactOnly: true)
    return (try? scanner.skip()) == 0..<bytes.count
  }
}
