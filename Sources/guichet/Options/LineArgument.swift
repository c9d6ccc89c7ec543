public import ArgumentParser
import RefundDesk

/// `L1` or `L1:2`: a line of the order, with how many of it.
public struct LineArgument: ExpressibleByArgument {
  /// The line.
  let line: LineID
  /// How many; nil for as many as the ticket is about.
  let quantity: Int?

  /// Reads `L1` or `L1:2`.
  public init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard let line = LineID(String(parts[0])), parts.count <= 2 else { return nil }
    self.line = line
    if parts.count == 2 {
      guard let count = Int(parts[1]), count > 0 else { return nil }
      quantity = count
    } else {
      quantity = nil
    }
  }
}
