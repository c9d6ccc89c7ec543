import Toml

/// The blocks of a file between its headings, and the keys of each with their comments.
struct FormatBlocks {
  private struct Entry {
    var key: String
    var comments: [String]
    var lines: [String]
  }

  private struct Block {
    var comments: [String]
    var heading: String?
    var entries: [Entry] = []
    var trailing: [String] = []
  }

  private var blocks: [Block] = [Block(comments: [], heading: nil)]

  init(_ source: SourceText) {
    var pending: [String] = []
    var value = OpenValue()
    for number in 1...max(1, source.lineCount) {
      let whole = source.line(number) ?? ""
      let line = FormatBlocks.trimmed(whole)
      if value.isOpen {
        // The lines of a long string are its text; those of a list are set in by their depth.
        append(value.isInString ? whole : value.indented(line))
        value.feed(whole)
      } else if line.isEmpty {
        if !pending.isEmpty, pending.last != "" { pending.append("") }
      } else if line.hasPrefix("#") {
        pending.append(line)
      } else if line.hasPrefix("[") {
        blocks.append(Block(comments: pending, heading: line))
        pending = []
      } else {
        let (key, text) = FormatBlocks.spaced(line)
        blocks[blocks.count - 1].entries.append(
          Entry(key: key, comments: pending.filter { !$0.isEmpty }, lines: [text]))
        pending = []
        value = OpenValue()
        value.feed(text)
      }
    }
    blocks[blocks.count - 1].trailing = pending.filter { !$0.isEmpty }
  }

  private mutating func append(_ line: String) {
    let last = blocks[blocks.count - 1].entries.count - 1
    if last >= 0 { blocks[blocks.count - 1].entries[last].lines.append(line) }
  }

  /// The text of all blocks.
  mutating func formatted() -> String {
    var lines: [String] = []
    for block in blocks {
      if block.heading == nil, block.entries.isEmpty, block.trailing.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      var comments = block.comments
      while comments.last == "" && block.heading == nil { comments.removeLast() }
      lines += comments
      if let heading = block.heading { lines.append(heading) }
      for entry in sorted(block.entries) { lines += entry.comments + entry.lines }
      lines += block.trailing
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func sorted(_ entries: [Entry]) -> [Entry] {
    func rank(_ key: String) -> Int { PolicyFormat.order.firstIndex(of: key) ?? Int.max }
    return entries.enumerated().sorted { one, other in
      let (a, b) = (rank(one.element.key), rank(other.element.key))
      return a != b ? a < b : one.offset < other.offset
    }.map(\.element)
  }

  /// The key, and the line with one space on both sides of `=`.
  private static func spaced(_ line: String) -> (key: String, text: String) {
    guard let sign = line.firstIndex(of: "=") else { return (line, line) }
    let key = trimmed(String(line[..<sign]))
    let value = trimmed(String(line[line.index(after: sign)...]))
    return (key, "\(key) = \(value)")
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else {
      return ""
    }
    return String(start[...end])
  }
}
