import RefundDesk
import RefundPolicy
import Toml

extension ScenarioReader {
  /// What comes out only when asked for; at least three.
  mutating func readHidden() -> [HiddenFact] {
    let language = language
    var seen: [String: Int] = [:]
    let hidden = toml.each("hidden") { table -> HiddenFact? in
      let id = table.locatedString("id")
      if let id {
        if let first = seen[id.value] {
          table.report(Diagnostic(.duplicateID(id.value, firstLine: first), at: id.span))
        }
        seen[id.value] = id.span.line
      }
      let name = table.word("fact", among: FactWords.names, required: false)
      let value = table.factValue("value", required: name != nil)
      let needed = table.boolean("needed", required: false)
      let question = table.text("question", language)
      let heard = table.phrases("heard", language)
      let answer = table.text("answer", language)
      guard let id, let question, let heard, let answer else { return nil }
      let entry = name.flatMap { name in
        value.map { HiddenFact.Entry(name: name.value, value: $0) }
      }
      return HiddenFact(
        id: id.value, entry: entry, isNeeded: needed ?? false, question: question, heard: heard,
        answer: answer)
    }
    if hidden.count < 3 {
      let span = toml.table["hidden"]?.span ?? toml.table.span
      toml.report(ScenarioFinding.fewHidden(hidden.count).diagnostic(at: span))
    }
    return hidden
  }

  private enum TriggerWord: String, CaseIterable {
    case offer, decision, question, message
  }

  mutating func readReplies() -> [CustomerReply] {
    let language = language
    return toml.each("replies") { table -> CustomerReply? in
      let to = table.word("to", as: TriggerWord.self)
      let kind = ScenarioReader.kind("kind", &table, required: to == .offer)
      let says = table.text("says", language)
      let agrees = table.boolean("agrees", required: false)
      guard let to, let says else { return nil }
      let trigger: CustomerReply.Trigger
      switch to {
      case .offer:
        guard let kind else { return nil }
        trigger = .offer(kind)
      case .decision: trigger = .decision(kind)
      case .question: trigger = .question
      case .message: trigger = .message
      }
      return CustomerReply(trigger, says: says, agrees: agrees ?? false)
    }
  }

  mutating func readLater() -> [LaterMessage] {
    let language = language
    return toml.each("later") { table -> LaterMessage? in
      let minutes = table.integer("minutes", in: 1...525_600)
      let unless = table.word("unless", as: LaterMessage.Unless.self)
      let says = table.text("says", language)
      guard let minutes, let unless, let says else { return nil }
      return LaterMessage(minutes: Int(minutes), unless: unless, says: says)
    }
  }

  mutating func statements(_ key: String) -> [Statement] {
    let language = language
    return toml.each(key) { table -> Statement? in
      let phrases = table.phrases("any", language)
      let why = table.text("why", language)
      guard let phrases, let why else { return nil }
      return Statement(phrases, why: why)
    }
  }

  static func kind(
    _ key: String, _ toml: inout TomlReader, required: Bool = true
  ) -> ResolutionKind? {
    toml.word(key, as: ResolutionKind.self, required: required)
  }
}
