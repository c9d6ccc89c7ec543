/// Shares out an amount so that not one unit is lost or made: the method of the largest remainder.
///
/// Every share is first cut to a whole unit; the units that are left go, one each, to the shares that
/// were cut most, earlier ones first. So 1.03 over two equal lines is 0.52 and 0.51, never 1.04.
public enum Allocation {
  /// The shares of a total by weights.
  ///
  /// - Parameters:
  ///   - total: what is shared out, in minor units, not negative.
  ///   - weights: one for each share, not negative. Where all are zero the shares are equal.
  /// - Returns: one share for each weight; together they are exactly `total`.
  public static func shares(of total: Int64, weights: [Int64]) -> [Int64] {
    precondition(
      total >= 0 && weights.allSatisfy { $0 >= 0 }, "amounts and weights are not negative")
    guard !weights.isEmpty else { return [] }
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else { return shares(of: total, weights: weights.map { _ in 1 }) }
    let products = weights.map { Int128(total) * Int128($0) }
    var shares = products.map { Int64($0 / sum) }
    let left = Int(total - shares.reduce(0, +))
    let byRemainder = products.indices.sorted { first, second in
      let (a, b) = (products[first] % sum, products[second] % sum)
      return a != b ? a > b : first < second
    }
    for index in byRemainder.prefix(left) { shares[index] += 1 }
    return shares
  }

  /// The shares of a total by weights, none greater than its limit.
  ///
  /// What a share may not take goes to the others by the same rule. Returns nil where the limits
  /// together are less than the total.
  public static func shares(
    of total: Int64, weights: [Int64], limits: [Int64]
  ) -> [Int64]? {
    precondition(weights.count == limits.count, "a limit for each weight")
    guard limits.reduce(Int128(0), { $0 + Int128($1) }) >= Int128(total) else { return nil }
    var result = [Int64](repeating: 0, count: weights.count)
    var open = limits.indices.filter { limits[$0] > 0 }
    var left = total
    while left > 0 {
      let parts = shares(of: left, weights: open.map { weights[$0] })
      for (index, part) in zip(open, parts) {
        result[index] += min(part, limits[index] - result[index])
      }
      left = total - result.reduce(0, +)
      open.removeAll { result[$0] == limits[$0] }
    }
    return result
  }

  /// What `count` units of a line cost when `before` of its units have been counted already.
  ///
  /// Computed from running totals, so that however the units are cut into pieces the pieces add up to
  /// the line's total to the last cent.
  public static func piece(
    of total: Int64, units: Int, before: Int, count: Int
  ) -> Int64 {
    precondition(
      units > 0 && before >= 0 && count >= 0 && before + count <= units, "units in range")
    func upTo(_ unit: Int) -> Int64 {
      Int64((Int128(total) * Int128(unit) * 2 + Int128(units)) / (Int128(units) * 2))
    }
    return upTo(before + count) - upTo(before)
  }
}
