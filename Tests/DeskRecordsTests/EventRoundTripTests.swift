import CanonicalJSON
import DeskRecords
import RefundDesk
import Testing

@Suite("Every event survives the journal")
struct EventRoundTripTests {
  /// The one helper: there and back, with both parts canonical.
  static func roundTrip(_ event: DeskEvent) throws -> DeskEvent {
    let encoded = DeskEventCodec.encode(event)
    #expect(try JSONValue(parsing: encoded.d).canonicalBytes == encoded.d)
    if let x = encoded.x {
      #expect(try JSONValue(parsing: x).canonicalBytes == x)
      #expect(x != Array("{}".utf8))
    }
    return try DeskEventCodec.decode(encoded)
  }

  @Test("an event reads back as it was written", arguments: Torture.events.indices)
  func roundTrips(_ index: Int) throws {
    let event = Torture.events[index]
    #expect(try Self.roundTrip(event) == event)
  }

  @Test("the sample holds every type of event")
  func sampleIsComplete() {
    let types = Set(Torture.events.map { DeskEventCodec.encode($0).type })
    #expect(types == Set(DeskEventCodec.types))
  }

  @Test("no personal word stays in what cannot be erased", arguments: Torture.events.indices)
  func nothingLeaks(_ index: Int) {
    let d = String(decoding: DeskEventCodec.encode(Torture.events[index]).d, as: UTF8.self)
    #expect(!d.contains(Torture.secret))
  }

  @Test("an erased event still reads, without its words", arguments: Torture.events.indices)
  func erasedReads(_ index: Int) throws {
    var encoded = DeskEventCodec.encode(Torture.events[index])
    encoded.x = encoded.x.map { _ in Array("null".utf8) }
    let erased = try DeskEventCodec.decode(encoded)
    let again = DeskEventCodec.encode(erased)
    #expect(again.d == encoded.d)
    #expect(again.x == nil)
  }

  @Test("the salt that the journal adds to the personal part is passed over")
  func saltIsPassedOver() throws {
    let event = DeskEvent.customerRecorded(Torture.customer)
    var encoded = DeskEventCodec.encode(event)
    let x = try #require(encoded.x)
    encoded.x = Array(#"{"s":"00ff","#.utf8) + x.dropFirst()
    #expect(try DeskEventCodec.decode(encoded) == event)
  }

  @Test("an event of a ticket without a ticket is refused")
  func missingTicket() {
    #expect(throws: RecordFault(.missingTicket, path: "tk", offset: 0)) {
      try DeskEventCodec.decode(
        EncodedEvent(type: "ticket.tagged", ticket: nil, d: Array(#"{"tag":"a"}"#.utf8), x: nil))
    }
  }

  @Test("an unknown type of event is refused by name")
  func unknownType() {
    #expect(throws: RecordFault(.unknownEvent("ticket.eaten"), path: "type", offset: 0)) {
      try DeskEventCodec.decode(
        EncodedEvent(type: "ticket.eaten", ticket: "T1", d: Array("{}".utf8), x: nil))
    }
  }

  @Test("a missing key of an event is named with the part that lacks it")
  func missingKey() {
    #expect(throws: RecordFault(.missingKey("tag"), path: "d.tag", offset: 0)) {
      try DeskEventCodec.decode(
        EncodedEvent(type: "ticket.tagged", ticket: "T1", d: Array("{}".utf8), x: nil))
    }
  }
}
