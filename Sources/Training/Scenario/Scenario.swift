public import RefundDesk
public import RefundPolicy
public import Toml

/// One training case in one language, as it is played: who writes, what is known, what only comes out
/// when asked for, what a good answer is, and how the play is scored.
///
/// A value that does nothing by itself: ``Play`` plays it on the desk's own engine. A scenario file holds
/// it in both languages and in two versions that differ by one fact; see ``ScenarioFile``.
public struct Scenario: Sendable {
  /// The identifier: small letters, digits and dashes.
  public var id: String
  /// Whether it is the version in which one fact is different.
  public var isVariant: Bool
  /// The language that the customer and the desk speak in it.
  public var language: Language
  /// How hard it is, from 1.
  public var level: Int
  /// What it teaches.
  public var skills: [Skill]
  /// Its name.
  public var title: String
  /// What the trainee is told before.
  public var briefing: String
  /// What the trainee is told afterwards.
  public var lesson: String
  /// The fact that is different, where this is the version in which one is.
  public var twist: String?
  /// When it begins.
  public var starts: Timestamp
  /// The policy in force.
  public var policy: Policy
  /// The policy's text, for a desk that is to have it.
  public var policySource: SourceText
  /// Who plays it.
  public var trainee: Person
  /// The desk's records.
  public var world: TrainingWorld
  /// Who the customer is and how they feel: told after the play.
  public var sheet: String
  /// What comes out only when asked for.
  public var hidden: [HiddenFact]
  /// What the customer says to what the trainee does.
  public var replies: [CustomerReply]
  /// What the customer says as time passes.
  public var later: [LaterMessage]
  /// What the answer must say: articles, clauses, facts.
  public var mustSay: [Statement]
  /// What no message may say.
  public var mustNotSay: [Statement]
  /// Words by which the answer says what is done so that it does not happen again; empty where the
  /// scenario has no such cause.
  public var prevention: [PhrasePattern]
  /// What law and policy say once everything is known.
  public var expected: ExpectedJudgement
  /// The decisions that are right, the best first.
  public var accepted: [AcceptedResolution]
  /// A play of it that is as it should be.
  public var model: ModelAnswer
  /// What the customer says and what the scenario says about itself: nobody's answer.
  var borrowable = BorrowedText([])
  /// What colleagues wrote for each other.
  var internalNotes = BorrowedText([])

  /// The people of the training desk.
  public var people: [Person] {
    [trainee, TrainingCast.supervisor(policy.currency), TrainingCast.colleague, TrainingCast.voice]
  }
}

/// The people of the training desk besides the trainee.
public enum TrainingCast {
  /// Who plays.
  public static let traineeID: AgentID = "trainee"
  /// Who says yes or no to what is above the trainee's limit.
  public static let supervisorID: AgentID = "sofia"
  /// Who worked on the case before.
  public static let colleagueID: AgentID = "marc"
  /// Who writes down what the customer says.
  public static let voiceID: AgentID = "scenario"

  static func supervisor(_ currency: Currency) -> Person {
    Person(id: supervisorID, name: "Sofia Marchand", role: .supervisor)
  }

  static let colleague = Person(id: colleagueID, name: "Marc Delmas", role: .agent)
  static let voice = Person(id: voiceID, name: "Scenario", role: .agent)
}
