import RefundDesk
import RefundPolicy
import Toml

extension ScenarioReader {
  /// The desk's records.
  mutating func readWorld() -> (world: TrainingWorld, sheet: String)? {
    let language = language
    var sheet: String?
    let customer = toml.nested("customer") { table in
      sheet = table.text("sheet", language)
      return ScenarioReader.customer(&table, language)
    }
    let order = toml.nested("order") { ScenarioReader.order(&$0, customer?.id, language) }
    let products = toml.each("products") { ScenarioReader.product(&$0, language) }
    var ticket = toml.nested("ticket") { ScenarioReader.ticket(&$0, customer, order, language) }
    guard let customer, let order, ticket != nil else {
      toml.allow("before")
      return nil
    }
    ticket?.customer = customer.id
    ticket?.order = order.id
    guard let ticket, let sheet else { return nil }
    var world = TrainingWorld(
      customer: customer, order: order, products: products, ticket: ticket, otherTickets: [],
      earlier: [])
    checkReferences(of: world)
    readBefore(&world)
    return (world, sheet)
  }

  private static func customer(_ toml: inout TomlReader, _ language: Language) -> Customer? {
    let id = toml.id("id", as: CustomerID.self)
    let name = toml.string("name")
    guard let id, let name else { return nil }
    var customer = Customer(id: id, name: name)
    customer.email = toml.string("email", required: false)
    customer.phone = toml.string("phone", required: false)
    customer.country = toml.string("country", required: false)
    customer.language = language
    customer.segment = toml.string("segment", required: false)
    customer.since = toml.plainDay("since", required: false)
    customer.points = toml.integer("points", in: 0...1_000_000, required: false).map { Int($0) }
    customer.note = toml.text("note", language, required: false)
    if let marketing = toml.boolean("marketing", required: false) {
      customer.consents = ["marketing": marketing]
    }
    customer.paymentMethods = toml.each("payment_methods") { table in
      let id = table.id("id", as: PaymentMethodID.self)
      let kind = table.word("kind", near: RecordWords.payments)
      let label = table.table["label"] == nil ? nil : table.name("label", language)
      table.allow("label")
      let balance = table.integer("balance", in: 0...100_000_000, required: false)
      guard let id, let kind else { return nil }
      return PaymentMethod(
        id: id, kind: PaymentMethod.Kind(rawValue: kind), label: label, balance: balance)
    }
    return customer
  }

  private static func order(
    _ toml: inout TomlReader, _ customer: CustomerID?, _ language: Language
  ) -> Order? {
    let id = toml.id("id", as: OrderID.self)
    let currency = currency(&toml)
    let money = currency ?? .eur
    let lines = toml.each("lines") { line(&$0, money, language) }
    let status = toml.word("status", near: RecordWords.statuses)
    let placed = toml.moment("placed")
    let channel = toml.word("channel", as: OrderChannel.self)
    let country = toml.string("country")
    let shipping = toml.money("shipping", money, required: false)
    let payments = toml.each("payment") { table -> Payment? in
      let method = table.id("method", required: false, as: PaymentMethodID.self)
      let kind = table.word("kind", near: RecordWords.payments)
      let amount = table.money("amount", money)
      guard let kind, let amount else { return nil }
      return Payment(method: method, kind: PaymentMethod.Kind(rawValue: kind), amount: amount)
    }
    let rest = optional(&toml, money)
    guard let id, let currency, let status, let placed, let channel, let country else { return nil }
    var order = Order(
      id: id, customer: customer, status: OrderStatus(rawValue: status), currency: currency,
      lines: lines)
    order.placed = placed
    order.channel = channel
    order.country = country
    order.shipping = shipping ?? .zero(currency)
    order.payments = payments
    order.delivered = rest.delivered
    order.promised = rest.promised
    order.marketplace = rest.marketplace
    order.invoice = rest.invoice
    order.shippingKind = rest.shippingKind
    order.standardShipping = rest.standardShipping
    return order
  }

  private struct OptionalOrderParts {
    var delivered: Day?
    var promised: Day?
    var marketplace: String?
    var invoice: String?
    var shippingKind: String?
    var standardShipping: Money?
  }

  private static func optional(_ toml: inout TomlReader, _ money: Currency) -> OptionalOrderParts {
    OptionalOrderParts(
      delivered: toml.plainDay("delivered", required: false),
      promised: toml.plainDay("promised", required: false),
      marketplace: toml.string("marketplace", required: false),
      invoice: toml.string("invoice", required: false),
      shippingKind: toml.string("shipping_kind", required: false),
      standardShipping: toml.money("standard_shipping", money, required: false))
  }

  private static func currency(_ toml: inout TomlReader) -> Currency? {
    guard let code = toml.locatedString("currency") else { return nil }
    if let currency = Currency(code.value) { return currency }
    toml.reportUnknown(code.value, key: "currency", among: Currency.codes, at: code.span)
    return nil
  }

  private static func line(
    _ toml: inout TomlReader, _ currency: Currency, _ language: Language
  ) -> OrderLine? {
    let id = toml.id("id", as: LineID.self)
    let sku = toml.id("sku", as: SKU.self)
    let name = toml.name("name", language)
    let category = toml.string("category", required: false)
    let quantity = toml.integer("quantity", in: 1...10_000, required: false)
    let price = toml.money("unit_price", currency)
    let discount = toml.money("discount", currency, required: false)
    let tax = toml.money("tax", currency, required: false)
    let flags = toml.words("flags", as: CaseFlag.self, required: false)
    guard let id, let sku, let name, let price else { return nil }
    var line = OrderLine(
      id: id, sku: sku, name: name, category: category, quantity: Int(quantity ?? 1),
      unitPrice: price)
    line.discount = discount ?? .zero(currency)
    line.tax = tax ?? .zero(currency)
    line.flags = (flags ?? []).map(\.rawValue)
    return line
  }

  private static func product(_ toml: inout TomlReader, _ language: Language) -> Product? {
    let id = toml.id("id", as: ProductID.self)
    let name = toml.name("name", language)
    let category = toml.string("category", required: false)
    let variants = toml.each("variants") { table -> Variant? in
      let sku = table.id("sku", as: SKU.self)
      let price = table.integer("price", in: 0...100_000_000, required: false)
      let cost = table.integer("unit_cost", in: 0...100_000_000, required: false)
      let stock = table.integer("stock", in: 0...1_000_000, required: false)
      let size = table.string("size", required: false)
      let colour = table.table["colour"] == nil ? nil : table.name("colour", language)
      table.allow("colour")
      guard let sku else { return nil }
      var options: [String: String] = [:]
      if let size { options["size"] = size }
      if let colour { options["colour"] = colour }
      return Variant(
        sku: sku, options: options, price: price, unitCost: cost, stock: stock.map { Int($0) })
    }
    guard let id, let name else { return nil }
    return Product(id: id, name: name, category: category, variants: variants)
  }
}
