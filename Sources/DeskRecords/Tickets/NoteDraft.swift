import RefundDesk

/// A note while it is read.
struct NoteDraft {
  let start: Int
  var at: Timestamp?
  var by: AgentID?
  var text: String?
  var withdrawn = false

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(NoteKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .at: self.at = try reader.time()
      case .by: self.by = try reader.id()
      case .text: self.text = try reader.optional { r throws(RecordStop) in try r.string() }
      case .withdrawn: self.withdrawn = try reader.flag()
      }
    }
  }

  func finish() throws(RecordStop) -> Note {
    guard let at else { throw RecordStop(.missingKey("at"), at: start) }
    guard let by else { throw RecordStop(.missingKey("by"), at: start) }
    return Note(at: at, by: by, text: text, withdrawn: withdrawn)
  }
}
