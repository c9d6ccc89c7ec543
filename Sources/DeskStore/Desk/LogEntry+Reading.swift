import DeskRecords
import Journal
import RefundDesk

extension LogEntry {
  /// Decodes a record of the journal.
  init(_ record: JournalRecord) throws(DeskFault) {
    let event: DeskEvent
    do throws(RecordFault) { event = try record.event() } catch {
      throw .record(sequence: record.sequence, error)
    }
    self.init(record, event: event)
  }

  /// A record whose event is known already, because it was just written.
  init(_ record: JournalRecord, event: DeskEvent) {
    let ticket = record.ticket
    sequence = record.sequence
    hash = record.hash
    at = Timestamp(microseconds: record.microseconds)
    by = AgentID(record.by) ?? AgentID(composed: "?")
    uid = record.uid
    command = record.command
    self.ticket = ticket.flatMap { TicketID($0.id) }
    version = Int(ticket?.version ?? 0)
    self.event = event
    isErased = record.isErased
    location = record.location
    batchFirst = record.batchFirst
  }
}

extension JournalRecord {
  /// What the record says happened.
  func event(_ extent: ImageExtent = .whole) throws(RecordFault) -> DeskEvent {
    let ticket = ticket.flatMap { TicketID($0.id) }
    let type = type
    return try data.withUnsafeBufferPointer { data throws(RecordFault) in
      let data = UnsafeRawBufferPointer(data)
      guard let personal, extent.readsPersonal(type) else {
        return try DeskEventCodec.decode(type: type, ticket: ticket, d: data, x: nil)
      }
      return try personal.withUnsafeBufferPointer { personal throws(RecordFault) in
        try DeskEventCodec.decode(
          type: type, ticket: ticket, d: data, x: UnsafeRawBufferPointer(personal))
      }
    }
  }
}

extension DeskEvent {
  /// The event as a draft of the journal.
  func draft(version: Int?, _ signature: Signature) -> JournalDraft {
    let encoded = DeskEventCodec.encode(self)
    let ticket = encoded.ticket.flatMap { id in
      version.map { JournalDraft.Ticket(id: id.rawValue, version: Int64($0)) }
    }
    return JournalDraft(
      type: encoded.type, ticket: ticket, by: signature.by.rawValue, uid: signature.uid,
      command: signature.command, microseconds: signature.at.microseconds, data: encoded.d,
      personal: encoded.x)
  }
}

/// Who writes an event, when and by which command.
struct Signature {
  var by: AgentID
  var uid: UInt32
  var command: String
  var at: Timestamp
}
