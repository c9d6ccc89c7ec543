/// A line that is sent again, as the same variant or another.
public struct Replacement: Hashable, Sendable {
  /// The order's line.
  public var line: LineID
  /// How many are sent.
  public var quantity: Int
  /// The variant that is sent.
  public var sku: SKU

  /// A line that is sent again.
  public init(line: LineID, quantity: Int, sku: SKU) {
    self.line = line
    self.quantity = quantity
    self.sku = sku
  }
}
