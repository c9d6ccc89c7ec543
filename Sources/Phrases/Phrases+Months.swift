extension Phrases {
  /// A month as records name it, `2026-11`, for people: `November 2026`, `novembre 2026`. What is no
  /// such month is left as it is.
  public func month(named code: String) -> String {
    Phrases.parts(ofMonth: code).map { monthName($0.month) + " " + $0.year } ?? code
  }

  /// The same in short: `Nov 2026`, `nov. 2026`.
  public func shortMonth(named code: String) -> String {
    Phrases.parts(ofMonth: code).map { shortMonthName($0.month) + " " + $0.year } ?? code
  }

  private static func parts(ofMonth code: String) -> (year: String, month: Int)? {
    let parts = code.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    return (String(parts[0]), month)
  }
}
