import Advice
import RefundDesk
import RefundPolicy

/// Writes a scenario in the making as the text of its file.
struct ScenarioText {
  let id: String
  let base: CaseInMaking
  let variant: CaseInMaking
  let change: MadeChange
  private var toml = TomlText()

  init(id: String, base: CaseInMaking, variant: CaseInMaking, change: MadeChange) {
    self.id = id
    self.base = base
    self.variant = variant
    self.change = change
    write()
  }

  /// The text.
  var text: String { toml.text }

  private var story: MadeStory { base.story }
  private var words: ReasonWords { ReasonWords(base.ticket.reason) }

  private mutating func write() {
    toml.remark("Made of a real ticket; names, addresses, identifiers and free texts are invented.")
    writeHead()
    writeCustomer()
    writeOrder()
    writeProducts()
    writeTicket()
    writeBefore()
    writeHidden()
    writeAnswer(base, prefix: "")
    writeVariant()
  }

  private mutating func writeHead() {
    toml.table("scenario")
    toml.string("id", id)
    toml.raw("level", "3")
    toml.raw("starts", base.ticket.received.adding(seconds: 3_600).description)
    toml.raw("teaches", "[\"legal_floor\"]")
    toml.both(
      "title",
      Bilingual(
        fr: "Un cas réel : \(words.title.fr)", en: "A real case: \(words.title.en)"))
    toml.both(
      "briefing",
      Bilingual(
        fr: "Une demande que le guichet a connue. Les noms et les textes sont inventés.",
        en: "A request that the desk has known. Names and texts are invented."))
    toml.both(
      "lesson",
      Bilingual(
        fr: "Tenez la décision contre la loi et les conditions, puis dites-la simplement.",
        en: "Hold the decision against law and terms, then say it plainly."))
    toml.string("policy_text", base.policyText)
  }

  private mutating func writeCustomer() {
    let customer = story.customer
    toml.table("customer")
    toml.string("id", customer.id.rawValue)
    toml.string("name", customer.name)
    toml.string("email", customer.email)
    toml.string("country", customer.country)
    toml.string("segment", customer.segment)
    toml.both(
      "sheet",
      Bilingual(
        fr: "Un client comme un autre, qui répond quand on l'interroge.",
        en: "A customer like any other, who answers when asked."))
    let methods = customer.paymentMethods.map { method in
      let balance = method.balance.map { ", balance = \($0)" } ?? ""
      return "{ id = \(TomlText.quoted(method.id.rawValue)), "
        + "kind = \(TomlText.quoted(method.kind.rawValue))\(balance) }"
    }
    if !methods.isEmpty {
      toml.raw("payment_methods", "[" + methods.joined(separator: ", ") + "]")
    }
  }

  private mutating func writeOrder() {
    let order = base.order
    toml.table("order")
    toml.string("id", order.id.rawValue)
    toml.raw("placed", (order.placed ?? base.ticket.received).description)
    toml.day("delivered", order.delivered)
    toml.day("promised", order.promised)
    toml.string("status", order.status.rawValue)
    toml.string("channel", (order.channel ?? .online).rawValue)
    toml.string("marketplace", order.marketplace)
    toml.string("country", order.country ?? "FR")
    toml.string("currency", order.currency.code)
    toml.money("shipping", order.shipping)
    toml.string("shipping_kind", order.shippingKind)
    toml.money("standard_shipping", order.standardShipping)
    let payments = order.payments.map { payment in
      let method = payment.method.map { "method = \(TomlText.quoted($0.rawValue)), " } ?? ""
      let kind = TomlText.quoted((payment.kind ?? .card).rawValue)
      return "{ \(method)kind = \(kind), amount = \(payment.amount.minorUnits) }"
    }
    toml.raw("payment", "[" + payments.joined(separator: ", ") + "]")
    for line in order.lines {
      toml.element("order.lines")
      toml.string("id", line.id.rawValue)
      toml.string("sku", line.sku.rawValue)
      toml.string("name", line.name)
      toml.string("category", line.category)
      toml.raw("quantity", String(max(1, line.quantity)))
      toml.money("unit_price", line.unitPrice)
      toml.money("discount", line.discount)
      toml.money("tax", line.tax)
      let flags = line.flags.filter { CaseFlag(rawValue: $0) != nil }
      if !flags.isEmpty { toml.raw("flags", TomlText.list(flags)) }
    }
  }

  private mutating func writeProducts() {
    for product in story.products {
      toml.element("products")
      toml.string("id", product.id.rawValue)
      toml.string("name", product.name)
      toml.string("category", product.category)
      let variants = product.variants.map { variant in
        var parts = ["sku = \(TomlText.quoted(variant.sku.rawValue))"]
        if let price = variant.price { parts.append("price = \(price)") }
        if let cost = variant.unitCost { parts.append("unit_cost = \(cost)") }
        if let stock = variant.stock { parts.append("stock = \(max(0, stock))") }
        return "{ " + parts.joined(separator: ", ") + " }"
      }
      toml.raw("variants", "[" + variants.joined(separator: ", ") + "]")
    }
  }

  private mutating func writeTicket() {
    let ticket = base.ticket
    toml.table("ticket")
    toml.string("id", ticket.id.rawValue)
    toml.raw("received", ticket.received.description)
    toml.string("channel", ticket.channel.rawValue)
    toml.string("reason", ticket.reason.rawValue)
    toml.string("wants", ticket.wants?.rawValue)
    toml.raw(
      "lines", TomlText.list(ticket.lines.map { "\($0.line.rawValue):\($0.quantity)" }))
    let wanted = ticket.wanted.map {
      "{ line = \(TomlText.quoted($0.line.rawValue)), sku = \(TomlText.quoted($0.sku.rawValue)) }"
    }
    if !wanted.isEmpty { toml.raw("wanted", "[" + wanted.joined(separator: ", ") + "]") }
    toml.string("refund_to", ticket.refundTo?.rawValue)
    toml.both("message", words.message)
    let facts = ticket.facts.filter { !story.asked.contains($0.key) }
    guard !facts.isEmpty else { return }
    toml.table("ticket.facts")
    for (name, fact) in facts.sorted(by: { $0.key < $1.key }) {
      toml.raw(name, TomlText.value(fact.value))
    }
  }

  private mutating func writeBefore() {
    let lines = story.givenBefore.filter { if case .line = $0.part { true } else { false } }
    let sum = lines.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    guard sum > 0 else { return }
    toml.element("before")
    toml.raw("at", base.ticket.received.adding(seconds: -86_400).description)
    toml.string("ticket", "T-0")
    toml.string("does", "discount")
    toml.raw("amount", String(sum))
    let names = lines.compactMap { entry -> String? in
      if case .line(let id) = entry.part { id.rawValue } else { nil }
    }
    toml.raw("lines", TomlText.list(names))
  }
}

extension ScenarioText {
  /// What a person had to ask for on the real ticket, and what can always be asked.
  private mutating func writeHidden() {
    for name in story.asked.sorted() {
      guard let fact = base.ticket.facts[name] else { continue }
      let question = ReasonWords.question(name)
      toml.element("hidden")
      toml.string("id", name)
      toml.string("fact", name)
      toml.raw("value", TomlText.value(fact.value))
      toml.raw("needed", "true")
      toml.both("question", question)
      toml.phrases("heard", fr: [plain(question.fr)], en: [plain(question.en)])
      toml.both("answer", ReasonWords.answer(fact.value))
    }
    for extra in ReasonWords.extras {
      toml.element("hidden")
      toml.string("id", extra.id)
      toml.both("question", extra.question)
      toml.phrases("heard", fr: [plain(extra.question.fr)], en: [plain(extra.question.en)])
      toml.both("answer", extra.answer)
    }
  }

  private func plain(_ question: String) -> String {
    MessageText.words(question).joined(separator: " ")
  }

  private mutating func writeAnswer(_ version: CaseInMaking, prefix: String) {
    let judged = version.judgement()
    let answer = MadeAnswer(version, words)
    toml.table(prefix + "expected")
    toml.string("verdict", judged.verdict.rawValue)
    if let floor = judged.floor {
      toml.string("right", floor.right)
      toml.raw("remedies", TomlText.list(floor.remedies.map(\.rawValue)))
      if floor.remedies.contains(.refund) || floor.remedies.contains(.cancel) {
        toml.money("amount", floor.amount)
        toml.day("due", floor.due)
      }
    }
    toml.raw("day_to_name", answer.day.description)
    toml.element(prefix + "accepted")
    toml.string("kind", answer.kind.rawValue)
    toml.money("amount", answer.amount)
    toml.raw("cost", String(answer.cost.minorUnits))
    if let clause = answer.clause {
      toml.element(prefix + "must_say")
      toml.phrases("any", fr: [clause], en: [clause])
      toml.both(
        "why",
        Bilingual(fr: "L'article ou la clause de la décision.", en: "The article or clause of it."))
    }
    toml.table(prefix + "model")
    let asks = story.asked.sorted().flatMap { name -> [String] in
      guard let fact = base.ticket.facts[name] else { return [] }
      return ["ask \(name)", "fact \(name) \(FactWords.text(fact.value))"]
    }
    let actions =
      ["take"] + asks + [answer.action] + (answer.needsApproval ? ["approve"] : [])
      + ["say answer", "follow-up \(answer.day)"]
    toml.string("actions", actions.joined(separator: "\n"))
    toml.table(prefix + "model.say")
    toml.both("answer", answer.message)
  }

  private mutating func writeVariant() {
    toml.table("variant")
    toml.both("fact", change.sentence)
    switch change {
    case .delivered(let day):
      let moved = base.order.delivered(on: day)
      toml.table("variant.change.order")
      if let placed = moved.placed { toml.raw("placed", placed.description) }
      toml.day("delivered", moved.delivered)
      toml.day("promised", moved.promised)
    case .fact(let flag, let holds):
      toml.table("variant.change.ticket.facts")
      toml.raw(flag.rawValue, holds ? "true" : "false")
    case .reason(let reason):
      toml.table("variant.change.ticket")
      toml.string("reason", reason.rawValue)
    case .notOwner:
      toml.table("variant.change.ticket.facts")
      toml.raw("owner", "false")
    }
    writeAnswer(variant, prefix: "variant.")
  }
}
