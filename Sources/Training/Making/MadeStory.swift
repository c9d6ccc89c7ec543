import RefundDesk
import RefundPolicy

/// The records of a ticket with everything personal replaced.
struct MadeStory {
  let customer: Customer
  let order: Order
  let products: [Product]
  let ticket: Ticket
  /// The facts that a person entered on the real ticket: what had to be asked for.
  let asked: Set<String>
  /// What other tickets gave back on the order before.
  let givenBefore: [AttributedAmount]

  /// Invented people; the ticket's amount chooses one.
  private static let names = [
    "Camille Fabre", "Lucas Perrot", "Nora Vasseur", "Hugo Leblanc", "Emma Collin", "Adam Royer",
  ]
  private static let initials = ["camille", "lucas", "nora", "hugo", "emma", "adam"]

  /// Words of the invented story that may happen to stand in the real one too.
  static let inventedWords =
    names.joined(separator: " ")
    + " trainee sofia marchand marc delmas scenario carte card client customer C-1 O-1 T-1 pm-1 "
    + "anna agent article commande order"

  /// What a thing is called whose own name would name somebody.
  static let thing = "Article"

  /// A story.
  ///
  /// - Parameters:
  ///   - dossier: the real ticket with everything around it.
  ///   - real: its order.
  ///   - zone: the desk's time zone.
  ///   - naming: what a thing of a name is called in the story.
  init(_ dossier: Dossier, _ real: Order, zone: ZoneRules, naming: (String) -> String) {
    let index = MadeStory.invented(for: dossier, real)
    var customer = Customer(id: "C-1", name: MadeStory.names[index])
    customer.email = "\(MadeStory.initials[index])@example.com"
    customer.country = dossier.customer?.country
    customer.segment = dossier.customer?.segment
    let methods = MadeStory.methods(dossier, real)
    customer.paymentMethods = methods.map(\.made)
    self.customer = customer
    order = MadeStory.order(real, methods, naming)
    products = dossier.products.map { product in
      var made = product
      made.name = naming(product.name)
      made.category = product.category.map(naming)
      return made
    }
    ticket = MadeStory.ticket(dossier, real, methods)
    let entered = dossier.ticket.facts.filter { $0.value.by != nil }.map(\.key)
    asked = Set(entered).intersection(ticket.facts.keys)
    givenBefore = dossier.earlierDecisions.filter(\.life.counts).flatMap(\.decision.amounts)
  }

  /// Which of the invented people it is: chosen by the amount, among those who share no name with the
  /// real one.
  private static func invented(for dossier: Dossier, _ order: Order) -> Int {
    let real = Set(MessageText.words(dossier.customer?.name ?? ""))
    let others = names.indices.filter { real.isDisjoint(with: MessageText.words(names[$0])) }
    let units = (try? order.total().minorUnits) ?? 0
    return others.isEmpty ? 0 : others[Int(units.magnitude % UInt64(others.count))]
  }

  private struct Method {
    var real: PaymentMethodID
    var made: PaymentMethod
  }

  private static func methods(_ dossier: Dossier, _ order: Order) -> [Method] {
    let onFile = dossier.customer?.paymentMethods ?? []
    return onFile.enumerated().map { index, method in
      let id = PaymentMethodID(composed: "pm-\(index + 1)")
      return Method(
        real: method.id, made: PaymentMethod(id: id, kind: method.kind, balance: method.balance))
    }
  }

  private static func order(
    _ real: Order, _ methods: [Method], _ naming: (String) -> String
  ) -> Order {
    let lines = real.lines.map { line in
      var made = line
      made.name = naming(line.name)
      made.category = line.category.map(naming)
      return made
    }
    var order = Order(
      id: "O-1", customer: "C-1", status: real.status, currency: real.currency, lines: lines)
    order.placed = real.placed.map { Timestamp(startOf: $0.utcDay).adding(seconds: 43_200) }
    order.delivered = real.delivered
    order.promised = real.promised
    order.channel = real.channel
    order.marketplace = real.marketplace
    order.country = real.country
    order.shipping = real.shipping
    order.shippingKind = real.shippingKind
    order.standardShipping = real.standardShipping
    order.payments = real.payments.map { payment in
      var made = payment
      made.method = methods.first { $0.real == payment.method }?.made.id
      return made
    }
    return order
  }

  private static func ticket(_ dossier: Dossier, _ order: Order, _ methods: [Method]) -> Ticket {
    let real = dossier.ticket
    let noon = Timestamp(startOf: real.received.utcDay).adding(seconds: 43_200)
    var ticket = Ticket(
      id: "T-1", customer: "C-1", order: "O-1", received: noon, channel: real.channel,
      language: real.language, reason: real.reason, wants: real.wants)
    ticket.lines = real.lines.filter { order.line($0.line) != nil }
    ticket.wanted = real.wanted
    ticket.refundTo = real.refundTo.flatMap { wanted in
      methods.first { $0.real == wanted }?.made.id
    }
    let free: Set<FactName.Kind> = [.word([])]
    for (name, fact) in real.facts {
      // A word of an open list could be anybody's own text.
      if let known = FactName(rawValue: name), free.contains(known.kind) { continue }
      if FactName(rawValue: name) == nil, CaseFlag(rawValue: name) == nil { continue }
      ticket.facts[name] = Fact(fact.value)
    }
    return ticket
  }
}

/// One fact that is different in the variant of a made scenario.
enum MadeChange: Hashable {
  case delivered(Day)
  case fact(CaseFlag, Bool)
  case reason(Reason)
  case notOwner

  static func candidates(_ story: MadeStory) -> [MadeChange] {
    var list: [MadeChange] = []
    if let day = story.order.delivered {
      let asked = story.ticket.received.utcDay
      for months in [2, 30, 80] where day > asked.adding(months: -months) {
        list.append(.delivered(asked.adding(months: -months)))
      }
      list.append(.delivered(asked.adding(days: -5)))
    }
    list += [.fact(.personalised, true), .fact(.personalised, false), .notOwner]
    return list
  }

  /// What is different, in a sentence.
  var sentence: Bilingual {
    switch self {
    case .delivered(let day):
      Bilingual(fr: "La commande a été livrée le \(day).", en: "The order was delivered on \(day).")
    case .fact(_, let holds):
      holds
        ? Bilingual(
          fr: "L'article est personnalisé.", en: "The article is personalised.")
        : Bilingual(
          fr: "L'article n'est pas personnalisé.", en: "The article is not personalised.")
    case .reason(let reason):
      Bilingual(fr: "Le motif est \(reason.rawValue).", en: "The reason is \(reason.rawValue).")
    case .notOwner:
      Bilingual(
        fr: "La commande n'est pas celle de la personne qui écrit.",
        en: "The order is not that of the person who writes.")
    }
  }
}
