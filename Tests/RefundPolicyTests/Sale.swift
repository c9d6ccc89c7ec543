/// A sale written down as a case of facts.
struct Sale {
  var channel = "online"
  var reason = "change_of_mind"
  var ordered: String?
  var delivered: String?
  var asked: String
  var price = 8000
  var flags: [String]? = []
  var more: [String] = []

  /// The case as a file of facts.
  var facts: String {
    var lines = ["channel = \"\(channel)\"", "reason = \"\(reason)\"", "price = \(price)"]
    if let ordered { lines.append("ordered_on = \(ordered)") }
    if let delivered { lines.append("delivered_on = \(delivered)") }
    lines.append("requested_on = \(asked)")
    if let flags {
      lines.append("flags = [\(flags.map { "\"\($0)\"" }.joined(separator: ", "))]")
    }
    return (lines + more).joined(separator: "\n")
  }

  /// A distance sale with 4.90 of standard delivery.
  static func online(
    _ delivered: String?, _ asked: String, flags: [String]? = [], _ more: String...
  ) -> String {
    Sale(
      delivered: delivered, asked: asked, flags: flags,
      more: ["standard_delivery = 490"] + more
    ).facts
  }

  /// A sale in a shop of something that turned out defective.
  static func faulty(
    _ delivered: String?, _ asked: String, reason: String = "defective", flags: [String]? = [],
    _ more: String...
  ) -> String {
    Sale(
      channel: "store", reason: reason, delivered: delivered, asked: asked, flags: flags,
      more: more
    ).facts
  }

  /// A distance sale that has not come.
  static func missing(
    promised: String?, ordered: String? = "2026-10-01", _ asked: String, flags: [String]? = [],
    _ more: String...
  ) -> String {
    Sale(
      reason: "not_delivered", ordered: ordered, asked: asked, flags: flags,
      more: ["delivery = 700", "delivered = false"]
        + (promised.map { ["promised_on = \($0)"] } ?? []) + more
    ).facts
  }
}
