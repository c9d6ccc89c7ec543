import CanonicalJSON
import DeskRecords
import RefundDesk
import TestSupport
import Testing

@Suite("Refused records say what is wrong and where")
struct RefusedRecordTests {
  static let order =
    #"{"type":"order","id":"O1","status":"delivered","currency":"EUR","lines":["#
  static let ticket =
    #"{"type":"ticket","id":"T1","received":"2026-11-12T09:30:00Z","channel":"email","language":"fr","#
    + #""reason":"late""#
  static let customer = #"{"type":"customer","id":"C1""#

  /// Text with `1️⃣` at the byte that is at fault, the path, and what is wrong.
  static let refused: [(String, String, RecordFault.Kind)] = [
    // Not a record at all.
    ("1️⃣", "", .malformed(.unexpectedEnd)),
    ("1️⃣[]", "", .wrongType(expected: .object, found: .array)),
    ("1️⃣{}", "type", .missingKey("type")),
    (
      #"{"type":1️⃣"invoice"}"#, "type",
      .unknownWord("invoice", allowed: ["customer", "product", "order", "ticket"])
    ),
    (#"{"type":1️⃣7}"#, "type", .wrongType(expected: .string, found: .number)),
    (customer + "} 1️⃣x", "", .malformed(.trailingContent)),
    (customer + #","name":"a1️⃣"#, "name", .malformed(.unexpectedEnd)),
    (customer + #","tags":["a",1️⃣}]}"#, "tags", .malformed(.unexpectedByte(0x7D))),
    // Keys.
    (#"1️⃣{"type":"customer"}"#, "id", .missingKey("id")),
    (customer + #",1️⃣"id":"C2"}"#, "id", .duplicateKey("id")),
    (customer + #","x":1,1️⃣"x":2}"#, "x", .duplicateKey("x")),
    (customer + #","x":{"a":1,1️⃣"a":2}}"#, "x.a", .duplicateKey("a")),
    (customer + #","consents":{"m":true,1️⃣"m":true}}"#, "consents.m", .duplicateKey("m")),
    (
      customer + #","payment_methods":[1️⃣{"id":"p"}]}"#, "payment_methods[0].kind",
      .missingKey("kind")
    ),
    // Identifiers.
    (#"{"type":"customer","id":1️⃣""}"#, "id", .invalidID("")),
    (#"{"type":"customer","id":1️⃣"a\u0007"}"#, "id", .invalidID("a\u{7}")),
    (#"{"type":"customer","id":1️⃣7}"#, "id", .wrongType(expected: .string, found: .number)),
    (
      customer + #","payment_methods":[{"id":"p","kind":"card"},1️⃣{"id":"p","kind":"card"}]}"#,
      "payment_methods[1]", .duplicateID("p")
    ),
    // Types and words.
    (customer + #","name":1️⃣7}"#, "name", .wrongType(expected: .string, found: .number)),
    (
      customer + #","points":1️⃣1.5}"#, "points", .wrongType(expected: .integer, found: .number)
    ),
    (customer + #","points":1️⃣-1}"#, "points", .outOfRange(-1, least: 0, most: .max)),
    (customer + #","language":1️⃣"de"}"#, "language", .unknownWord("de", allowed: ["en", "fr"])),
    (customer + #","since":1️⃣"2026-02-30"}"#, "since", .invalidDay("2026-02-30")),
    (
      customer + #","since":1️⃣"2026-02-03T00:00:00Z"}"#, "since",
      .invalidDay("2026-02-03T00:00:00Z")
    ),
    (customer + #","tags":["a",1️⃣"a"]}"#, "tags[1]", .duplicateID("a")),
    // Products.
    (#"1️⃣{"type":"product","id":"P","name":"n"}"#, "variants", .missingKey("variants")),
    (
      #"{"type":"product","id":"P","name":"n","variants":[{"sku":"s"},1️⃣{"sku":"s"}]}"#,
      "variants[1]", .duplicateID("s")
    ),
    (
      #"{"type":"product","id":"P","name":"n","variants":[{"sku":"s","price":1️⃣-1}]}"#,
      "variants[0].price", .negative(-1)
    ),
    // Orders.
    (
      #"{"type":"order","id":"O","status":"new","currency":1️⃣"EURO"}"#, "currency",
      .unknownCurrency("EURO")
    ),
    (order + #"],"shipping":1️⃣-1}"#, "shipping", .negative(-1)),
    (
      order + #"],"channel":1️⃣"onlin"}"#, "channel",
      .unknownWord("onlin", allowed: ["online", "phone", "mail", "doorstep", "store"])
    ),
    (order + #"],"placed":1️⃣"2026-11-03 10:00"}"#, "placed", .invalidTime("2026-11-03 10:00")),
    (
      order + #"{"id":"L1","sku":"s","name":"n","quantity":1,"unit_price":1️⃣-5}]}"#,
      "lines[0].unit_price", .negative(-5)
    ),
    (
      order + #"{"id":"L1","sku":"s","name":"n","quantity":1️⃣-5,"unit_price":5}]}"#,
      "lines[0].quantity", .negative(-5)
    ),
    (
      order + #"{"id":"L1","sku":"s","name":"n","quantity":1,"unit_price":1️⃣9223372036854775808}]}"#,
      "lines[0].unit_price", .overflow
    ),
    (
      order + #"1️⃣{"id":"L1","sku":"s","name":"n","quantity":2,"unit_price":9223372036854775807}]}"#,
      "lines[0]", .overflow
    ),
    (
      order + #"1️⃣{"id":"L1","sku":"s","name":"n","quantity":2}]}"#, "lines[0].unit_price",
      .missingKey("unit_price")
    ),
    (
      order + #"{"id":"L1","sku":"s","name":"n","quantity":1,"unit_price":1},"#
        + #"1️⃣{"id":"L1","sku":"s","name":"n","quantity":1,"unit_price":1}]}"#,
      "lines[1]", .duplicateID("L1")
    ),
    (order + #"],"payment":[1️⃣{}]}"#, "payment[0].amount", .missingKey("amount")),
    (
      order + #"],"payment":[{"amount":1,1️⃣"when":2}]}"#, "payment[0].when",
      .unknownKey("when", allowed: ["method", "kind", "amount"])
    ),
    // Tickets.
    (
      #"1️⃣{"type":"ticket","id":"T1","channel":"email","language":"fr","reason":"late"}"#,
      "received", .missingKey("received")
    ),
    (
      ticket + #","wants":1️⃣"refnud"}"#, "wants",
      .unknownWord("refnud", allowed: Wish.allCases.map(\.rawValue))
    ),
    (
      ticket + #","lines":[{"line":"L1","quantity":1️⃣0}]}"#, "lines[0].quantity",
      .outOfRange(0, least: 1, most: 1_000_000_000)
    ),
    (ticket + #","lines":[1️⃣{"quantity":1}]}"#, "lines[0].line", .missingKey("line")),
    (
      ticket + #","messages":[1️⃣{"from":"customer"}]}"#, "messages[0].at", .missingKey("at")
    ),
    (
      ticket + #","facts":{"a":{"value":1️⃣{}}}}"#, "facts.a.value",
      .wrongType(expected: .number, found: .object)
    ),
    (
      ticket + #","decisions":[1️⃣{"at":"2026-11-12T09:30:00Z","by":"a"}]}"#,
      "decisions[0].resolutions", .missingKey("resolutions")
    ),
    (
      ticket + #","decisions":[{"at":"2026-11-12T09:30:00Z","by":"a","resolutions":[{"resolution":"#
        + #""refund","amounts":[1️⃣{"part":"shipping","amount":5}]}]}]}"#,
      "decisions[0].resolutions[0].amounts[0].currency", .missingKey("currency")
    ),
  ]

  @Test("a refused line has its path, its kind and its byte", arguments: refused.indices)
  func refuses(_ index: Int) throws {
    let (marked, path, kind) = Self.refused[index]
    let text = MarkedText(marked)
    let column = try #require(text.position(1)?.column)
    #expect(throws: RecordFault(kind, path: path, offset: column - 1)) {
      try DeskRecordCodec.read(text.plain.utf8)
    }
  }

  @Test("bytes that are no UTF-8 are refused at their place")
  func invalidUTF8() {
    let bytes = Array((Self.customer + #","name":""#).utf8) + [0xE9, 0x22, 0x7D]
    #expect(
      throws: RecordFault(.malformed(.invalidUTF8), path: "name", offset: bytes.count - 3)
    ) {
      try DeskRecordCodec.read(bytes)
    }
  }

  @Test("a line cut at any byte is refused, never taken for a record")
  func everyCut() {
    let bytes = DeskRecordCodec.bytes(.customer(Torture.customer))
    for count in bytes.indices {
      #expect(throws: RecordFault.self) { try DeskRecordCodec.read(bytes.prefix(count)) }
    }
  }

  @Test("an adjustment of the books may go below zero")
  func adjustments() throws {
    let record = DeskRecord.order(Torture.adjustment)
    #expect(try DeskRecordCodec.read(DeskRecordCodec.bytes(record)) == record)
  }
}
