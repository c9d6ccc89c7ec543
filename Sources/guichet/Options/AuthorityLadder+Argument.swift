public import ArgumentParser
public import Training

extension AuthorityLadder: ExpressibleByArgument {
  /// Reads `0,30,80,150`: whole units that never fall, for a higher level decides no less.
  public init?(argument: String) {
    let steps = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int64($0) }
    let units = steps.compactMap { $0 }
    guard !units.isEmpty, units.count == steps.count, units.allSatisfy({ $0 >= 0 }),
      units == units.sorted()
    else { return nil }
    self.init(steps: units)
  }

  /// The limits as they are written.
  public var defaultValueDescription: String { steps.map(String.init).joined(separator: ",") }
}
