import RefundDesk

/// A queue row as it lies in the index: numbers at fixed places, texts, and the folded text last.
struct StoredRow {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) throws(DeskFault) {
    guard bytes.count >= StoredRow.textStart else { throw .index(.malformed) }
    self.bytes = bytes
  }

  private static let textStart = 44
  private static let nothing: UInt8 = 255

  /// What a filter looks at.
  func subject() throws(DeskFault) -> QueueSubject {
    let start = Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)))
    guard start <= bytes.count else { throw .index(.malformed) }
    return QueueSubject(
      UnsafeRawBufferPointer(rebasing: bytes[start...]), amount: try amount(), received: received)
  }

  /// When the request came in.
  var received: Timestamp {
    Timestamp(
      microseconds: Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: Int64.self)))
  }

  /// The bytes of the ticket's identifier.
  var ticketBytes: [UInt8] {
    get throws(DeskFault) {
      var unpacker = Unpacker(bytes, from: 44)
      let kinds = Int(try unpacker.byte())
      unpacker = Unpacker(bytes, from: 45 + kinds)
      return Array((try unpacker.sizedText() ?? "").utf8)
    }
  }

  /// What is at stake.
  func amount() throws(DeskFault) -> Money? {
    var unpacker = Unpacker(bytes, from: 16)
    let units = try unpacker.number(Int64.self)
    let code = [try unpacker.byte(), try unpacker.byte(), try unpacker.byte()]
    if code[0] == 0 { return nil }
    guard let currency = CurrencyCache.currency(code) else { throw .index(.malformed) }
    return Money(units, currency)
  }

  /// The row.
  func row() throws(DeskFault) -> QueueRow {
    var unpacker = Unpacker(bytes, from: 4)
    let version = Int(try unpacker.number(UInt32.self))
    unpacker = Unpacker(bytes, from: 27)
    let conversation = try unpacker.byte()
    let day = try unpacker.number(Int32.self)
    let reason = try StoredRow.word(Reason.self, unpacker.byte())
    let wants = try unpacker.byte()
    let language = try StoredRow.word(Language.self, unpacker.byte())
    let awaits = try unpacker.byte() == 1
    let decidedAt = try unpacker.number(Int64.self)
    var kinds: [ResolutionKind] = []
    for _ in 0..<(try unpacker.byte()) {
      kinds.append(try StoredRow.word(ResolutionKind.self, unpacker.byte()))
    }
    guard let ticket = try unpacker.sizedText().flatMap({ TicketID($0) }) else {
      throw .index(.malformed)
    }
    let customer = try unpacker.sizedText()
    let name = try unpacker.sizedText()
    let order = try unpacker.sizedText()
    let channel = ContactChannel(rawValue: try unpacker.sizedText() ?? "")
    var row = QueueRow(
      ticket: Ticket(
        id: ticket, customer: customer.flatMap { CustomerID($0) },
        order: order.flatMap { OrderID($0) }, received: received, channel: channel,
        language: language, reason: reason), order: nil, customer: nil)
    row.version = version
    row.customerName = name
    row.country = try unpacker.sizedText()
    row.owner = try unpacker.sizedText().flatMap { AgentID($0) }
    for _ in 0..<(try unpacker.number(UInt16.self)) {
      if let tag = try unpacker.sizedText() { row.tags.append(tag) }
    }
    row.amount = try amount()
    row.wants = wants == StoredRow.nothing ? nil : try StoredRow.word(Wish.self, wants)
    row.conversation = try StoredRow.conversation(conversation, day)
    row.awaitsApproval = awaits
    row.decided = kinds
    row.decidedAt = decidedAt == .min ? nil : Timestamp(microseconds: decidedAt)
    return row
  }

  private static func word<Word: CaseIterable>(
    _ type: Word.Type, _ number: UInt8
  ) throws(DeskFault) -> Word where Word.AllCases == [Word] {
    guard type.allCases.indices.contains(Int(number)) else { throw .index(.malformed) }
    return type.allCases[Int(number)]
  }

  private static func conversation(_ number: UInt8, _ day: Int32) throws(DeskFault) -> Conversation
  {
    switch number {
    case 0: .new
    case 1: .open
    case 2: .waiting(until: day == .min ? nil : Day(daysSinceEpoch: Int(day)))
    case 3: .closed
    default: throw .index(.malformed)
    }
  }
}

extension StoredRow {
  /// The bytes of a row.
  static func pack(_ row: QueueRow) -> [UInt8] {
    let text = QueueText(row).bytes
    var body = Packer(capacity: 160)
    body.add(UInt32(clamping: row.version))
    body.add(row.received.microseconds)
    body.add(row.amount?.minorUnits ?? 0)
    body.add(row.amount.map { Array($0.currency.code.utf8) } ?? [0, 0, 0])
    body.add(number(of: row.conversation))
    if case .waiting(let day?) = row.conversation {
      body.add(Int32(clamping: day.daysSinceEpoch))
    } else {
      body.add(Int32.min)
    }
    body.add(number(of: row.reason))
    body.add(row.wants.map(number(of:)) ?? nothing)
    body.add(number(of: row.language))
    body.add(row.awaitsApproval ? 1 : UInt8(0))
    body.add(row.decidedAt?.microseconds ?? .min)
    body.add(UInt8(clamping: row.decided.count))
    for kind in row.decided { body.add(number(of: kind)) }
    body.addSized(row.ticket.rawValue)
    body.addSized(row.customer?.rawValue)
    body.addSized(row.customerName)
    body.addSized(row.order?.rawValue)
    body.addSized(row.channel.rawValue)
    body.addSized(row.country)
    body.addSized(row.owner?.rawValue)
    body.add(UInt16(clamping: row.tags.count))
    for tag in row.tags.prefix(Int(UInt16.max)) { body.addSized(tag) }
    var packer = Packer(capacity: body.bytes.count + text.count + 4)
    packer.add(UInt32(body.bytes.count + 4))
    packer.add(body.bytes)
    packer.add(text)
    return packer.bytes
  }

  private static func number<Word: CaseIterable & Equatable>(of word: Word) -> UInt8
  where Word.AllCases == [Word] {
    UInt8(Word.allCases.firstIndex(of: word) ?? 0)
  }

  private static func number(of conversation: Conversation) -> UInt8 {
    switch conversation {
    case .new: 0
    case .open: 1
    case .waiting: 2
    case .closed: 3
    }
  }
}

/// Currencies by the bytes of their code: looked up for every row, so without making a string of the
/// usual ones.
enum CurrencyCache {
  static func currency(_ code: [UInt8]) -> Currency? {
    if code.elementsEqual("EUR".utf8) { return .eur }
    if code.elementsEqual("GBP".utf8) { return .gbp }
    if code.elementsEqual("USD".utf8) { return .usd }
    return Currency(String(decoding: code, as: UTF8.self))
  }
}
