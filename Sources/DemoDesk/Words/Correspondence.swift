import RefundDesk

/// Makes whole messages of the texts: with a greeting and a signature where the channel has them.
struct Correspondence {
  let buyer: Buyer
  let channel: ContactChannel

  /// The text on a subject that fits the writer's tone and that the case can fill.
  static func template(
    _ subject: Subject, _ scene: Scene, _ tone: Tone, _ random: inout SplitMix64
  ) -> Template {
    let all = subject.templates(scene.language)
    let start = random.below(all.count)
    var fallback: Template?
    for step in 0..<all.count {
      let template = all[(start + step) % all.count]
      guard template.needs.isSubset(of: scene.filled) else { continue }
      if template.tone == tone { return template }
      if template.tone == .calm, fallback == nil { fallback = template }
    }
    return fallback ?? all[0]
  }

  /// The message of a request: what happened, and what is asked for.
  func request(
    _ reason: Reason, _ wish: Wish?, _ scene: Scene, _ random: inout SplitMix64
  ) -> String {
    var text = ""
    text.reserveCapacity(480)
    open(&text, scene.language, &random)
    let hasArrived = scene.delivered != nil
    let subject = Subject(reason, wish, hasArrived: hasArrived)
    Correspondence.template(subject, scene, buyer.tone, &random).write(scene, to: &text)
    if let asking = Subject(asking: wish, for: reason), reason != .other || wish == .discount {
      text += " "
      Correspondence.template(asking, scene, buyer.tone, &random).write(scene, to: &text)
    }
    close(&text, scene.language, &random)
    if scene.hand != .careful, random.chance(9) { Correspondence.slip(&text, &random) }
    return text
  }

  /// A later message: short, and without ceremony.
  func later(_ subject: Subject, _ scene: Scene, _ random: inout SplitMix64) -> String {
    var text = ""
    Correspondence.template(subject, scene, buyer.tone, &random).write(scene, to: &text)
    return text
  }

  private func open(_ text: inout String, _ language: Language, _ random: inout SplitMix64) {
    switch channel {
    case .phone:
      text +=
        language == .fr
        ? "Message laissé au téléphone\u{202F}: Bonjour, c’est \(buyer.name). "
        : "Message left by telephone: Hello, this is \(buyer.name). "
    case .store:
      text +=
        language == .fr
        ? "Noté au comptoir, avec les mots \(buyer.isFemale ? "de la cliente" : "du client")"
          + "\u{202F}: «\u{202F}"
        : "Taken down at the counter, in the customer’s own words: “"
    case .chat: text += random.pick(Ceremony.chat[language, buyer.hand])
    default:
      if buyer.tone == .angry, random.chance(45) { return }
      let greetings =
        channel == .letter
        ? Ceremony.letter[language, .careful] : Ceremony.open[language, buyer.hand]
      text += random.pick(greetings) + "\n\n"
    }
  }

  private func close(_ text: inout String, _ language: Language, _ random: inout SplitMix64) {
    switch channel {
    case .phone, .chat: return
    case .store: text += language == .fr ? "\u{202F}»" : "”"
    case .form where random.chance(50): return
    case .letter:
      text += "\n\n" + random.pick(Ceremony.farewell[language, .careful]) + "\n" + buyer.name
    default:
      if buyer.tone == .angry, random.chance(40) { return }
      text += "\n\n" + random.pick(Ceremony.close[language, buyer.hand])
      text += "\n" + buyer.name
    }
  }

  /// Swaps two letters in the middle of a word, as quick fingers do.
  private static func slip(_ text: inout String, _ random: inout SplitMix64) {
    var bytes = Array(text.utf8)
    guard bytes.count > 60 else { return }
    let start = random.from(20, to: bytes.count - 25)
    for index in start..<(bytes.count - 6)
    where bytes[index..<(index + 5)].allSatisfy({ (97...122).contains($0) }) {
      bytes.swapAt(index + 2, index + 3)
      break
    }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
