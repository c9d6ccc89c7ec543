/// What somebody wants decided.
public struct Proposal: Hashable, Sendable {
  /// What is granted or said: at least one resolution, each kind at most once.
  public var resolutions: [Resolution]
  /// The customer's agreement, where one was recorded.
  public var consent: Consent?
  /// Why it goes against the verdict, where it does.
  public var override: String?
  /// The accounting document that carries it, where there is one already.
  public var creditNote: String?

  /// A proposal.
  public init(_ resolutions: [Resolution], consent: Consent? = nil, override: String? = nil) {
    self.resolutions = resolutions
    self.consent = consent
    self.override = override
  }

  /// The kinds of its resolutions.
  public var kinds: Set<ResolutionKind> { Set(resolutions.map(\.kind)) }
}
