public import ArgumentParser
public import Training

extension AuthorityLadder: ExpressibleByArgument {
  /// Reads `0,30,80,150`.
  public init?(argument: String) {
    let steps = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int64($0) }
    guard !steps.isEmpty, steps.allSatisfy({ ($0 ?? -1) >= 0 }) else { return nil }
    self.init(steps: steps.compactMap { $0 })
  }

  /// The limits as they are written.
  public var defaultValueDescription: String { steps.map(String.init).joined(separator: ",") }
}
