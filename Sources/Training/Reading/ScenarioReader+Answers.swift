import RefundDesk
import Toml

extension ScenarioReader {
  mutating func readExpected(_ currency: Currency) -> ExpectedJudgement? {
    toml.nested("expected") { table in
      let verdict = table.word("verdict", as: Verdict.self)
      let right = table.string("right", required: false)
      let remedies = table.words("remedies", as: ResolutionKind.self, required: false)
      let amount = table.money("amount", currency, required: false)
      let due = table.plainDay("due", required: false)
      let day = table.plainDay("day_to_name", required: false)
      guard let verdict else { return nil }
      return ExpectedJudgement(
        verdict: verdict, right: right, remedies: Set(remedies ?? []), amount: amount, due: due,
        dayToName: day ?? due)
    }
  }

  mutating func readAccepted(_ currency: Currency) -> [AcceptedResolution] {
    let accepted = toml.each("accepted") { table -> AcceptedResolution? in
      let kind = ScenarioReader.kind("kind", &table)
      let amount = table.money("amount", currency, required: false)
      let goodsBack = table.boolean("goods_back", required: false)
      let cost = table.integer("cost", in: -100_000_000...100_000_000)
      guard let kind, let cost else { return nil }
      return AcceptedResolution(
        kind: kind, amount: amount, goodsBack: goodsBack, cost: Money(cost, currency))
    }
    if accepted.isEmpty, toml.table["accepted"] == nil {
      toml.report(Diagnostic(.missingKey("accepted"), at: toml.table.span))
    }
    return accepted
  }

  /// The model: a script whose messages stand beside it by name.
  mutating func readModel(_ currency: Currency) -> ModelAnswer? {
    let (language, file) = (language, file)
    return toml.nested("model") { table in
      let actions = table.locatedString("actions")
      let says = table.nested("say") { say -> [String: String] in
        var texts: [String: String] = [:]
        for entry in say.table.entries { texts[entry.key] = say.text(entry.key, language) }
        return texts
      }
      guard let actions, let says else { return nil }
      let isFrench = language == .fr
      let reader = ScriptReader(
        actions.value, file: file, offset: actions.span.line, currency: currency, texts: says,
        typeset: { isFrench ? Typeset.french($0) : Typeset.english($0) })
      table.report(reader.diagnostics)
      return ModelAnswer(actions: reader.actions, script: actions.value.trimmed)
    }
  }
}
