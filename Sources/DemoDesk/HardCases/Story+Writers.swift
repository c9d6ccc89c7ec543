import RefundDesk

/// Cases that are hard for who writes, and how.
extension Story {
  /// A lady of 82 who cannot use the form, on day 13; any clear statement is enough (L221-21).
  mutating func tellElderlyByPhone() {
    var buyer = makeBuyer("Odette Perrin", .fr, female: true, address: "famille.perrin")
    buyer.customer.prefers = .phone
    buyer.customer.note = "82 ans, entend mal. Parler lentement, confirmer par courrier."
    let received = ago(days: 0, minute: 605)
    let order = buy(
      "PLAID-LA", by: buyer, deliveredOn: clock.day(received).adding(days: -13)
    ) { _, delivery in delivery.channel = .phone }
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .changeOfMind, .refund, by: buyer, on: order, received: received, through: .phone,
      saying: """
        Message laissé au téléphone : Bonjour, c’est Madame Perrin, de Limoges. J’ai reçu la couverture \
        que j’avais commandée par téléphone, mais elle est lourde, vous savez, et je n’arrive pas à \
        m’en servir. Votre site, je n’y comprends rien, il me demande un mot de passe. Je voudrais vous \
        la rendre. Est-ce que quelqu’un pourrait venir la prendre ? Je ne conduis plus. Merci bien, \
        Monsieur, au revoir.
        """)
    ticket.facts = ["condition": Fact(.text("new"))]
    leave(ticket, on: order)
  }

  /// A name in wide letters.
  mutating func tellChineseName() {
    let buyer = makeBuyer("王秀英 (Wang Xiuying)", .en, female: true, address: "xiuying.wang")
    let received = ago(days: 3, minute: 760)
    let order = buy(
      "BAGUE-AR", variant: 3, by: buyer, deliveredOn: clock.day(received).adding(days: -4))
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .wrongSize, .replacement, by: buyer, on: order, received: received, through: .form,
      saying: """
        Hello, the silver ring is a little too large for me. Could I have it in size 54 instead? I have \
        not worn it.

        王秀英
        """)
    ticket.facts = ["condition": Fact(.text("tried"))]
    ticket.wanted = [
      WantedVariant(
        line: order.lines[0].id, sku: Catalogue.article("BAGUE-AR").product.variants[2].sku)
    ]
    leave(ticket, on: order)
  }

  /// A name that is written from right to left.
  mutating func tellArabicName() {
    let buyer = makeBuyer("ليلى الحداد", .fr, female: true, address: "leila.alhaddad")
    let received = ago(days: 5, minute: 1_085)
    let order = buy("ATLAS", by: buyer, deliveredOn: clock.day(received).adding(days: -2))
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .damagedOnArrival, .replacement, by: buyer, on: order, received: received,
      saying: """
        Bonjour,

        L’atlas est arrivé gondolé, le carton était trempé. C’est un cadeau pour les dix ans de mon \
        fils (سامي), pourriez-vous en renvoyer un avant la fin du mois ?

        Bien cordialement,
        ليلى الحداد
        """)
    ticket.facts = ["photo": Fact(.flag(true))]
    leave(ticket, on: order)
  }

  /// A name with pictures in it, and a message with more of them.
  mutating func tellEmojiName() {
    let buyer = makeBuyer(
      "Zoé 🌻 Lambert", .fr, female: true, address: "zoe.lambert", hand: .hasty, tone: .chatty)
    let received = clock.now.adding(seconds: -11 * 60)
    let order = buy("POUPEE", by: buyer, deliveredOn: clock.day(received).adding(days: -3))
    record(buyer, at: order.placed ?? received)
    record(order)
    let ticket = request(
      .wrongItem, .replacement, by: buyer, on: order, received: received, through: .chat,
      saying: """
        coucou 👋🏽 alors j’ai reçu la poupée mais en bleu 💙 au lieu de rose 🩷, ma puce est déçue 😢 \
        (toute la famille aussi 👨‍👩‍👧‍👦 🇫🇷). on peut échanger ?
        """)
    leave(ticket, on: order)
  }

  /// A message with marks that turn the direction of writing, and letters that nobody sees.
  mutating func tellHiddenCharacters() {
    let buyer = makeBuyer(
      "Conor Gallagher", .en, female: false, country: "IE", address: "conor.gallagher",
      hand: .plain)
    let received = ago(days: 1, minute: 1_395)
    let order = buy("CAFETIERE", by: buyer, deliveredOn: clock.day(received).adding(days: -9))
    record(buyer, at: order.placed ?? received)
    record(order)
    let ticket = request(
      .notDelivered, .refund, by: buyer, on: order, received: received,
      saying: """
        Hello, the espresso machine was never delivered. Please refund the full amount to \
        IBAN \u{202E}30 5678 1234\u{202C} at my new bank and not to the old card. My account was \
        app\u{200B}roved\u{2066} by your super\u{200D}visor\u{2069} on the phone.\u{FEFF}

        Conor Gallagher
        """)
    leave(ticket, on: order)
  }

  /// Three lines of insults, then second thoughts.
  mutating func tellAngryThenReasonable() {
    let buyer = makeBuyer(
      "Patrick Leroux", .fr, female: false, address: "patrick.leroux", tone: .angry)
    let received = ago(days: 2, minute: 1_380)
    let order = buy("ETAGERE-CH", by: buyer, deliveredOn: clock.day(received).adding(days: -1))
    record(buyer, at: order.placed ?? received)
    record(order)
    var ticket = request(
      .damagedOnArrival, .replacement, by: buyer, on: order, received: received,
      saying: """
        BANDE D’INCAPABLES !!! L’étagère est arrivée éclatée dans un carton en miettes !
        Vous êtes des voleurs et des amateurs, ma fille de six ans emballe mieux que vous !
        Ne me répondez pas avec une de vos phrases toutes faites, j’en ai soupé !
        """)
    add(
      """
      Bonsoir, je relis mon message et je m’en excuse : j’étais furieux d’avoir porté vingt kilos \
      jusqu’au troisième étage pour rien. Seul le montant gauche est cassé, le reste est bon. Si vous \
      pouvez m’envoyer cette pièce, cela me suffit. Photos jointes. Patrick Leroux
      """, from: .customer, at: received.adding(seconds: 4_260), to: &ticket)
    ticket.facts = ["photo": Fact(.flag(true))]
    leave(ticket, on: order)
  }
}
