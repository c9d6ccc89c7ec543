import RefundDesk

extension RecordReader {
  /// Reads one thing that a decision grants or says.
  mutating func resolution() throws(RecordStop) -> Resolution {
    var draft = try ResolutionDraft(start: start())
    try draft.read(&self)
    return try draft.finish()
  }
}
