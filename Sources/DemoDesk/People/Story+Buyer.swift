import RefundDesk

extension Story {
  /// Somebody made up: two in three write in French.
  mutating func makeBuyer() -> Buyer {
    let language: Language = random.chance(65) ? .fr : .en
    let isFemale = random.chance(56)
    let first = random.pick(Story.firstNames(language, isFemale))
    let last = random.pick(language == .fr ? Names.french : Names.english)
    var customer = Customer(
      id: counters.nextCustomer(), name: first.text + " " + last.text)
    customer.email =
      first.address + "." + last.address + String(random.below(90) + 10)
      + random.pick(["@example.com", "@example.net", "@example.org"])
    let country = random.weighed(language == .fr ? Story.frenchCountries : Story.englishCountries)
    complete(&customer, country: country, language: language)
    return Buyer(
      customer: customer, name: first.text + " " + last.text, isFemale: isFemale,
      language: language, hand: random.weighed(Story.hands), tone: random.weighed(Story.tones),
      country: country)
  }

  /// A buyer whom a story needs to be somebody in particular.
  mutating func makeBuyer(
    _ name: String, _ language: Language, female: Bool, country: String = "FR",
    address: String, hand: Handwriting = .careful, tone: Tone = .calm
  ) -> Buyer {
    var customer = Customer(id: counters.nextCustomer(), name: name)
    customer.email = address + "@example.com"
    complete(&customer, country: country, language: language)
    return Buyer(
      customer: customer, name: name, isFemale: female, language: language, hand: hand, tone: tone,
      country: country)
  }

  private mutating func complete(
    _ customer: inout Customer, country: String, language: Language
  ) {
    customer.country = country
    customer.language = language
    customer.segment = random.weighed([(nil, 62), ("silver", 24), ("gold", 14)])
    customer.since = clock.today.adding(days: -random.from(20, to: 2_600))
    customer.points = random.chance(55) ? random.below(90) * 10 : nil
    if random.chance(60) { customer.phone = phone(country) }
    if random.chance(30) { customer.prefers = random.pick([.email, .phone, .chat]) }
    if random.chance(45) { customer.consents = ["marketing": random.chance(40)] }
    let id = customer.id.rawValue
    let kind = random.weighed([(PaymentMethod.Kind.card, 70), (.paypal, 24), (.giftCard, 6)])
    customer.paymentMethods = [means(kind, "pm-" + id)]
    if random.chance(18) { customer.paymentMethods.append(means(.giftCard, "gc-" + id)) }
  }

  private mutating func means(_ kind: PaymentMethod.Kind, _ id: String) -> PaymentMethod {
    var means = PaymentMethod(id: PaymentMethodID(composed: id), kind: kind)
    switch kind {
    case .card: means.label = random.pick(Story.cards) + String(1_000 + random.below(9_000))
    case .giftCard: means.balance = Int64(random.below(30) * 500)
    default: break
    }
    return means
  }

  /// A number of the ranges that are kept free for stories.
  private mutating func phone(_ country: String) -> String {
    let tail = String(1_000 + random.below(9_000))
    return switch country {
    case "GB": "+44 7700 900" + tail.suffix(3)
    case "US": "+1 202 555 01" + tail.suffix(2)
    case "IE": "+353 20 910 " + tail
    default: "+33 6 39 98 " + tail.prefix(2) + " " + tail.suffix(2)
    }
  }

  private static func firstNames(_ language: Language, _ isFemale: Bool) -> [Names.Name] {
    switch (language, isFemale) {
    case (.fr, true): Names.frenchWomen
    case (.fr, false): Names.frenchMen
    case (.en, true): Names.englishWomen
    case (.en, false): Names.englishMen
    }
  }

  private static let frenchCountries = [("FR", 88), ("BE", 8), ("LU", 3), ("DE", 1)]
  private static let englishCountries = [
    ("FR", 38), ("IE", 26), ("DE", 12), ("BE", 12), ("GB", 12),
  ]
  private static let cards = ["Visa ", "Mastercard ", "CB "]
  private static let hands: [(Handwriting, Int)] = [
    (.careful, 42), (.plain, 34), (.hasty, 14), (.bare, 10),
  ]
  private static let tones: [(Tone, Int)] = [(.calm, 70), (.angry, 16), (.chatty, 14)]
}
