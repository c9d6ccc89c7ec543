public import RefundDesk
import Toml

/// One version of a shop's policy, as its file says.
public struct Policy: Sendable {
  /// The identifier.
  public var id: String
  /// The version.
  public var version: String
  /// From which order date on it holds.
  public var effectiveFrom: Day
  /// Until which order date it holds; nil while no later version does.
  public var effectiveUntil: Day?
  /// The version that it follows.
  public var supersedes: String?
  /// Where the shop is.
  public var jurisdiction: Jurisdiction
  /// The currency of every amount in the file.
  public var currency: Currency
  /// The law packs that stand above it.
  public var law: [String]
  /// The name of the shop's terms.
  public var clauses: String?
  /// What the shop tells its customers before they buy.
  public var shop = ShopPractice()
  /// Inputs of the advice that differ from its defaults: names and values, in millionths or minor units.
  public var advice: [String: Int64] = [:]
  /// The rows.
  public var windows: [WindowRow] = []
  /// What is not taken back.
  public var refusals: [RefuseRow] = []
  /// What must be so.
  public var requirements: [RequireRow] = []
  /// How money goes back.
  public var methods: [MethodRow] = []
  /// What a return costs.
  public var fees: [FeeRow] = []
  /// What is added.
  public var bonuses: [BonusRow] = []
  /// What may be given on top.
  public var gestures: [GestureRow] = []
  /// Who must say yes.
  public var approvals: [ApprovalRow] = []
  /// What slows goodwill down.
  public var guards: [GuardRow] = []
  /// How fast.
  public var deadlines: [DeadlineRow] = []
  /// The policy's own tests.
  public var examples: [ExampleRow] = []
  /// Where the header stands in the file.
  public var places = PolicyPlaces(header: .wholeFile(""))

  /// How a decision names the version: `boutique-fr 2026.11.1`.
  public var name: String { "\(id) \(version)" }
}
