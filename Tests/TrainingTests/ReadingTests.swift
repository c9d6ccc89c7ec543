import Phrases
import RefundDesk
import TestSupport
import Testing
import Toml

@testable import Training

@Suite("Scenario files with mistakes")
struct ReadingTests {
  /// A scenario of the program with one piece of its text replaced.
  private func file(_ name: String, _ old: String, _ new: String) throws -> ScenarioFile {
    let source = try #require(Scenarios.files[name]?.source)
    let text = String(decoding: source.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: old))
    var changed = text
    changed.replaceSubrange(range, with: new)
    return ScenarioFile(SourceText(file: "\(name).toml", text: changed))
  }

  @Test(
    "are reported with place and advice",
    arguments: [
      ("level = 1", "levle = 1", "unknown key \"levle\", did you mean \"level\"?"),
      ("level = 1", "level = \"one\"", "level: expected an integer, found a string"),
      ("level = 1", "level = 12", "level: 12 is out of range, allowed are 1 to 9"),
      ("policy = \"boutique\"", "policy = \"boutiqe\"", "did you mean \"boutique\"?"),
      ("teaches = [\"legal_floor\"", "teaches = [\"legal_flor\"", "did you mean \"legal_floor\"?"),
      (
        "reason = \"change_of_mind\"", "reason = \"change_of_mnd\"",
        "did you mean \"change_of_mind\"?"
      ),
      ("fact = \"condition\"", "fact = \"conditon\"", "did you mean \"condition\"?"),
      ("value = \"tried\"\n", "", "missing key \"value\""),
      ("lines = [\"L1:1\"]", "lines = [\"L9:1\"]", "the order has no line \"L9\""),
      ("lines = [\"L1:1\"]", "lines = [\"L1:3\"]", "3 of line \"L1\" are asked for, 1 were bought"),
      ("status = \"delivered\"", "status = \"delivred\"", "did you mean \"delivered\"?"),
      ("channel = \"email\"", "channel = \"emial\"", "did you mean \"email\"?"),
      ("kind = \"card\", label", "kind = \"crd\", label", "did you mean \"card\"?"),
      (
        "method = \"pm-2101\", kind", "method = \"pm-2110\", kind",
        "method: unknown value \"pm-2110\", did you mean \"pm-2101\"?"
      ),
      (
        "lines = [\"L1:1\"]",
        "lines = [\"L1:1\"]\nwanted = [{ line = \"L2\", sku = \"CASQ-NOIR\" }]",
        "line: unknown value \"L2\""
      ),
      (
        "lines = [\"L1:1\"]",
        "lines = [\"L1:1\"]\nwanted = [{ line = \"L1\", sku = \"CASQ-NOR\" }]",
        "sku: unknown value \"CASQ-NOR\", did you mean \"CASQ-NOIR\"?"
      ),
      (
        "lines = [\"L1:1\"]", "lines = [\"L1:1\"]\nrefund_to = \"pm-1\"",
        "refund_to: unknown value \"pm-1\""
      ),
      ("currency = \"EUR\"", "currency = \"EURO\"", "currency: unknown value \"EURO\""),
      ("kind = \"refund\"\namount", "kind = \"refnd\"\namount", "did you mean \"refund\"?"),
      ("id = \"saturday\"", "id = \"Le Samedi\"", "is no identifier of a scenario"),
      ("ask condition", "aks condition", "unknown action \"aks\", did you mean \"ask\"?"),
      ("say answer", "say anwser", "there is no message named \"anwser\""),
      ("starts = 2026-11-23T09:30:00Z", "starts = 2026-11-23", "expected a date with a time"),
      ("verdict = \"entitled\"", "verdict = \"yes\"", "verdict: unknown value \"yes\""),
    ])
  func mistakes(old: String, new: String, message: String) throws {
    let file = try file("saturday", old, new)
    let text = DiagnosticText(.en)
    let said = file.diagnostics.map { text.render($0, source: file.source) }.joined(separator: "\n")
    #expect(said.contains(message), "\(said)")
    #expect(file.scenario(.fr) == nil)
    for diagnostic in file.diagnostics {
      #expect(diagnostic.span.line > 0 || new.isEmpty || old == new)
    }
  }

  @Test("A text in one language only is one mistake")
  func oneLanguage() throws {
    let file = try file("saturday", ", en = \"The Saturday of the fourteenth day\"", "")
    #expect(file.diagnostics.map(\.code) == ["missing-key"])
  }

  @Test("Fewer than three hidden facts are too few, and two of one name clash")
  func hidden() throws {
    let twice = try file("saturday", "id = \"box\"", "id = \"condition\"")
    #expect(twice.diagnostics.map(\.code) == ["duplicate-id"])
    let source = try #require(Scenarios.files["saturday"]?.source)
    let text = String(decoding: source.bytes, as: UTF8.self)
    let cut = text.replacing("[[hidden]]", with: "[[ignored]]")
    let file = ScenarioFile(SourceText(file: "few.toml", text: cut))
    #expect(file.diagnostics.contains { $0.code == "few-hidden-facts" })
    #expect(file.diagnostics.contains { $0.code == "unknown-key" })
  }

  @Test("Policy rows that make the policy unusable are reported at their place")
  func rows() throws {
    let file = try file(
      "saturday", "policy = \"boutique\"", "policy = \"boutique\"\npolicy_rows = \"[[gesture]]\"")
    #expect(file.diagnostics.first?.code == "policy-rows")
    #expect(file.diagnostics.first?.span.line == 7)
  }

  @Test("Every cut of a file is read or refused, and never brings the reader down")
  func cuts() throws {
    let source = try #require(Scenarios.files["kettle"]?.source)
    for length in stride(from: 0, to: source.bytes.count, by: 197) {
      let cut = ScenarioFile(SourceText(file: "cut.toml", bytes: Array(source.bytes[..<length])))
      #expect(cut.scenario(.fr) == nil)
      #expect(!cut.diagnostics.isEmpty)
    }
  }
}

@Suite("Scenarios that cannot be")
struct ImpossibleScenarioTests {
  @Test(
    "are found, with line and column",
    arguments: [
      ("delivered = 2026-11-07", "delivered = 2026-11-01", "calendar", "delivered = "),
      (
        "received = 2026-11-23T08:05:00Z", "received = 2026-11-24T08:05:00Z", "calendar",
        "starts = "
      ),
      ("promised = 2026-11-07", "promised = 2026-10-07", "calendar", "promised = "),
      ("since = 2024-03-11", "since = 2026-11-20", "calendar", "placed = "),
      ("status = \"delivered\"", "status = \"shipped\"", "deliveryDay", "status = "),
      ("delivered = 2026-11-07\n", "", "deliveryDay", "status = "),
      (
        "proof = \"account\" }", "proof = \"account\", goods_back_on = 2026-11-01 }", "calendar",
        "facts = "
      ),
      (
        "proof = \"account\" }", "proof = \"account\", goods_back_on = 2026-12-01 }", "calendar",
        "starts = "
      ),
      (
        "[[hidden]]\n", "[[before]]\nat = 2026-11-22T08:00:00Z\ndoes = \"take\"\n\n[[hidden]]\n",
        "calendar", "[[before]]"
      ),
      ("shipping = 490", "shipping = 590", "amounts", "payment = [{"),
      ("amount = 8490 }]", "amount = 8480 }]", "amounts", "payment = [{"),
      (
        "kind = \"refund\"\namount = 8490\ngoods_back = true", "kind = \"repair\"", "notLawful",
        "kind = \"repair\""
      ),
      ("L221-18 et L221-19 du Code", "du Code", "modelOmits", "[model.say]"),
      (
        "Votre demande est donc arrivée", "Le délai est dépassé, elle est arrivée", "modelSays",
        "[model.say]"
      ),
      (
        "heard = { fr = [\"emballage\"", "heard = { fr = [\"carrosse\"", "unheard",
        "heard = { fr = [\"carrosse\""
      ),
      ("verdict = \"entitled\"", "verdict = \"allowed\"", "verdict", "verdict = \"allowed\""),
      ("cost = 5637", "cost = 5638", "cost", "cost = 5638"),
    ])
  func found(old: String, new: String, kind: String, place: String) throws {
    let source = try #require(Scenarios.files["saturday"]?.source)
    var text = String(decoding: source.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: old))
    text.replaceSubrange(range, with: new)
    let file = ScenarioFile(SourceText(file: "saturday.toml", text: text))
    let scenario = try #require(file.scenario(.fr), "\(file.diagnostics)")
    let problems = ScenarioCheck(scenario).problems
    let problem = try #require(problems.first { "\($0)".hasPrefix(kind) }, "\(problems)")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix(place) })
    let span = file.span(of: problem, isVariant: false)
    #expect(span.line == line + 1)
    #expect(span.column >= 1)
    for language in Language.allCases {
      #expect(!Phrases(language).sentence(problem).isEmpty)
    }
  }
}
