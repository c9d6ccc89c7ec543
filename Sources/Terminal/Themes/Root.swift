/// Roots by Newton's method: colours need two of them, and the core imports no C library.
enum Root {
  /// The positive root of a degree, to the last bits; 0 for what is not positive.
  static func of(_ value: Double, degree: Int) -> Double {
    guard value > 0 else { return 0 }
    var root = max(value, 1)
    // From above the steps only go down; they end when they no longer do.
    for _ in 0..<200 {
      var power = 1.0
      for _ in 1..<degree { power *= root }
      let next = root - (root - value / power) / Double(degree)
      if next >= root { break }
      root = next
    }
    return root
  }
}
