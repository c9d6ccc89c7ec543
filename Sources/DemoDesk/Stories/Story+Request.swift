import RefundDesk

extension Story {
  /// Writes a request about lines of an order.
  mutating func makeTicket(
    _ plan: RequestPlan, by buyer: Buyer, on order: Order, lines: [TicketLine]
  ) -> Ticket {
    var ticket = Ticket(
      id: counters.nextTicket(), customer: buyer.customer.id, order: order.id,
      received: plan.received, channel: plan.channel, language: buyer.language, reason: plan.reason,
      wants: plan.wish)
    ticket.lines = lines
    return ticket
  }

  /// Fills in what an ordinary customer says: the variant wanted, the facts, the messages.
  mutating func fill(_ ticket: inout Ticket, by buyer: Buyer, _ scene: inout Scene) {
    if let line = ticket.lines.first, ticket.wants == .replacement || ticket.wants == .orderChange {
      want(&ticket, line.line, &scene)
    }
    if ticket.wants == .refund, random.chance(22) {
      ticket.refundTo = random.pick(buyer.customer.paymentMethods).id
    }
    state(&ticket, scene)
    let mail = Correspondence(buyer: buyer, channel: ticket.channel)
    let text = mail.request(ticket.reason, ticket.wants, scene, &random)
    ticket.messages = [
      Message(at: ticket.received, from: .customer, channel: ticket.channel, text: text)
    ]
    talk(&ticket, mail, scene)
  }

  /// The scene of a request: what its messages may speak of.
  mutating func scene(
    _ order: Order, _ line: OrderLine, _ article: Article, _ buyer: Buyer
  ) -> Scene {
    var scene = Scene(buyer.language, buyer.hand, article, order, line.sku)
    scene.fault = random.below(8)
    scene.amount = (try? line.total().minorUnits) ?? 0
    scene.name = buyer.name
    scene.isFemale = buyer.isFemale
    return scene
  }

  /// Another variant of the same article: a size for those that have them, else another colour.
  private mutating func want(_ ticket: inout Ticket, _ line: LineID, _ scene: inout Scene) {
    let article = scene.article
    let variants = article.product.variants
    guard ticket.reason == .wrongSize || ticket.wants == .orderChange, variants.count > 1 else {
      return
    }
    let place = scene.variant
    var other = place + (random.chance(65) ? 1 : -1)
    if !variants.indices.contains(other) { other = place == 0 ? 1 : place - 1 }
    if article.hasSizes, article.colour(other) != article.colour(place) {
      other = place + (other > place ? -1 : 1)
    }
    scene.wanted = other
    ticket.wanted = [WantedVariant(line: line, sku: variants[other].sku)]
  }

  /// What the request says beside its words.
  private mutating func state(_ ticket: inout Ticket, _ scene: Scene) {
    switch ticket.reason {
    case .changeOfMind, .wrongSize:
      guard ticket.wants != .cancel, ticket.wants != .orderChange, random.chance(66) else { break }
      let condition = random.weighed([("new", 50), ("tried", 42), ("used", 8)])
      ticket.facts["condition"] = Fact(.text(condition))
      if scene.article.category == .hygiene, condition != "new" {
        ticket.facts["unsealed_hygiene"] = Fact(.flag(true))
      }
    case .defective, .damagedOnArrival, .wrongItem, .missingPart, .notAsDescribed:
      if random.chance(58) { ticket.facts["photo"] = Fact(.flag(true)) }
    case .hiddenDefect:
      let found = clock.day(ticket.received).adding(days: -random.from(2, to: 40))
      ticket.facts["discovered_on"] = Fact(.text(found.description))
    default: break
    }
    if scene.channel == .store, random.chance(70) {
      ticket.facts["proof"] = Fact(.text("receipt"))
    }
  }

  /// Some write again before anybody has answered; some had an answer and wrote back.
  private mutating func talk(_ ticket: inout Ticket, _ mail: Correspondence, _ scene: Scene) {
    guard ticket.channel != .letter, random.chance(20) else { return }
    if random.chance(55) {
      let again = ticket.received.adding(seconds: Int64(random.from(20, to: 70)) * 3_600)
      guard again < clock.now else { return }
      let text = mail.later(.reminder, scene, &random)
      ticket.messages.append(
        Message(at: again, from: .customer, channel: ticket.channel, text: text))
      return
    }
    let asked = clock.working(after: ticket.received, minutes: random.from(30, to: 400), &random)
    let back = asked.adding(seconds: Int64(random.from(8, to: 1_500)) * 60)
    guard back < clock.now else { return }
    let agent = random.pick(DemoDesk.agents)
    let question = random.below(4)
    var own = scene
    own.hand = .careful
    own.isFemale = agent.isWoman
    for (subject, time, from, scene) in [
      (Subject.question, asked, Message.Sender.desk(agent.id), own),
      (.answer, back, .customer, scene),
    ] {
      var text = ""
      subject.templates(scene.language)[question].write(scene, to: &text)
      ticket.messages.append(Message(at: time, from: from, channel: ticket.channel, text: text))
    }
    ticket.owner = agent.id
    ticket.conversation = .open
  }
}
