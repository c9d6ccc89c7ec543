import RefundDesk

/// Cases in which the law grants more than one would think.
extension Story {
  /// The fourteenth day is a Saturday, so that the Monday is in time (L221-19).
  mutating func tellSaturdayFourteenth() {
    let buyer = makeBuyer("Camille Dufour", .fr, female: true, address: "camille.dufour")
    let received = lastMonday(minute: 582)
    let order = buy(
      "CASQUE-BT", by: buyer, deliveredOn: clock.day(received).adding(days: -16))
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .changeOfMind, .refund, by: buyer, on: order, received: received, through: .form,
      saying: """
        Bonjour,

        J’ai reçu mon casque il y a seize jours et je souhaite me rétracter. Le quatorzième jour \
        tombait samedi, je n’ai pas pu vous écrire pendant le week-end. Le casque est comme neuf, je \
        l’ai seulement essayé une fois.

        Merci,
        Camille Dufour
        """)
    ticket.facts = ["condition": Fact(.text("tried"))]
    leave(ticket, on: order)
  }

  /// Engraved for the buyer, yet broken: the guarantee holds all the same (L217-3).
  mutating func tellPersonalisedDefect() {
    let buyer = makeBuyer("Solène Kervella", .fr, female: true, address: "solene.kervella")
    let received = ago(days: 3, minute: 1_215)
    let order = buy(
      "BRACELET-NO", by: buyer, deliveredOn: clock.day(received).adding(days: -270)
    ) { purchase, _ in purchase.engraved = "Lina" }
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .defective, .replacement, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        Le bracelet au prénom de ma fille a perdu une lettre : il y est écrit « Lia » au lieu de \
        « Lina ». Elle le porte tous les jours mais ne l’a ni tiré ni mouillé. Je sais qu’un article \
        personnalisé ne se rend pas, mais il s’agit bien ici d’un défaut. Pouvez-vous m’en refaire un ?

        Bien cordialement,
        Solène Kervella
        """)
    ticket.facts = ["condition": Fact(.text("used")), "photo": Fact(.flag(true))]
    leave(ticket, on: order)
  }

  /// Repaired once, and broken again: the customer may have the price lowered or the money back.
  mutating func tellFailedRepair() {
    let buyer = makeBuyer("Gérard Meunier", .fr, female: false, address: "gerard.meunier")
    let received = ago(days: 2, minute: 504)
    let day = clock.day(received)
    let order = buy("BOUILLOIRE", by: buyer, deliveredOn: day.adding(days: -268))
    record(buyer, at: order.placed ?? received)
    record(order)
    let before = clock.time(day.adding(days: -62), minute: 610)
    let first = request(
      .defective, .repair, by: buyer, on: order, received: before,
      saying: """
        Bonjour, ma bouilloire fuit par la base. Pouvez-vous la réparer ? J’y tiens. Gérard Meunier
        """)
    var repair = work(first, on: order)
    let taken = clock.working(after: before, minutes: 190, &random)
    repair.act(.take, by: DemoDesk.bruno, at: taken)
    repair.act(
      .resolve(Proposal([.repair(first.lines)])), by: DemoDesk.bruno,
      at: taken.adding(seconds: 420))
    repair.execute(by: DemoDesk.bruno, at: taken.adding(seconds: 90_000))
    record(repair)
    var second = request(
      .defective, .refund, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        Vous avez réparé ma bouilloire le mois dernier, et elle fuit de nouveau, au même endroit. Je \
        ne souhaite pas vous la renvoyer une deuxième fois. Que me proposez-vous ?

        Gérard Meunier
        """)
    second.facts = [
      "repair_failed": Fact(.flag(true)), "photo": Fact(.flag(true)),
      "repaired_on": Fact(.text(day.adding(days: -47).description)),
      "repair_returned_on": Fact(.text(day.adding(days: -43).description)),
      "condition": Fact(.text("used")),
    ]
    leave(second, on: order)
  }

  /// Ten returns in a year, and this time the article is truly faulty.
  mutating func tellSerialReturner() {
    let buyer = makeBuyer(
      "Harper Brooks", .en, female: true, country: "IE", address: "harper.brooks")
    let received = ago(days: 1, minute: 1_290)
    record(buyer, at: received.adding(seconds: -86_400 * 360))
    for step in 0..<10 {
      let asked = clock.time(
        clock.today.adding(days: -330 + step * 31), minute: 610 + step * 47)
      let article = random.pick(Catalogue.articles(of: .apparel))
      let order = buy(
        String(article.product.id.rawValue.dropFirst(2)), by: buyer,
        deliveredOn: clock.day(asked).adding(days: -random.from(3, to: 11)))
      record(order)
      let plan = RequestPlan(
        reason: step % 3 == 0 ? .changeOfMind : .wrongSize, wish: .refund, received: asked,
        channel: .form)
      var ticket = makeTicket(
        plan, by: buyer, on: order,
        lines: order.lines.map { TicketLine(line: $0.id, quantity: $0.quantity) })
      var scene = scene(order, order.lines[0], article, buyer)
      fill(&ticket, by: buyer, &scene)
      var casework = work(ticket, on: order)
      settle(&casework, scene)
      record(casework)
    }
    let order = buy("CASQUE-BT", by: buyer, deliveredOn: clock.day(received).adding(days: -8))
    record(order)
    var ticket = request(
      .defective, .refund, by: buyer, on: order, received: received, through: .chat,
      saying: """
        Hi, I know, me again! But this time it really is broken: the right side of the headphones went \
        silent after a week. I filmed it. I would like my money back, please.
        """)
    ticket.facts = ["photo": Fact(.flag(true)), "condition": Fact(.text("used"))]
    leave(ticket, on: order)
  }

  /// A colleague gave a credit for a withdrawal, and nobody had asked the customer (L221-24).
  mutating func tellImposedCredit() {
    let buyer = makeBuyer("Nadia Haddad", .fr, female: true, address: "nadia.haddad")
    let received = ago(days: 2, minute: 870)
    let before = clock.time(clock.day(received).adding(days: -19), minute: 660)
    let order = buy("SERVICE-THE", by: buyer, deliveredOn: clock.day(before).adding(days: -5))
    record(buyer, at: order.placed ?? before)
    record(order)
    let first = request(
      .changeOfMind, .refund, by: buyer, on: order, received: before,
      saying: """
        Bonjour, je me rétracte pour le service à thé, commande \(order.id). Je vous l’ai renvoyé ce \
        matin. Merci de me rembourser sur ma carte. Nadia Haddad
        """)
    var credit = work(first, on: order)
    let taken = clock.working(after: before, minutes: 1_500, &random)
    credit.act(.take, by: DemoDesk.bruno, at: taken)
    let paid = (try? credit.balance?.fullRefund(of: first.lines, withShipping: false)) ?? []
    let resolution = Resolution.credit(
      paid: paid, bonus: .zero(DemoDesk.currency), expires: clock.day(taken).adding(months: 12))
    credit.act(
      .resolve(Proposal([resolution])), by: DemoDesk.bruno, at: taken.adding(seconds: 95))
    credit.execute(by: DemoDesk.bruno, at: taken.adding(seconds: 4_000))
    record(credit)
    let ticket = request(
      .changeOfMind, .refund, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        J’ai demandé un remboursement et je découvre un avoir de 119,00 € sur mon compte. Personne ne \
        m’a posé la question et je n’en veux pas : je n’ai rien à acheter chez vous en ce moment. Merci \
        de me rembourser comme la loi le prévoit, sur la carte qui a servi au paiement.

        Nadia Haddad
        """)
    leave(ticket, on: order)
  }

  /// A dress that has been to the wedding: the right stands, its loss of value may be taken off.
  mutating func tellWornDress() {
    let buyer = makeBuyer("Apolline Castel", .fr, female: true, address: "apolline.castel")
    let received = ago(days: 1, minute: 655)
    let order = buy(
      "ROBE-MARIAGE", variant: 1, by: buyer, deliveredOn: clock.day(received).adding(days: -6))
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .changeOfMind, .refund, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        Je souhaite retourner la robe de cérémonie : finalement la coupe ne me plaît pas. Je ne l’ai \
        portée que quelques minutes pour l’essayer. Vous trouverez peut-être une petite trace blanche \
        sous les bras, elle partira au nettoyage.

        Bien à vous,
        Apolline Castel
        """)
    ticket.facts = ["condition": Fact(.text("used")), "photo": Fact(.flag(true))]
    var casework = work(ticket, on: order)
    let seen = clock.working(after: received, minutes: 45, &random)
    casework.act(.take, by: DemoDesk.anna, at: seen)
    casework.act(
      .note("Robe vue en photo dans un album de mariage public, traces de déodorant visibles."),
      by: DemoDesk.anna, at: seen.adding(seconds: 300))
    record(casework)
  }
}
