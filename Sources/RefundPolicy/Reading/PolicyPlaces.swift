public import Toml

/// Where the parts of a policy's header stand in its file, for findings about them.
public struct PolicyPlaces: Sendable {
  /// The `[policy]` table.
  public var header: SourceSpan
  /// `effective_until`.
  public var until: SourceSpan?
  /// The words of `law`.
  public var law: [String: SourceSpan] = [:]
  /// The keys of `[advice]`.
  public var advice: [String: SourceSpan] = [:]

  /// A header at a place.
  public init(header: SourceSpan) { self.header = header }
}
