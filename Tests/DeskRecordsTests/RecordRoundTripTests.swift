import CanonicalJSON
import DeskRecords
import RefundDesk
import Testing

@Suite("Records of the exchange format")
struct RecordRoundTripTests {
  static let records: [DeskRecord] = [
    .customer(Torture.customer), .customer(Customer(id: "C2")), .product(Torture.product),
    .order(Torture.order), .order(Torture.adjustment), .ticket(Torture.ticket),
  ]

  @Test("a record reads back as it was written", arguments: records.indices)
  func roundTrips(_ index: Int) throws {
    let bytes = DeskRecordCodec.bytes(Self.records[index])
    #expect(try JSONValue(parsing: bytes).canonicalBytes == bytes)
    #expect(!bytes.contains(UInt8(ascii: "\n")))
    let again = try DeskRecordCodec.read(bytes)
    #expect(again == Self.records[index])
    #expect(DeskRecordCodec.bytes(again) == bytes)
  }

  @Test("through the journal a record is the same record", arguments: records.indices)
  func throughTheJournal(_ index: Int) throws {
    let event = Self.records[index].event
    #expect(try EventRoundTripTests.roundTrip(event) == event)
  }

  static let written: [(String, DeskRecord)] = [
    (#"{"type":"customer","id":"C2"}"#, .customer(Customer(id: "C2"))),
    (
      #"{"type":"product","id":"P1","name":"Robe","variants":[{"sku":"S"}]}"#,
      .product(Product(id: "P1", name: "Robe", variants: [Variant(sku: "S")]))
    ),
    (
      #"{"type":"order","id":"O1","status":"on the moon","currency":"JPY","#
        + #""lines":[{"id":"L1","sku":"S","name":"n","quantity":1,"unit_price":80}]}"#,
      .order(
        Order(
          id: "O1", customer: nil, status: OrderStatus(rawValue: "on the moon"),
          currency: Currency("JPY") ?? .eur,
          lines: [
            OrderLine(
              id: "L1", sku: "S", name: "n", quantity: 1,
              unitPrice: Money(80, Currency("JPY") ?? .eur))
          ]))
    ),
  ]

  @Test("what is empty is left out", arguments: written.indices)
  func emptyIsLeftOut(_ index: Int) throws {
    let (text, record) = Self.written[index]
    #expect(String(decoding: DeskRecordCodec.bytes(record), as: UTF8.self) == text)
    #expect(try DeskRecordCodec.read(text.utf8) == record)
  }

  @Test("nulls, empty texts and any order of keys are read")
  func tolerant() throws {
    let text = #"""
      {"payment_methods":null,"note":"","phone":null,"tags":[],"consents":{},"id":"C2","since":null,
       "language":null,"points":null,"type":"customer"}
      """#
    #expect(try DeskRecordCodec.read(text.utf8) == .customer(Customer(id: "C2")))
  }

  @Test("the sender of a message is the customer, the desk, or somebody of it")
  func senders() throws {
    func sender(_ members: String) throws -> Message.Sender? {
      let text =
        #"{"type":"ticket","id":"T","received":"2026-11-02T09:00:00Z","channel":"chat","#
        + #""language":"en","reason":"late","messages":[{"at":"2026-11-02T09:00:00+01:00",\#(members)}]}"#
      guard case .ticket(let ticket) = try DeskRecordCodec.read(text.utf8) else { return nil }
      return ticket.messages.first?.from
    }
    #expect(try sender(#""from":"customer""#) == .customer)
    #expect(try sender(#""from":"agent""#) == .desk(nil))
    #expect(try sender(#""from":"desk","by":"anna""#) == .desk("anna"))
    #expect(try sender(#""from":"anna""#) == .desk("anna"))
  }
}
