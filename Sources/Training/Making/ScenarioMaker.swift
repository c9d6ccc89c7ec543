import Advice
public import RefundDesk
public import RefundPolicy
import Toml

/// Makes a scenario of a real closed ticket: amounts, days, marks and facts stay; names, addresses,
/// identifiers and every free text are replaced by invented ones, and the result is checked.
public struct ScenarioMaker {
  /// Why no scenario can be made.
  public enum Fault: Error, Hashable, Sendable {
    /// The ticket is not closed.
    case notClosed
    /// It is about no order.
    case noOrder
    /// Law and policy cannot say what is right: these facts are missing.
    case unclear([String])
    /// No one fact was found that flips the verdict.
    case noVariant
    /// Something personal would remain.
    case personal([String])
    /// What was made cannot be read back or does not hold; what is wrong.
    case unsound([String])
  }

  let dossier: Dossier
  let policy: Policy
  let policyText: String
  let people: [Person]
  let zone: ZoneRules
  let id: String

  /// A maker.
  ///
  /// - Parameters:
  ///   - id: the scenario's name.
  ///   - dossier: the ticket with everything around it.
  ///   - policy: the policy in force.
  ///   - policyText: its file.
  ///   - people: everybody of the desk, whose names must not remain.
  ///   - zone: the desk's time zone.
  public init(
    id: String, of dossier: Dossier, policy: Policy, policyText: String, people: [Person],
    zone: ZoneRules
  ) {
    self.id = id
    self.dossier = dossier
    self.policy = policy
    self.policyText = policyText
    self.people = people
    self.zone = zone
  }

  /// The text of the scenario's file, read back and checked.
  public func make() throws(Fault) -> String {
    guard dossier.ticket.conversation == .closed else { throw .notClosed }
    guard let order = dossier.order else { throw .noOrder }
    let pseudonymiser = Pseudonymiser(
      [dossier.customer].compactMap { $0 }, names: people.map(\.name))
    let personal = PersonalStrings(dossier, people: people)
    let story = MadeStory(dossier, order, zone: zone) { name in
      let made = pseudonymiser.text(name)
      return personal.isNaming(made) ? MadeStory.thing : made
    }
    let base = CaseInMaking(story, policy: policy, policyText: policyText, change: nil)
    let judged = base.judgement()
    guard judged.verdict != .ask else { throw .unclear(judged.missing.map(\.name)) }
    guard
      let change = MadeChange.candidates(story).first(where: { change in
        let other = CaseInMaking(story, policy: policy, policyText: policyText, change: change)
          .judgement().verdict
        return other != judged.verdict && other != .ask
      })
    else { throw .noVariant }
    let variant = CaseInMaking(story, policy: policy, policyText: policyText, change: change)
    let text = ScenarioText(id: id, base: base, variant: variant, change: change).text
    let innocent =
      [policyText, MadeStory.inventedWords] + ScenarioMaker.names(of: story)
      + [base, variant].flatMap(ScenarioMaker.template)
    try check(text, beside: innocent.joined(separator: " . "), pseudonymiser)
    return text
  }

  /// Nothing personal, nothing that does not hold.
  private func check(
    _ text: String, beside innocent: String, _ pseudonymiser: Pseudonymiser
  ) throws(Fault) {
    let personal = PersonalStrings(dossier, people: people)
    // What looks like an address or a number is personal unless the shop's own policy says it.
    let forms = pseudonymiser.looksPersonal(in: text).filter {
      !policyText.contains($0) && !$0.hasSuffix("@example.com")
    }
    let left = personal.found(in: text, beside: innocent) + forms
    guard left.isEmpty else { throw .personal(left) }
    let file = ScenarioFile(SourceText(file: "\(id).toml", text: text))
    let words = DiagnosticText(.en)
    guard !file.diagnostics.hasErrors else {
      throw .unsound(file.diagnostics.map { words.headline($0) })
    }
    var problems: [String] = []
    for language in Language.allCases {
      for isVariant in [false, true] {
        guard let scenario = file.scenario(language, isVariant: isVariant) else { continue }
        problems += ScenarioCheck(scenario).problems.map { "\($0)" }
      }
    }
    guard problems.isEmpty else { throw .unsound(problems) }
  }

  /// The sentences that every made scenario has: an agent may have written the same.
  private static func template(_ version: CaseInMaking) -> [String] {
    let words = ReasonWords(version.ticket.reason)
    let message = MadeAnswer(version, words).message
    let story = ReasonWords.extras.flatMap { [$0.question.fr, $0.question.en] }
    return [message.fr, message.en, words.message.fr, words.message.en] + story
  }

  /// What things are called is not personal, once the names of people are out of it.
  private static func names(of story: MadeStory) -> [String] {
    story.order.lines.map(\.name) + story.products.map(\.name)
  }
}
