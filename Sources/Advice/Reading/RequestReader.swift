public import RefundDesk

/// Reads what a customer asks from the words, in English and French, by rules that anybody can follow:
/// each is a list of phrases. A question about the rules or about money under way comes before a
/// request; of several requests the one that is named first counts.
public struct RequestReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads a message.
  ///
  /// - Parameters:
  ///   - text: the customer's words.
  ///   - order: the order at hand, whose articles may be named; nil where there is none.
  /// - Returns: a proposal, never applied without a person.
  public func read(_ text: String, order: Order? = nil) -> RequestReading {
    let words = PlainWords(text)
    var matched: [String] = []
    let intent = intent(words, &matched)
    var evidence = words.evidence(.wants, matched)
    let reason = RequestRules.reasons.first { rule in
      let hits = rule.phrases.filter(words.contains)
      matched += hits.map(\.text)
      evidence += words.evidence(.reason, hits.map(\.text))
      return !hits.isEmpty
    }?.reason
    let lines = order.map { self.lines(in: words, of: $0) } ?? []
    for line in lines {
      if let name = order?.line(line)?.name { evidence.append(Evidence(.lines, name)) }
    }
    return RequestReading(
      intent: intent, reason: reason, orders: words.orderNumbers, lines: lines, matched: matched,
      evidence: evidence)
  }

  /// Questions about money that was promised, or about the rules, come before requests; of several
  /// requests in one message the first counts.
  private func intent(_ words: PlainWords, _ matched: inout [String]) -> RequestReading.Intent {
    let applying = RequestRules.intents.compactMap { rule -> (RequestRules.IntentRule, Int)? in
      let needs =
        (rule.with.isEmpty || rule.with.contains(where: words.contains))
        && !rule.without.contains(where: words.contains)
      guard needs, let first = rule.phrases.compactMap(words.position).min() else { return nil }
      return (rule, rule.intent.isQuestion ? -1 : first)
    }
    guard let best = applying.min(by: { $0.1 < $1.1 })?.0 else { return .other }
    matched += best.phrases.filter(words.contains).map(\.text)
    return best.intent
  }

  /// The lines whose article is named by all the words of its name.
  private func lines(in words: PlainWords, of order: Order) -> [LineID] {
    let action = words.beforeAlternative
    return order.lines.filter { line in
      let name = PlainWords(line.name)
      return !name.words.isEmpty && action.contains(Phrase(name.words.joined(separator: " ")))
    }.map(\.id)
  }
}

extension RequestReading.Intent {
  /// Whether it asks for an answer rather than for a thing.
  fileprivate var isQuestion: Bool { self == .refundRules || self == .refundStatus }
}
