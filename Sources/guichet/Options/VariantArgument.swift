public import ArgumentParser
import RefundDesk

/// `L1=SKU`: the variant that is sent for a line.
public struct VariantArgument: ExpressibleByArgument {
  /// The line.
  let line: LineID
  /// The variant.
  let sku: SKU

  /// Reads `L1=SKU`.
  public init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let line = LineID(String(parts[0])), let sku = SKU(String(parts[1]))
    else { return nil }
    self.line = line
    self.sku = sku
  }
}
