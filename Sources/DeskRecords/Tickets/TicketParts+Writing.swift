import CanonicalJSON
import RefundDesk

extension TicketLine {
  func write(to writer: inout RecordWriter) {
    let named = article.map { $0.rawValue == line.rawValue } ?? false
    if !named { writer.write(TicketLineKey.line, line) }
    writer.write(TicketLineKey.sku, article)
    writer.write(TicketLineKey.quantity, quantity)
  }
}

extension WantedVariant {
  func write(to writer: inout RecordWriter) {
    writer.write(WantedKey.line, line)
    writer.write(WantedKey.sku, sku)
  }
}

extension Message {
  var hasPersonal: Bool { text != nil || !extra.members.isEmpty }

  func write(to writer: inout RecordWriter) {
    writer.write(MessageKey.at, at)
    switch from {
    case .customer: writer.write(MessageKey.from, "customer")
    case .desk(let by):
      writer.write(MessageKey.from, "desk")
      writer.write(MessageKey.by, by)
    }
    writer.write(MessageKey.channel, channel?.rawValue)
    writer.write(MessageKey.text, text)
    writer.write(extra, .personal)
  }
}

extension Note {
  func write(to writer: inout RecordWriter) {
    writer.write(NoteKey.at, at)
    writer.write(NoteKey.by, by)
    writer.write(NoteKey.text, text)
    if withdrawn { writer.write(NoteKey.withdrawn, true) }
  }
}

extension RecordWriter {
  /// Writes the facts that belong to the part, sorted by name.
  mutating func writeFacts(_ key: some RecordKey, _ facts: [String: Fact]) {
    guard !facts.isEmpty else { return }
    let part = part
    let held = facts.filter { part.holds(FactRule.place(of: $0.key, $0.value)) }
    write(key, held) { json, name, fact in
      json.key(name)
      fact.write(to: &json)
    }
  }
}

extension Fact {
  /// Writes the bare value, or an object where it is known who entered it or when.
  func write(to json: inout CanonicalWriter) {
    guard by != nil || at != nil else { return writeValue(to: &json) }
    json.object { json in
      json.key(FactKey.value.rawValue)
      writeValue(to: &json)
      json.member(ifPresent: FactKey.by.rawValue, by?.rawValue)
      json.member(ifPresent: FactKey.at.rawValue, at?.description)
    }
  }

  private func writeValue(to json: inout CanonicalWriter) {
    switch value {
    case .flag(let flag): json.bool(flag)
    case .number(let number): json.integer(number)
    case .text(let text): json.string(text)
    case .list(let texts): json.array { for text in texts { $0.string(text) } }
    }
  }
}
