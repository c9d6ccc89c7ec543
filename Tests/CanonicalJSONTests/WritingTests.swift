import CanonicalJSON
import Testing

@Suite("Writing canonical JSON")
struct WritingTests {
  func text(_ value: JSONValue) -> String { String(decoding: value.canonicalBytes, as: UTF8.self) }

  @Test(
    "a value has one form",
    arguments: [
      (nil, "null"), (false, "false"), (0, "0"), (.integer(.min), "-9223372036854775808"),
      (.number("1.50"), "1.50"), ([], "[]"), ([1, [2], [:]], "[1,[2],{}]"),
      (["b": 1, "a": ["c": "{"], "d": "["], #"{"b":1,"a":{"c":"{"},"d":"["}"#),
      ("a\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1B}", #""a\"\\/\b\f\n\r\t\u0001\u001b""#),
      ("\u{7F}\u{80}\u{9B}\u{9F}\u{A0}é", "\"\\u007f\\u0080\\u009b\\u009f\u{A0}é\""),
      ("12345678\u{2028}x\u{2029}\u{2027}\u{202A}", "\"12345678\\u2028x\\u2029\u{2027}\u{202A}\""),
    ] as [(JSONValue, String)])
  func form(value: JSONValue, expected: String) throws {
    #expect(text(value) == expected)
    #expect(try JSONValue(parsing: expected) == value)
  }

  @Test("every scalar up to U+3000 and some beyond come back as they were, at each place of a word")
  func everyScalar() throws {
    let scalars = (UInt32(0)...0x3000).compactMap(Unicode.Scalar.init) + ["\u{FFFD}", "😀"]
    for scalar in scalars {
      let value = JSONValue.string(
        String(repeating: "a", count: Int(scalar.value % 9)) + "\(scalar)b")
      let bytes = value.canonicalBytes
      #expect(try JSONValue(parsing: bytes) == value)
      #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }
  }

  @Test("members and elements are separated by themselves, line after line")
  func members() {
    var writer = CanonicalWriter()
    for line in 1...2 {
      writer.object {
        $0.member("line", line)
        $0.member(ifPresent: "absent", nil as String?)
        $0.key("list")
        $0.array {
          $0.raw(Array("{}".utf8))
          $0.bool(true)
          $0.null()
        }
        $0.nullMember("x")
      }
      writer.newline()
    }
    let line = { (number: Int) in #"{"line":\#(number),"list":[{},true,null],"x":null}"# + "\n" }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == line(1) + line(2))
  }
}
