/// The variant that a customer would rather have for a line.
public struct WantedVariant: Hashable, Sendable {
  /// The order's line.
  public var line: LineID
  /// The variant wanted.
  public var sku: SKU

  /// A wish for a variant.
  public init(line: LineID, sku: SKU) {
    self.line = line
    self.sku = sku
  }
}
