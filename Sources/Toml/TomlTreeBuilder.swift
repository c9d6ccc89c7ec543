import CTomlPlusPlus

/// Builds the Swift tree from the flat list of nodes that the parser hands over.
struct TomlTreeBuilder {
  let nodes: UnsafeBufferPointer<ctoml_node>
  let file: String
  private var next = 0

  init(nodes: UnsafeBufferPointer<ctoml_node>, file: String) {
    self.nodes = nodes
    self.file = file
  }

  /// The first node is always the root table.
  mutating func rootTable() -> TomlTable {
    guard let root = nodes.first else {
      return TomlTable(entries: [], span: .wholeFile(file))
    }
    next = 1
    return table(root)
  }

  private mutating func table(_ node: ctoml_node) -> TomlTable {
    var entries: [TomlTable.Entry] = []
    entries.reserveCapacity(node.children)
    for _ in 0..<node.children {
      let child = nodes[next]
      let value = value()
      let keySpan = SourceSpan(child.key_place, file: file)
      entries.append(.init(key: String(child.key), keySpan: keySpan, value: value))
    }
    return TomlTable(
      entries: entries, span: SourceSpan(node.place, file: file), isInline: node.is_inline)
  }

  private mutating func value() -> TomlValue {
    let node = nodes[next]
    next += 1
    return TomlValue(content(node), at: SourceSpan(node.place, file: file))
  }

  private mutating func content(_ node: ctoml_node) -> TomlValue.Content {
    switch node.kind {
    case CTOML_TABLE: return .table(table(node))
    case CTOML_ARRAY: return .array((0..<node.children).map { _ in value() })
    case CTOML_INTEGER: return .integer(node.integer)
    case CTOML_FLOAT: return .float(node.real)
    case CTOML_BOOLEAN: return .boolean(node.integer != 0)
    case CTOML_DATE: return .date(date(node))
    case CTOML_TIME: return .time(time(node))
    case CTOML_DATE_TIME:
      let offset = node.has_offset ? Int(node.offset_minutes) : nil
      return .dateTime(.init(date: date(node), time: time(node), offsetMinutes: offset))
    default: return .string(String(node.text))
    }
  }

  private func date(_ node: ctoml_node) -> TomlDate {
    TomlDate(year: Int(node.year), month: Int(node.month), day: Int(node.day))
  }

  private func time(_ node: ctoml_node) -> TomlTime {
    TomlTime(
      hour: Int(node.hour), minute: Int(node.minute), second: Int(node.second),
      nanosecond: Int(node.nanosecond))
  }
}

extension SourceSpan {
  init(_ place: ctoml_place, file: String) {
    let sameLine = place.end_line == place.line
    let length = sameLine ? Int(place.end_column) - Int(place.column) : 1
    self.init(file: file, line: Int(place.line), column: Int(place.column), length: length)
  }
}

extension String {
  init(_ text: ctoml_text) {
    let bytes = UnsafeBufferPointer(start: text.bytes, count: text.count)
    self = bytes.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
  }
}
