extension Phrases {
  /// A month as records name it, `2026-11`, for people: `November 2026`, `novembre 2026`. What is no
  /// such month is left as it is.
  public func month(named code: String) -> String {
    let parts = code.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), (1...12).contains(number) else {
      return code
    }
    return monthName(number) + " " + parts[0]
  }
}
