public import RefundDesk

extension Phrases {
  /// A whole number with its groups: `1,234`, `1 234`.
  public func number(_ value: Int) -> String {
    (value < 0 ? "\u{2212}" : "") + group(String(value.magnitude))
  }

  /// A rate: `12.5%`, `12,5 %`.
  public func percent(_ rate: Rate) -> String {
    let whole = number(abs(rate.basisPoints) / 100)
    let rest = abs(rate.basisPoints) % 100
    let sign = rate.basisPoints < 0 ? "\u{2212}" : ""
    var digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    if rest == 0 { digits = "" }
    let point = digits.isEmpty ? "" : say(en: ".", fr: ",")
    return say(
      en: "\(sign)\(whole)\(point)\(digits)%", fr: "\(sign)\(whole)\(point)\(digits) %")
  }

  /// A rate in a table: always one decimal, so that a column of them can be compared: `12.5%`, `7,0 %`.
  public func share(_ rate: Rate) -> String {
    let tenths = (rate.basisPoints.magnitude + 5) / 10
    let sign = rate.basisPoints < 0 && tenths > 0 ? "\u{2212}" : ""
    let (whole, rest) = (number(Int(tenths / 10)), String(tenths % 10))
    return say(en: "\(sign)\(whole).\(rest)%", fr: "\(sign)\(whole),\(rest) %")
  }

  /// Things put one after the other: `a, b and c`, `a, b et c`.
  public func list(_ items: [String]) -> String {
    joined(items, last: say(en: " and ", fr: " et "))
  }

  /// Things to choose from: `a, b or c`, `a, b ou c`.
  public func choice(_ items: [String]) -> String {
    joined(items, last: say(en: " or ", fr: " ou "))
  }

  private func joined(_ items: [String], last: String) -> String {
    guard let final = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + last + final
  }

  /// Whether a count takes the singular: one, and in French nothing too.
  func isSingular(_ count: Int) -> Bool {
    switch language {
    case .en: count == 1
    case .fr: count == 0 || count == 1
    }
  }

  /// `1 request`, `12 requests`.
  public func tickets(_ count: Int) -> String {
    let n = number(count)
    return isSingular(count)
      ? say(en: "\(n) request", fr: "\(n) demande") : say(en: "\(n) requests", fr: "\(n) demandes")
  }

  /// `1 day`, `12 days`.
  public func days(_ count: Int) -> String {
    let n = number(count)
    return isSingular(count)
      ? say(en: "\(n) day", fr: "\(n) jour") : say(en: "\(n) days", fr: "\(n) jours")
  }

  /// `1 order`, `12 orders`.
  public func orders(_ count: Int) -> String {
    let n = number(count)
    return isSingular(count)
      ? say(en: "\(n) order", fr: "\(n) commande") : say(en: "\(n) orders", fr: "\(n) commandes")
  }

  /// `1 point`, `200 points`.
  public func points(_ count: Int) -> String {
    let n = number(count)
    return isSingular(count)
      ? say(en: "\(n) point", fr: "\(n) point") : say(en: "\(n) points", fr: "\(n) points")
  }
}
