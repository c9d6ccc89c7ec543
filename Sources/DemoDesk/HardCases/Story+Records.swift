import RefundDesk

/// Cases that the records make hard.
extension Story {
  /// A present bought at the counter, with a gift receipt; who asks did not pay.
  mutating func tellGiftReceipt() {
    let buyer = makeBuyer("Manon Joly", .fr, female: true, address: "manon.joly", tone: .chatty)
    let received = ago(days: 0, minute: 560)
    let clock = clock
    var order = buy(
      "PULL-MER", variant: 1, by: buyer, deliveredOn: clock.day(received).adding(days: -29)
    ) { purchase, delivery in
      purchase.flags = ["gift"]
      delivery.channel = .store
      delivery.placed = clock.time(delivery.delivered ?? clock.today, minute: 1_005)
    }
    order.customer = nil
    order.payments = [Payment(method: nil, kind: .card, amount: order.payments[0].amount)]
    record(buyer, at: received)
    record(order)
    var ticket = request(
      .wrongSize, .replacement, by: buyer, on: order, received: received, through: .store,
      saying: """
        Noté au comptoir : Ma grand-mère m’a offert ce pull, avec un ticket cadeau. Il est trop petit \
        et je voudrais la taille au-dessus. Je ne sais pas combien elle l’a payé et je préfère qu’elle \
        n’en sache rien.
        """)
    ticket.facts = ["proof": Fact(.text("receipt")), "condition": Fact(.text("tried"))]
    ticket.wanted = [
      WantedVariant(
        line: order.lines[0].id, sku: Catalogue.article("PULL-MER").product.variants[2].sku)
    ]
    leave(ticket, on: order)
  }

  /// Sold on a marketplace, whose thirty days are longer than the law's fourteen.
  mutating func tellMarketplaceDay25() {
    let buyer = makeBuyer(
      "Thomas Vasseur", .fr, female: false, address: "thomas.vasseur", hand: .plain)
    let received = ago(days: 4, minute: 1_268)
    let order = buy(
      "MONTRE-CO", by: buyer, deliveredOn: clock.day(received).adding(days: -25)
    ) { _, delivery in delivery.marketplace = "amazon" }
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .changeOfMind, .refund, by: buyer, on: order, received: received, through: .form,
      saying: """
        Bonjour, j’ai acheté la montre sur Amazon et je ne m’en sers pas. Leur page indique 30 jours, \
        la vôtre dit autre chose. Laquelle s’applique ? Je voudrais la rendre.
        """)
    ticket.facts = ["condition": Fact(.text("tried"))]
    leave(ticket, on: order)
  }

  /// Nobody knows on which day the parcel came.
  mutating func tellUnknownDelivery() {
    let buyer = makeBuyer(
      "Ciara McCarthy", .en, female: true, country: "IE", address: "ciara.mccarthy")
    let received = ago(days: 2, minute: 1_110)
    var order = buy("LAMPE-BU", by: buyer, deliveredOn: clock.day(received).adding(days: -15))
    order.delivered = nil
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .changeOfMind, .refund, by: buyer, on: order, received: received,
      saying: """
        Hello,

        I would like to return the desk lamp. A neighbour took the parcel in while we were away, so I \
        honestly could not tell you which day it came. It has not been out of its box.

        Thank you,
        Ciara McCarthy
        """)
    ticket.facts = ["condition": Fact(.text("new"))]
    leave(ticket, on: order)
  }

  /// Two parts of the price have gone back already, and now everything is asked for.
  mutating func tellTwoPartialRefunds() {
    let buyer = makeBuyer("Étienne Delorme", .fr, female: false, address: "etienne.delorme")
    let received = ago(days: 3, minute: 1_150)
    let order = buy("FAUTEUIL", by: buyer, deliveredOn: clock.day(received).adding(days: -88))
    record(buyer, at: order.placed ?? received)
    record(order)
    let steps: [(Int, Reason, Int64, String)] = [
      (
        -85, .damagedOnArrival, 6_000,
        "Bonjour, le velours porte une entaille à l’accoudoir. Je le garde si vous faites un geste."
      ),
      (
        -41, .defective, 8_000,
        "Bonjour, un des pieds s’est dévissé. Je l’ai fait réparer à mes frais, 80 € sur facture."
      ),
    ]
    for (days, reason, cents, text) in steps {
      let asked = clock.time(clock.day(received).adding(days: days), minute: 700)
      let ticket = request(
        reason, .discount, by: buyer, on: order, received: asked, saying: text)
      var casework = work(ticket, on: order)
      let taken = clock.working(after: asked, minutes: 240, &random)
      casework.act(.take, by: DemoDesk.anna, at: taken)
      let amounts =
        (try? casework.balance?.refund(Money(cents, DemoDesk.currency), over: ticket.lines)) ?? []
      casework.act(
        .resolve(Proposal([.refund(amounts, to: .original, goodsBack: false)])),
        by: DemoDesk.anna, at: taken.adding(seconds: 380))
      casework.execute(by: DemoDesk.anna, at: taken.adding(seconds: 80_000))
      record(casework)
    }
    var ticket = request(
      .defective, .refund, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        L’assise du fauteuil s’est affaissée à son tour. Cette fois je renonce, je voudrais vous le \
        rendre et récupérer les 420,00 € que j’ai payés.

        Cordialement,
        Étienne Delorme
        """)
    ticket.facts = ["photo": Fact(.flag(true)), "condition": Fact(.text("used"))]
    leave(ticket, on: order)
  }

  /// Sixteen days late for a birthday whose date was told before the sale (L216-6).
  mutating func tellLateParcel() {
    let buyer = makeBuyer(
      "Imogen Whitaker", .en, female: true, address: "imogen.whitaker", tone: .angry)
    let received = ago(days: 0, minute: 496)
    let promised = clock.day(received).adding(days: -16)
    var order = buy("TRAIN-BO", by: buyer, deliveredOn: promised)
    order.delivered = nil
    order.promised = promised
    order.status = .shipped
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .late, .refund, by: buyer, on: order, received: received,
      saying: """
        Sixteen days late! I told you before I paid that the train was for my son’s birthday, and you \
        promised it in writing. He is four. He had a card with a drawing of a train in it. Keep your \
        tracking numbers, I want my money back and I will say so wherever people read reviews.

        I. Whitaker
        """)
    ticket.facts = ["essential_date": Fact(.flag(true))]
    leave(ticket, on: order)
  }

  /// Called back by its maker (Regulation (EU) 2023/988, article 37).
  mutating func tellSafetyRecall() {
    let buyer = makeBuyer(
      "Mehdi Benali", .fr, female: false, country: "BE", address: "mehdi.benali")
    let received = ago(days: 1, minute: 1_020)
    let order = buy("ENCEINTE", by: buyer, deliveredOn: clock.day(received).adding(days: -310))
    record(buyer, at: order.placed ?? received)
    record(order)
    let ticket = request(
      .safetyRecall, .refund, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        La batterie de l’enceinte que je vous ai achetée est citée dans un avis de rappel, pour risque \
        de surchauffe. Le lot est le bon, j’ai vérifié. Elle est débranchée et posée sur le balcon. \
        L’avis parle d’une réparation, d’un échange ou d’un remboursement : je choisis le remboursement.

        Mehdi Benali
        """)
    leave(ticket, on: order)
  }

  /// One order, and two payments of it.
  mutating func tellDuplicateCharge() {
    let buyer = makeBuyer("Walter Pemberton", .en, female: false, address: "walter.pemberton")
    let received = ago(days: 5, minute: 618)
    var order = buy("LISEUSE", by: buyer, deliveredOn: clock.day(received).adding(days: -4))
    if let paid = order.payments.first { order.payments.append(paid) }
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .duplicateCharge, .refund, by: buyer, on: order, received: received,
      saying: """
        Good morning,

        My bank statement shows two payments of €139.00 to you on the same evening, four minutes apart. \
        I bought one e-reader and I am keeping it. Please return the second payment. The statement is \
        attached.

        Yours,
        Walter Pemberton
        """)
    ticket.facts = ["proof": Fact(.text("bank_statement"))]
    leave(ticket, on: order)
  }

  /// One piece of a jigsaw, and a customer who would like to be listened to.
  mutating func tellMissingPart() {
    let buyer = makeBuyer(
      "Rosemary Ashworth", .en, female: true, address: "rosemary.ashworth")
    let received = ago(days: 4, minute: 905)
    let order = buy("PUZZLE", by: buyer, deliveredOn: clock.day(received).adding(days: -8))
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .missingPart, nil, by: buyer, on: order, received: received,
      saying: """
        Hello,

        We spent two rainy weekends on the thousand-piece jigsaw and there is one piece missing, right \
        in the middle of the sky. I know it is a small thing.

        Rosemary Ashworth
        """)
    let answered = clock.working(after: received, minutes: 90, &random)
    add(
      "Hello, thank you for your message. Here is a coupon for 5% off your next order.",
      from: .desk(DemoDesk.bruno.id), at: answered, to: &ticket)
    add(
      """
      Thank you, but I did not write for a coupon. My mother is in hospital and this was what we did \
      together. I would just like somebody to read my message, and the piece if there is a way.
      """, from: .customer, at: answered.adding(seconds: 12_400), to: &ticket)
    if ticket.messages.count > 1 { ticket.conversation = .open }
    leave(ticket, on: order)
  }
}
