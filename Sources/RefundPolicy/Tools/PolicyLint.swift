public import RefundDesk
public import Toml

/// Looks a policy over for what reading alone does not find: ties, rows that never act, missing texts,
/// nobody to approve, and rows that would give less than the law.
public struct PolicyLint: Sendable {
  /// What was found, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Looks a policy file over.
  ///
  /// - Parameters:
  ///   - file: the file; where it cannot be used, its own diagnostics are all there is.
  ///   - today: the day, for versions that have expired and packs that were not read for long.
  ///   - approvers: how many people of the desk may approve; nil where that is not known.
  ///   - library: the law packs.
  ///   - adviceInputs: the names that `[advice]` may use; nil to leave them unchecked.
  public init(
    _ file: PolicyFile, today: Day, approvers: Int? = nil,
    library: [String: LawPack] = LawLibrary.packs, adviceInputs: [String]? = nil
  ) {
    guard let policy = file.policy else {
      diagnostics = file.diagnostics
      return
    }
    var found = file.diagnostics
    found += LintTies(policy: policy).diagnostics()
    found += LintUnreachable(policy: policy).diagnostics()
    found += LintHeader(
      policy: policy, today: today, approvers: approvers,
      library: library, adviceInputs: adviceInputs
    ).diagnostics()
    found += Counterexamples(policy: policy, library: library).found.map { $0.diagnostic() }
    diagnostics = found.sorted { ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column) }
  }
}
