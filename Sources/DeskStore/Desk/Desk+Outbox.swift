import Journal
public import RefundDesk

extension Desk {
  /// Lets messages leave whose grace period is over; call it from time to time and after commands.
  ///
  /// A message leaves once, also where several processes do this or die at it. One that announced a
  /// decision which was taken back within the grace period never leaves. Spoken words (telephone, counter)
  /// are in the history only.
  public func flushOutbox(now: Timestamp) throws(DeskFault) -> OutboxReport {
    guard mode == .writing, journal.isWritable else { return OutboxReport() }
    let outbox = Outbox(directory: layout.outbox, mode: layout.access.fileMode)
    return try outbox.alone { () throws(DeskFault) in
      try catchUpIndex()
      let watermark = try DeskFault.file { () throws(FileFault) in
        let watermark = try outbox.watermark()
        try outbox.recover(upTo: watermark)
        return watermark
      }
      var run = OutboxRun(desk: self, now: now, watermark: watermark)
      try run.gather()
      guard run.watermark > watermark else { return run.report }
      try DeskFault.file { () throws(FileFault) in
        try outbox.send(run.letters, upTo: run.watermark)
      }
      return run.report
    } ?? OutboxReport()
  }
}

/// One flush: which messages leave, and how far it goes.
struct OutboxRun {
  let desk: Desk
  let now: Timestamp
  private(set) var watermark: Int64
  private(set) var letters: [(name: String, text: [UInt8])] = []
  private(set) var report = OutboxReport()

  init(desk: Desk, now: Timestamp, watermark: Int64) {
    self.desk = desk
    self.now = now
    self.watermark = watermark
  }

  /// A flush takes so many messages at most, so that it stays short.
  private static let limit = 1_000

  mutating func gather() throws(DeskFault) {
    let waiting = try pending()
    // A message of a clock that was ahead must not hold back those that come after it.
    var earliest = waiting.map(\.at)
    for index in earliest.indices.dropLast().reversed() {
      earliest[index] = min(earliest[index], earliest[index + 1])
    }
    for (entry, at) in zip(waiting, earliest) {
      guard now.seconds(since: at) >= desk.settings.graceSeconds else {
        report.waiting = waiting.count { $0.sequence > watermark }
        return
      }
      if try isTakenBack(entry) {
        report.withdrawn.append(entry.sequence)
      } else if let message = try message(entry) {
        letters.append((Outbox.name(message), message.mailText(in: desk.zone)))
        report.left.append(entry.sequence)
      }
      watermark = entry.sequence
    }
  }

  private func pending() throws(DeskFault) -> [LogEntry] {
    try desk.asking { reader throws(DeskFault) in
      var entries: [LogEntry] = []
      try reader.transaction.scan(.messages, from: IndexKey.sequence(watermark + 1)) {
        (_, value) throws(DeskFault) -> Bool in
        guard let place = try reader.transaction.value(.events, Array(value)) else {
          throw .index(.malformed)
        }
        var unpacker = Unpacker(place)
        entries.append(try reader.entry(at: try unpacker.location()))
        return entries.count < OutboxRun.limit
      }
      return entries
    }
  }

  /// Whether a decision of before the message was truly undone within the message's grace period.
  private func isTakenBack(_ message: LogEntry) throws(DeskFault) -> Bool {
    guard let ticket = message.ticket else { return false }
    return try desk.log(of: ticket).contains { entry in
      guard entry.version > message.version,
        case .ticketChanged(_, .undone(let step, compensating: false)) = entry.event,
        case .undoDecision = step.inverse
      else { return false }
      return step.version < message.version
        && entry.at.seconds(since: message.at) <= desk.settings.graceSeconds
    }
  }

  /// The letter of a message; nil where it was spoken, or its words were erased.
  private func message(_ entry: LogEntry) throws(DeskFault) -> OutgoingMessage? {
    guard case .ticketChanged(let id, .messageSent(let message)) = entry.event,
      case .desk = message.from, let text = message.text, let ticket = try desk.ticket(id)
    else { return nil }
    let channel = message.channel ?? ticket.channel
    if [.phone, .store, .accounts].contains(channel) { return nil }
    let customer = try desk.asking { reader throws(DeskFault) -> Customer? in
      guard let customer = ticket.customer else { return nil }
      return try reader.customer(customer)
    }
    let isMail = channel == .email || channel == .form
    return OutgoingMessage(
      sequence: entry.sequence, ticket: id, language: ticket.language, at: message.at,
      channel: channel, sender: desk.settings.mailFrom, senderName: desk.settings.name,
      recipient: isMail ? customer?.email : nil, recipientName: customer?.name, text: text,
      desk: desk.id)
  }
}
