import RefundDesk

extension TrainingAction {
  /// The action as a script writes it; plays are kept so and can be played again.
  public var scriptText: String {
    switch self {
    case .take: "take"
    case .ask(let name): "ask \(name)"
    case .message(let text): TrainingAction.block("message", text)
    case .fact(let name, let value): "fact \(name) \(FactWords.text(value))"
    case .resolve(let words): words.scriptText
    case .approve: "approve"
    case .followUp(let day, let why): why.isEmpty ? "follow-up \(day)" : "follow-up \(day) \(why)"
    case .wait(let minutes): minutes.map { "wait \($0)m" } ?? "wait"
    case .note(let text): TrainingAction.block("note", text)
    case .goods(let goods): "goods \(goods.rawValue)"
    case .undo: "undo"
    case .reopen(let why): "reopen \(why)"
    }
  }

  private static func block(_ verb: String, _ text: String) -> String {
    text.contains("\n") ? "\(verb) <<<\n\(text)\n>>>" : "\(verb) \(text)"
  }
}

extension ResolveWords {
  var scriptText: String {
    var words = [kind == .decline ? "decline" : "resolve \(kind.rawValue)"]
    if let amount { words.append("amount=\(amount.decimalText)") }
    if !lines.isEmpty {
      words.append("lines=" + lines.map { "\($0.line):\($0.quantity)" }.joined(separator: ","))
    }
    if let means { words.append("means=\(means)") }
    if keepsGoods { words.append("keep") }
    if let points { words.append("points=\(points)") }
    if let sku { words.append("sku=\(sku)") }
    if let consent { words.append("consent=\"\(ResolveWords.quoted(consent))\"") }
    if let because { words.append("because=\"\(ResolveWords.quoted(because))\"") }
    return words.joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String {
    String(text.map { $0 == "\"" ? "”" : $0.isNewline ? " " : $0 })
  }
}
