import Exchange
import Glibc
import TestSupport
import Testing

@Suite("Tables")
struct CSVReaderTests {
  /// All records of a text as strings, with row and line numbers.
  static func read(
    _ text: String, _ delimiter: CSVDelimiter = .comma
  ) throws -> [(row: Int, line: Int, fields: [String])] {
    try Array(text.utf8).withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, delimiter: delimiter)
      var row = CSVRow()
      var rows: [(row: Int, line: Int, fields: [String])] = []
      while try reader.next(&row) {
        rows.append((row.number, row.line, row.fields.indices.map { row.string($0, in: bytes) }))
      }
      return rows
    }
  }

  static let table: [(String, [[String]])] = [
    ("", []), ("\n\r\n\n", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]),
    ("a,\n", [["a", ""]]), (",", [["", ""]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d", [["a", "b"], ["c", "d"]]), (#""a""#, [["a"]]), (#""""#, [[""]]),
    (#""a,b",c"#, [["a,b", "c"]]), (#""a""b""#, [[#"a"b"#]]), (#""""""#, [[#"""#]]),
    ("\"a\nb\",c", [["a\nb", "c"]]), ("\"a\r\nb\"\nc", [["a\r\nb"], ["c"]]),
    (#"a"b,c"#, [[#"a"b"#, "c"]]), (#"a,"","#, [["a", "", ""]]), ("a;b", [["a;b"]]),
    ("é,名前,🪡", [["é", "名前", "🪡"]]), ("a, b ,c", [["a", " b ", "c"]]),
  ]

  @Test("fields are cut as RFC 4180 says", arguments: table.indices)
  func cuts(_ index: Int) throws {
    let (text, expected) = Self.table[index]
    #expect(try Self.read(text).map(\.fields) == expected)
  }

  @Test("rows count as in a spreadsheet, lines as in the file")
  func numbers() throws {
    let rows = try Self.read("h,i\n\n\"a\nb\",1\n\nc,2")
    #expect(rows.map(\.row) == [1, 2, 3])
    #expect(rows.map(\.line) == [1, 3, 6])
  }

  @Test("a quote that is never closed is an error where it opens")
  func unterminated() {
    #expect(throws: CSVFault(.unterminatedQuote, line: 2, column: 3)) {
      try Self.read("a,b\nc,\"d\ne,f\n")
    }
  }

  @Test("text after a closing quote marks the row")
  func textAfterQuote() throws {
    let faults = try Array("a,\"b\"c,d\ne".utf8).withUnsafeBytes { bytes in
      var reader = CSVReader(bytes, delimiter: .comma)
      var row = CSVRow()
      var faults: [CSVFault?] = []
      while try reader.next(&row) { faults.append(row.fault) }
      return faults
    }
    #expect(faults == [CSVFault(.textAfterQuote, line: 1, column: 6), nil])
  }

  @Test("the delimiter is found in the header, quotes left out")
  func delimiters() {
    #expect(CSVDelimiter.detected(in: Array("a;b;c,d\n".utf8)) == .semicolon)
    #expect(CSVDelimiter.detected(in: Array("a\tb\tc".utf8)) == .tab)
    #expect(CSVDelimiter.detected(in: Array("\"a;b;c;d\",e".utf8)) == .comma)
    #expect(CSVDelimiter.detected(in: Array("alone".utf8)) == .comma)
  }

  @Test("a byte order mark goes, windows-1252 is found and read")
  func encodings() throws {
    let marked = try DecodedText(InputFile(name: "m", bytes: [0xEF, 0xBB, 0xBF, 0x61]))
    #expect(marked.bytes == [0x61] && marked.encoding == .utf8)
    let western = try DecodedText(InputFile(name: "w", bytes: [0x63, 0xE9, 0x20, 0x80]))
    #expect(String(decoding: western.bytes, as: UTF8.self) == "cé €")
    #expect(western.encoding == .windows1252)
    #expect(throws: InputFault.wideText(path: "u")) {
      try DecodedText(InputFile(name: "u", bytes: [0xFF, 0xFE, 0x61, 0x00]))
    }
  }

  @Test("a missing file is an error, not an empty text")
  func missingFile() throws {
    #expect(throws: InputFault.unreadable(path: "/nowhere/at all", errno: ENOENT)) {
      try InputFile(reading: "/nowhere/at all")
    }
  }

  /// `hello` as gzip, made by the gzip program.
  static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07,
    0x00, 0x86, 0xA6, 0x10, 0x36, 0x05, 0x00, 0x00, 0x00,
  ]

  /// Writes bytes to a new file, reads it and removes it.
  static func reading(_ bytes: [UInt8]) throws -> [UInt8] {
    var template = Array("/tmp/guichet-input-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    return try InputFile(reading: path).bytes
  }

  @Test("gzip is unpacked, members one after the other too; a cut or broken one is an error")
  func gzipFiles() throws {
    #expect(try Self.reading(Self.gzip) == Array("hello".utf8))
    #expect(try Self.reading(Self.gzip + Self.gzip) == Array("hellohello".utf8))
    for count in 2..<Self.gzip.count {
      #expect(throws: InputFault.self) { try Self.reading(Array(Self.gzip.prefix(count))) }
    }
    var broken = Self.gzip
    broken[17] ^= 0x40
    #expect(throws: InputFault.self) { try Self.reading(broken) }
  }

  /// Real exports of other systems with their delimiter.
  static let exports: [(String, String, CSVDelimiter)] = [
    ("zendesk-tables", "ticket_data.csv", .comma),
    ("medusa-product-csv", "exported-products-semicolon.csv", .semicolon),
    ("medusa-product-csv", "exported-products-comma.csv", .comma),
    ("shopify-tables-dev", "shopify_order_data.csv", .comma),
  ]

  @Test(
    "exports of other systems are read, every row as wide as its header",
    .enabled(if: SharedData.folder("zendesk-tables") != nil, "shared data absent"),
    arguments: exports.indices)
  func otherSystems(_ index: Int) throws {
    let (folder, name, delimiter) = Self.exports[index]
    let path = try #require(SharedData.folder(folder)) + "/" + name
    let text = try DecodedText(InputFile(reading: path))
    #expect(CSVDelimiter.detected(in: text.bytes) == delimiter)
    let rows = try Self.read(String(decoding: text.bytes, as: UTF8.self), delimiter)
    #expect(rows.count > 1)
    #expect(rows.allSatisfy { $0.fields.count == rows[0].fields.count })
  }
}
