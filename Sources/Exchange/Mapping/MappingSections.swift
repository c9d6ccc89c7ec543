import RefundDesk
import Toml

/// How each section of a mapping is read. Wrong values are reported to the reader and come back nil.
enum MappingSections {
  struct File {
    var delimiter: CSVDelimiter?
    var encoding: TextEncoding?
  }

  struct Order {
    var status: OrderStatus
    var channel: OrderChannel?
  }

  struct Amount {
    var currency: Currency
    var decimal: UInt8
    var grouping: AmountReader.Grouping
  }

  struct Credit {
    var test: CSVMapping.RowTest
    var reason: Reason
    var wants: Wish?
    var channel: ContactChannel
    var language: Language
    var agent: AgentID
  }

  static func id(_ reader: inout TomlReader) -> String? {
    reader.allow("en")
    reader.allow("fr")
    return reader.string("id")
  }

  static func file(_ reader: inout TomlReader) -> File {
    let delimiters = CSVDelimiter.allCases.map(\.rawValue) + ["auto"]
    let encodings = TextEncoding.allCases.map(\.rawValue) + ["auto"]
    let delimiter = reader.word("delimiter", among: delimiters, required: false)
    let encoding = reader.word("encoding", among: encodings, required: false)
    return File(
      delimiter: delimiter.flatMap { CSVDelimiter(rawValue: $0.value) },
      encoding: encoding.flatMap { TextEncoding(rawValue: $0.value) })
  }

  static func columns(_ reader: inout TomlReader) -> [CSVMapping.Column: Located<[String]>] {
    var columns: [CSVMapping.Column: Located<[String]>] = [:]
    for column in CSVMapping.Column.allCases {
      let names = reader.strings(column.rawValue, required: column.isRequired, orSingle: true)
      guard let names, let first = names.first else { continue }
      columns[column] = Located(names.map(\.value), at: first.span)
    }
    return columns
  }

  static func date(_ reader: inout TomlReader) -> (pattern: DatePattern, zone: String)? {
    let pattern = reader.word("pattern", as: DatePattern.self)
    let zone = reader.string("zone", required: pattern != .iso)
    guard let pattern else { return nil }
    return (pattern, zone ?? "UTC")
  }

  static func amount(_ reader: inout TomlReader) -> Amount? {
    let code = reader.word("currency", among: Currency.codes)
    let decimal = reader.word("decimal", among: [".", ","])
    let grouping = reader.locatedString("grouping", required: false, allowEmpty: true)
    let allowed = AmountReader.Grouping.allCases.map(\.rawValue)
    if let grouping, !reader.checked(grouping, key: "grouping", among: allowed) { return nil }
    if let grouping, grouping.value == decimal?.value {
      reader.report(
        Diagnostic(
          .other(code: "same-sign", message: ImportWording.sameSign), at: grouping.span))
      return nil
    }
    guard let code, let currency = Currency(code.value), let byte = decimal?.value.utf8.first
    else { return nil }
    return Amount(
      currency: currency, decimal: byte,
      grouping: grouping.flatMap { AmountReader.Grouping(rawValue: $0.value) } ?? .none)
  }

  static func order(_ reader: inout TomlReader) -> Order {
    let status = reader.string("status", required: false)
    let channel = reader.word("channel", as: OrderChannel.self, required: false)
    return Order(
      status: status.map(OrderStatus.init(rawValue:)) ?? .delivered, channel: channel)
  }

  static func test(_ reader: inout TomlReader) -> CSVMapping.RowTest {
    var test = CSVMapping.RowTest()
    test.prefixes = (reader.strings("prefix", required: false, orSingle: true) ?? []).map(\.value)
    let column = reader.strings("column", required: false, orSingle: true)
    let values = reader.strings("value", required: column != nil, orSingle: true)
    if let column, let first = column.first {
      test.column = Located(column.map(\.value), at: first.span)
    }
    test.values = (values ?? []).map(\.value)
    test.negative = reader.boolean("negative", required: false) ?? false
    return test
  }

  static func credit(_ reader: inout TomlReader) -> Credit? {
    let test = test(&reader)
    if test.prefixes.isEmpty && test.column == nil && !test.negative {
      reader.report(Diagnostic(.missingKey("prefix"), at: reader.table.span))
    }
    let reason = reader.word("reason", as: Reason.self, required: false)
    let wants = reader.word("wants", as: Wish.self, required: false)
    let channel = reader.string("channel", required: false)
    let language = reader.word("language", as: Language.self)
    let agent = reader.string("agent", required: false)
    guard let language, let agent = AgentID(agent ?? "import") else { return nil }
    return Credit(
      test: test, reason: reason ?? .other, wants: wants,
      channel: channel.map(ContactChannel.init(rawValue:)) ?? .accounts, language: language,
      agent: agent)
  }
}
