import CanonicalJSON
public import RefundDesk

/// Turns events into what the journal keeps, and back.
///
/// What an event says is split in two: `d` stays for ever and can be read with jq, `x` holds all
/// personal data and free text and can be erased. After an erasure the event still reads: names are
/// unknown then, texts and reasons are gone.
public enum DeskEventCodec {
  /// The types of the events that this version writes and reads.
  public static let types: [String] = EventType.allCases.map(\.rawValue)

  /// An event in its journal form.
  public static func encode(_ event: DeskEvent) -> EncodedEvent {
    switch event {
    case .customerRecorded(let customer):
      encode(event, nil, customer.hasPersonal) { customer.write(to: &$0) }
    case .productRecorded(let product): encode(event, nil, false) { product.write(to: &$0) }
    case .orderRecorded(let order):
      encode(event, nil, order.hasPersonal) { order.write(to: &$0) }
    case .ticketReceived(let ticket):
      encode(event, ticket.id, ticket.hasPersonal) { ticket.write(to: &$0) }
    case .ticketChanged(let id, let change):
      encode(event, id, change.hasPersonal) { change.write(to: &$0) }
    case .erasure(let customer, let step):
      encode(event, nil, false) { step.write(customer, to: &$0) }
    }
  }

  private static func encode(
    _ event: DeskEvent, _ ticket: TicketID?, _ hasPersonal: Bool,
    _ body: (inout RecordWriter) -> Void
  ) -> EncodedEvent {
    func bytes(_ part: RecordPart) -> [UInt8] {
      var writer = RecordWriter(CanonicalWriter(capacity: 256), part: part)
      writer.object(body)
      return writer.json.bytes
    }
    return EncodedEvent(
      type: EventType(event).rawValue, ticket: ticket, d: bytes(.open),
      x: hasPersonal ? bytes(.personal) : nil)
  }

  /// The event of a journal line.
  ///
  /// - Parameters:
  ///   - type: the line's `type`.
  ///   - ticket: the line's `tk`.
  ///   - d: the bytes of the line's `d`.
  ///   - x: the bytes of the line's `x`; nil, or the bytes of `null`, where it has none or it was
  ///     erased. Members that no field reads, such as the salt, are passed over.
  /// - Returns: the event that was encoded, without what was erased.
  /// - Throws: a ``RecordFault`` whose path starts with `d` or `x`.
  public static func decode(
    type: String, ticket: TicketID?, d: UnsafeRawBufferPointer, x: UnsafeRawBufferPointer?
  ) throws(RecordFault) -> DeskEvent {
    guard let known = EventType(rawValue: type) else {
      throw RecordFault(.unknownEvent(type), path: "type", offset: 0)
    }
    let parts = EventParts(d: d, x: x)
    switch known {
    case .customerRecorded:
      var draft = CustomerDraft()
      try parts.read { r throws(RecordStop) in try draft.read(&r) }
      return try parts.finish { () throws(RecordStop) in .customerRecorded(try draft.finish()) }
    case .productRecorded:
      var draft = ProductDraft()
      try parts.read { r throws(RecordStop) in try draft.read(&r) }
      return try parts.finish { () throws(RecordStop) in .productRecorded(try draft.finish()) }
    case .orderRecorded:
      var draft = OrderDraft()
      try parts.read { r throws(RecordStop) in try draft.read(&r) }
      return try parts.finish { () throws(RecordStop) in .orderRecorded(try draft.finish()) }
    case .ticketReceived:
      var draft = TicketDraft()
      try parts.read { r throws(RecordStop) in try draft.read(&r) }
      return try parts.finish { () throws(RecordStop) in .ticketReceived(try draft.finish()) }
    case .erasureRequested, .erasureWithdrawn, .erasureConfirmed, .erasureFinished:
      var draft = ErasureDraft(known)
      try parts.read { r throws(RecordStop) in try draft.read(&r) }
      return try parts.finish { () throws(RecordStop) in try draft.finish() }
    default:
      guard let ticket else { throw RecordFault(.missingTicket, path: "tk", offset: 0) }
      var draft = TicketEventDraft(known)
      try parts.read { r throws(RecordStop) in try draft.read(&r) }
      return try parts.finish { () throws(RecordStop) in
        .ticketChanged(ticket, try draft.finish())
      }
    }
  }

  /// Whether the `x` of a journal line may hold facts of a case: those in somebody's own words, notes
  /// among them, since a note may say whose fault something is.
  public static func hasFactsInPersonalPart(type: String) -> Bool {
    switch EventType(rawValue: type) {
    case .ticketReceived, .factEntered, .noteAdded, .stepUndone, nil: true
    default: false
    }
  }

  /// The event of its journal form.
  public static func decode(_ event: EncodedEvent) throws(RecordFault) -> DeskEvent {
    try event.d.withUnsafeBufferPointer { d throws(RecordFault) in
      let d = UnsafeRawBufferPointer(d)
      guard let x = event.x else {
        return try decode(type: event.type, ticket: event.ticket, d: d, x: nil)
      }
      return try x.withUnsafeBufferPointer { x throws(RecordFault) in
        try decode(type: event.type, ticket: event.ticket, d: d, x: UnsafeRawBufferPointer(x))
      }
    }
  }
}
