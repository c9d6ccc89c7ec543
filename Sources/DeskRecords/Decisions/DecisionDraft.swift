import RefundDesk

/// A decision with what has become of it, while it is read.
struct DecisionDraft {
  let start: Int
  var at: Timestamp?
  var by: AgentID?
  var resolutions: [Resolution] = []
  var verdict: Verdict?
  var policy: String?
  var clauses: [String] = []
  var consent: ConsentDraft?
  var override: String?
  var creditNote: String?
  var life: DecisionLife?

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(DecisionKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .at: self.at = try reader.time()
      case .by: self.by = try reader.id()
      case .resolutions:
        self.resolutions = try reader.list { r throws(RecordStop) in try r.resolution() }
      case .verdict:
        self.verdict = try reader.optional { r throws(RecordStop) in try r.word() }
      case .policy: self.policy = try reader.text()
      case .clauses: self.clauses = try reader.list { r throws(RecordStop) in try r.string() }
      case .consent: try self.readConsent(&reader)
      case .override: self.override = try reader.optional { r throws(RecordStop) in try r.string() }
      case .creditNote: self.creditNote = try reader.text()
      case .life: self.life = try reader.decisionLife()
      }
    }
  }

  private mutating func readConsent(_ reader: inout RecordReader) throws(RecordStop) {
    if try reader.isNull() { return }
    let start = try reader.start()
    var draft = consent ?? ConsentDraft(start: start)
    try draft.read(&reader)
    consent = draft
  }

  func finish() throws(RecordStop) -> DecisionRecord {
    guard let at else { throw RecordStop(.missingKey("at"), at: start) }
    guard let by else { throw RecordStop(.missingKey("by"), at: start) }
    guard !resolutions.isEmpty else { throw RecordStop(.missingKey("resolutions"), at: start) }
    var decision = Decision(resolutions: resolutions, at: at, by: by)
    decision.verdict = verdict
    decision.policy = policy
    decision.clauses = clauses
    decision.consent = try consent?.finish()
    decision.override = override
    decision.creditNote = creditNote
    return DecisionRecord(decision, life: life ?? .decided(approvedBy: nil))
  }
}
