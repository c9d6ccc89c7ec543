import CanonicalJSON
import Testing

@Suite("Reading JSON")
struct ParsingTests {
  @Test(
    "a well-formed text gives its value",
    arguments: [
      ("null", nil), (" true ", true), ("[]", []), ("{}", [:]), ("0", 0), ("-7", -7),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("-0", .number("-0")), ("1.50", .number("1.50")), ("1e400", .number("1e400")),
      (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u00e9\ud83d\ude00\u0000""#, "é😀\0"), ("\"Léa 😀 \u{7F}\"", "Léa 😀 \u{7F}"),
      (#"{"b":[1,{"a":null}],"a":"x"}"#, ["b": [1, ["a": nil]], "a": "x"]),
    ] as [(String, JSONValue)])
  func wellFormed(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(
    "a malformed text is refused with kind and byte",
    arguments: [
      ("", .unexpectedEnd, 0), ("[1", .unexpectedEnd, 2), ("{\"a\"", .unexpectedEnd, 4),
      ("\"abc", .unexpectedEnd, 4), ("\"abcdefghijk", .unexpectedEnd, 12),
      ("\"\\", .unexpectedEnd, 2),
      ("nul", .unexpectedEnd, 3), ("nulL", .unexpectedByte(0x4C), 3),
      ("[1,]", .unexpectedByte(0x5D), 3),
      ("{\"a\":1,}", .unexpectedByte(0x7D), 7),
      ("{a:1}", .unexpectedByte(0x61), 1), ("[1 2]", .unexpectedByte(0x32), 3),
      ("1 2", .trailingContent, 2), ("01", .malformedNumber, 0), ("-", .malformedNumber, 0),
      ("1.", .malformedNumber, 0), ("[1e]", .malformedNumber, 1), ("+1", .unexpectedByte(0x2B), 0),
      ("9223372036854775808", .integerOverflow, 0), ("-9223372036854775809", .integerOverflow, 0),
      ("[99999999999999999999999]", .integerOverflow, 1), ("\"a\nb\"", .controlCharacter(0x0A), 2),
      (#""\x""#, .badEscape, 1), (#""\u12g4""#, .badEscape, 1), (#""\ud800""#, .loneSurrogate, 1),
      (#""\udc00""#, .loneSurrogate, 1), (#""\ud800\u0041""#, .loneSurrogate, 1),
      (#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), 13),
      (#"{"a":1,"\u0061":3}"#, .duplicateKey("a"), 7),
    ] as [(String, JSONError.Kind, Int)])
  func malformed(text: String, kind: JSONError.Kind, offset: Int) {
    #expect(throws: JSONError(kind, at: offset)) {
      try JSONValue(parsing: text)
    }
  }

  @Test(
    "bytes that are not UTF-8 are refused, wherever they stand",
    arguments: [
      [0x80], [0xC1, 0x80], [0xC3], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]], [0, 1, 7, 8, 9])
  func invalidUTF8(sequence: [UInt8], lead: Int) {
    let text = [0x22] + [UInt8](repeating: 0x61, count: lead) + sequence + [0x22]
    #expect(throws: JSONError(.invalidUTF8, at: 1 + lead)) { try JSONValue(parsing: text) }
  }

  @Test("nesting up to the limit is read, one deeper is refused")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(JSONScanner.depthLimit))
    #expect(throws: JSONError(.tooDeep, at: JSONScanner.depthLimit)) {
      try JSONValue(parsing: nested(JSONScanner.depthLimit + 1))
    }
    #expect(throws: JSONError(.tooDeep, at: JSONScanner.depthLimit)) {
      try JSONValue(parsing: nested(1_000_000))
    }
  }

  @Test("a duplicate is found among many members too")
  func manyMembers() {
    let members = (0..<40).map { "\"k\($0)\":\($0)" } + ["\"k3\":0"]
    let text = "{" + members.joined(separator: ",") + "}"
    #expect(throws: JSONError(.duplicateKey("k3"), at: text.utf8.count - 7)) {
      try JSONValue(parsing: text)
    }
  }

  @Test("no damage of one byte, and no cut, makes the parser trap or accept half a text")
  func everyByte() throws {
    let text = Array(#"{"é":[1,-2.5e3,"\ud83d\ude00\n",{"a":null}],"b":true}"#.utf8)
    for index in text.indices {
      #expect(throws: JSONError.self) { try JSONValue(parsing: text[..<index]) }
      for byte in UInt8.min...UInt8.max {
        var damaged = text
        damaged[index] = byte
        guard let value = try? JSONValue(parsing: damaged) else { continue }
        // What is accepted survives a round trip.
        #expect(try JSONValue(parsing: value.canonicalBytes) == value)
      }
    }
  }

  @Test("an error knows its line and column in characters")
  func position() {
    let text = Array("{\n  \"é\": x}".utf8)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.position(in: text) == TextPosition(line: 2, column: 8))
  }

  @Test("a compact text is told from one with white space")
  func compact() {
    func skim(_ text: String) throws(JSONError) {
      try Array(text.utf8).withUnsafeBufferPointer { buffer throws(JSONError) in
        var scanner = JSONScanner(UnsafeRawBufferPointer(buffer), compactOnly: true)
        try scanner.skip()
      }
    }
    #expect(throws: Never.self) { try skim(#"{"a":[1,2],"b":" "}"#) }
    #expect(throws: JSONError(.notCompact, at: 5)) { try skim(#"{"a": 1}"#) }
    #expect(throws: JSONError(.notCompact, at: 6)) { try skim("{\"a\":1\n}") }
  }
}
