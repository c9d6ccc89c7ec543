import RefundDesk
import RefundPolicy
import Toml

/// Reads one version of a scenario in one language.
struct ScenarioReader {
  var toml: TomlReader
  let language: Language
  let isVariant: Bool
  let file: String

  init(_ root: TomlTable, language: Language, isVariant: Bool, file: String) {
    toml = TomlReader(root)
    self.language = language
    self.isVariant = isVariant
    self.file = file
  }

  consuming func finish() -> [Diagnostic] { toml.finish() }

  /// The parts of `[scenario]`.
  struct Head {
    var id: String
    var level: Int
    var skills: [Skill]
    var title: String
    var briefing: String
    var lesson: String
    var starts: Timestamp
    var policy: Policy
    var source: SourceText
  }

  mutating func read() -> Scenario? {
    let head = toml.nested("scenario") { [language, file] in
      ScenarioReader.head(&$0, language, file)
    }
    let twist = readTwist()
    var told = readWorld()
    let currency = told?.world.order.currency ?? head?.policy.currency ?? .eur
    let trainee = readTrainee(currency)
    let hidden = readHidden()
    let replies = readReplies()
    let later = readLater()
    let mustSay = statements("must_say")
    let mustNotSay = statements("must_not_say")
    let prevention = toml.phrases("prevention", language, required: false) ?? []
    let expected = readExpected(currency)
    let accepted = readAccepted(currency)
    let model = readModel(currency)
    // The first note on the request is what the trainee is told: at the console there is no other place.
    if let head {
      let note = Note(at: head.starts, by: TrainingCast.voiceID, text: head.briefing)
      told?.world.ticket.notes.append(note)
    }
    guard let head, let told, let expected, let model else { return nil }
    return Scenario(
      id: head.id, isVariant: isVariant, language: language, level: head.level,
      skills: head.skills, title: head.title, briefing: head.briefing, lesson: head.lesson,
      twist: twist, starts: head.starts, policy: head.policy, policySource: head.source,
      trainee: trainee, world: told.world, sheet: told.sheet, hidden: hidden, replies: replies,
      later: later, mustSay: mustSay, mustNotSay: mustNotSay, prevention: prevention,
      expected: expected, accepted: accepted, model: model
    ).withBorrowedTexts()
  }

  /// A variant is wanted of every file; what it replaces was laid over the table before.
  private mutating func readTwist() -> String? {
    let language = language
    let twist = toml.nested("variant") { variant in
      let twist = variant.text("fact", language)
      for key in ScenarioFile.replaceable { variant.allow(key) }
      if variant.table["change"] == nil { _ = variant.value("change", required: true) }
      variant.allow("change")
      return twist
    }
    return isVariant ? twist : nil
  }

  private mutating func readTrainee(_ currency: Currency) -> Person {
    let language = language
    let name = language == .fr ? "Stagiaire" : "Trainee"
    return toml.nested("trainee", required: false) { table in
      let role = table.word("role", as: Person.Role.self, required: false)
      let limit = table.money("limit", currency, required: false)
      return Person(
        id: TrainingCast.traineeID, name: name, role: role ?? .agent, limit: limit)
    } ?? Person(id: TrainingCast.traineeID, name: name, role: .agent)
  }

  private static func head(
    _ toml: inout TomlReader, _ language: Language, _ file: String
  ) -> Head? {
    let id = toml.locatedString("id")
    if let id, !isIdentifier(id.value) {
      toml.report(ScenarioFinding.badIdentifier(id.value).diagnostic(at: id.span))
    }
    let level = toml.integer("level", in: 1...9)
    let skills = toml.words("teaches", as: Skill.self)
    let title = toml.text("title", language)
    let briefing = toml.text("briefing", language)
    let lesson = toml.text("lesson", language)
    let starts = toml.moment("starts")
    let (policy, source) = readPolicy(&toml, file)
    guard let id, let level, let skills, let title, let briefing, let lesson, let starts,
      let policy, let source
    else { return nil }
    return Head(
      id: id.value, level: Int(level), skills: skills, title: title, briefing: briefing,
      lesson: lesson, starts: starts, policy: policy, source: source)
  }

  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// A policy that stands in the scenario itself, as scenarios made of real tickets have it.
  private static func readOwnPolicy(
    _ text: Located<String>, _ toml: inout TomlReader, _ file: String
  ) -> (Policy?, SourceText?) {
    let source = SourceText(file: file, text: text.value)
    let read = PolicyFile(source)
    if read.policy == nil, let first = read.diagnostics.first {
      toml.report(
        ScenarioFinding.badRows(
          en: DiagnosticText(.en).message(first), fr: DiagnosticText(.fr).message(first)
        ).diagnostic(at: text.span))
    }
    return (read.policy, source)
  }

  /// One of the policies that come with the program, with rows of the scenario's own behind it.
  private static func readPolicy(
    _ toml: inout TomlReader, _ file: String
  ) -> (Policy?, SourceText?) {
    if let text = toml.locatedString("policy_text", required: false) {
      toml.allow("policy")
      return readOwnPolicy(text, &toml, file)
    }
    let library = toml.word("policy", as: PolicyLibrary.self)
    let rows = toml.locatedString("policy_rows", required: false)
    guard let library else { return (nil, nil) }
    guard let rows else { return (library.policy, library.source) }
    let bytes = library.source.bytes + Array("\n\n".utf8) + Array(rows.value.utf8)
    let source = SourceText(file: library.source.file, bytes: bytes)
    let read = PolicyFile(source)
    if read.policy == nil, let first = read.diagnostics.first {
      toml.report(
        ScenarioFinding.badRows(
          en: DiagnosticText(.en).message(first), fr: DiagnosticText(.fr).message(first)
        ).diagnostic(at: rows.span))
    }
    return (read.policy, source)
  }
}
