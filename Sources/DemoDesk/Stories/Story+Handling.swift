import RefundDesk

extension Story {
  /// Somebody who may decide an amount alone, where there is anybody.
  mutating func agent(for amount: Int64) -> Person {
    amount > 8_000 && random.chance(85)
      ? random.pick([DemoDesk.anna, DemoDesk.bruno]) : random.pick(DemoDesk.agents)
  }

  /// The request is looked after and decided; what would be after the present does not happen.
  mutating func settle(_ casework: inout Casework, _ scene: Scene) {
    let owner = casework.ticket.owner
    let person = owner.flatMap { DemoDesk.peopleByID[$0] } ?? agent(for: scene.amount)
    let last = casework.ticket.messages.last?.at ?? casework.ticket.received
    var time = clock.working(after: last, minutes: random.from(4, to: 2_600), &random)
    if owner == nil { casework.act(.take, by: person, at: time) }
    time = time.adding(seconds: Int64(random.from(40, to: 900)))
    if casework.ticket.facts["condition"] == nil, random.chance(20) {
      casework.act(.enterFact(name: "condition", .text("tried")), by: person, at: time)
    }
    note(&casework, by: person, at: time, chance: 22)
    guard let proposal = proposal(for: casework, scene, by: person, at: time) else { return }
    if case .refund(_, _, goodsBack: true)? = proposal.resolutions.first, random.chance(50) {
      time = comeBack(&casework, by: person, after: time)
    }
    time = time.adding(seconds: Int64(random.from(60, to: 700)))
    reply(&casework, proposal, scene, by: person, at: time)
    time = time.adding(seconds: Int64(random.from(5, to: 90)))
    casework.act(.resolve(proposal), by: person, at: time)
    let held = approve(&casework, after: time)
    casework.execute(
      by: person, at: clock.working(after: held, minutes: random.from(200, to: 1_700), &random))
  }

  /// A supervisor looks at what is above an agent's limit; says from when on the decision holds.
  private mutating func approve(_ casework: inout Casework, after time: Timestamp) -> Timestamp {
    guard casework.ticket.awaitingApproval != nil else { return time }
    let later = clock.working(after: time, minutes: random.from(15, to: 900), &random)
    casework.act(.approve, by: DemoDesk.sofia, at: later)
    return later
  }

  /// The goods travel back.
  private mutating func comeBack(
    _ casework: inout Casework, by person: Person, after time: Timestamp
  ) -> Timestamp {
    casework.act(.moveGoods(.inTransit), by: person, at: time)
    let arrived = clock.working(after: time, minutes: random.from(3_000, to: 8_000), &random)
    casework.act(.moveGoods(.received), by: person, at: arrived)
    let seen = arrived.adding(seconds: Int64(random.from(300, to: 4_000)))
    casework.act(.moveGoods(.accepted), by: person, at: seen)
    return seen
  }

  mutating func note(
    _ casework: inout Casework, by person: Person, at time: Timestamp, chance: Int
  ) {
    guard random.chance(chance) else { return }
    let notes = Notes.on(casework.ticket.reason, inEnglish: person.id == DemoDesk.emma.id)
    casework.act(.note(random.pick(notes)), by: person, at: time)
  }

  /// What the desk tells the customer about a decision.
  private mutating func reply(
    _ casework: inout Casework, _ proposal: Proposal, _ scene: Scene, by person: Person,
    at time: Timestamp
  ) {
    guard let resolution = proposal.resolutions.first, let subject = Subject(telling: resolution)
    else { return }
    var own = scene
    own.hand = .careful
    own.isFemale = person.isWoman
    if case .refund(let amounts, _, _) = resolution { own.amount = Story.sum(amounts) }
    if case .credit(let paid, _, _) = resolution { own.amount = Story.sum(paid) }
    var text = ""
    random.pick(subject.templates(scene.language)).write(own, to: &text)
    text +=
      (scene.language == .fr ? "\n\nBien cordialement,\n" : "\n\nKind regards,\n") + person.name
    let channel = casework.ticket.channel == .chat ? ContactChannel.chat : .email
    casework.act(.send(text, channel: channel), by: person, at: time)
  }

  static func sum(_ amounts: [AttributedAmount]) -> Int64 {
    amounts.reduce(0) { $0 + $1.amount.minorUnits }
  }

  /// The request stays on the desk, touched or not.
  mutating func leaveOpen(_ casework: inout Casework, _ scene: Scene) {
    let fate = random.below(100)
    let person =
      casework.ticket.owner.flatMap { DemoDesk.peopleByID[$0] } ?? agent(for: scene.amount)
    let last = casework.ticket.messages.last?.at ?? casework.ticket.received
    let time = clock.working(after: last, minutes: random.from(8, to: 900), &random)
    guard fate < 46, time < clock.now else { return }
    if casework.ticket.owner == nil { casework.act(.take, by: person, at: time) }
    let next = time.adding(seconds: Int64(random.from(60, to: 1_500)))
    note(&casework, by: person, at: next, chance: 40)
    if random.chance(18) { casework.act(.tag(random.pick(Notes.tags)), by: person, at: next) }
    if fate < 16 { ask(&casework, scene, by: person, at: next) }
    if fate >= 38, scene.amount > 15_000,
      let proposal = proposal(for: casework, scene, by: person, at: next)
    {
      casework.act(.resolve(proposal), by: person, at: next.adding(seconds: 75))
    }
  }

  /// The customer is asked something, and it is their turn.
  private mutating func ask(
    _ casework: inout Casework, _ scene: Scene, by person: Person, at time: Timestamp
  ) {
    var own = scene
    own.hand = .careful
    own.isFemale = person.isWoman
    var text = ""
    random.pick(Subject.question.templates(scene.language)).write(own, to: &text)
    text += "\n\n" + person.name
    let channel = casework.ticket.channel == .chat ? ContactChannel.chat : .email
    guard casework.act(.send(text, channel: channel), by: person, at: time) else { return }
    let until = random.chance(80) ? clock.day(time).adding(days: random.from(3, to: 10)) : nil
    casework.act(.wait(until: until), by: person, at: time.adding(seconds: 12))
  }
}
