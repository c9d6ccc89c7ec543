import RefundDesk

/// Makes up one story: a customer, their orders, and one request or several.
struct DemoTeller {
  let desk: DemoDesk
  let story: Int
  let firstTicket: Int
  var random: DemoRandom
  var made = 0
  var orderCount = 0

  init(desk: DemoDesk, story: Int, firstTicket: Int) {
    self.desk = desk
    self.story = story
    self.firstTicket = firstTicket
    random = DemoRandom(seed: desk.seed, story: story)
  }

  /// One story of at least one request, and no more than so many.
  mutating func tell(atMost limit: Int) -> DemoStory {
    let hard = story % 3 == 1 ? story / 3 : DemoCase.allCases.count
    if hard < DemoCase.allCases.count {
      var told = tell(DemoCase.allCases[hard])
      told.tickets.removeFirst(max(0, told.tickets.count - limit))
      return told
    }
    var told = DemoStory(customer: customer())
    let count = random.pick(weighted: [(1, 82), (2, 9), (3, 5), (5, 3), (9, 1)])
    for index in 0..<min(count, limit) {
      let isLast = index == min(count, limit) - 1
      request(in: &told, isPast: !isLast)
    }
    if random.chance(40) { quietOrder(in: &told) }
    return told
  }

  // MARK: People

  mutating func customer() -> Customer {
    let language: Language = random.chance(68) ? .fr : .en
    let names = language == .fr ? DemoNames.french : DemoNames.english
    let name =
      random.chance(3)
      ? random.pick(DemoNames.unusual) : "\(random.pick(names.first)) \(random.pick(names.last))"
    return customer(name, language)
  }

  /// A customer of a name; the rest is made up.
  mutating func customer(_ name: String, _ language: Language) -> Customer {
    let number = 1001 + story
    var customer = Customer(id: CustomerID(composed: "C\(number)"), name: name)
    customer.email = DemoNames.email(name, number)
    customer.language = language
    customer.country =
      language == .fr
      ? random.pick(weighted: [("FR", 90), ("BE", 7), ("CH", 3)])
      : random.pick(weighted: [("GB", 80), ("IE", 12), ("FR", 8)])
    if random.chance(55) { customer.phone = phone(customer.country) }
    customer.segment = random.pick(weighted: [(nil, 70), ("silver", 20), ("gold", 10)])
    customer.since = today.adding(days: -random.number(30...1800))
    if random.chance(60) { customer.points = random.number(0...900) }
    customer.prefers = random.pick(weighted: [(nil, 60), (.email, 30), (.phone, 10)])
    customer.consents = ["marketing": random.chance(35)]
    customer.paymentMethods = methods(number)
    return customer
  }

  private mutating func phone(_ country: String?) -> String {
    // Numbers set aside for fiction by Arcep and Ofcom.
    country == "GB"
      ? "+44 7700 900\(String(1000 + random.number(0...999)).dropFirst())"
      : "+33 6 39 98 \(random.number(10...99)) \(random.number(10...99))"
  }

  private mutating func methods(_ number: Int) -> [PaymentMethod] {
    let card = random.pick(["Visa", "Mastercard", "CB"])
    var methods = [
      PaymentMethod(
        id: PaymentMethodID(composed: "pm\(number)-1"), kind: .card,
        label: "\(card) \(1000 + random.number(0...8999))")
    ]
    if random.chance(25) {
      methods.append(
        PaymentMethod(
          id: PaymentMethodID(composed: "pm\(number)-2"), kind: .paypal, label: "PayPal"))
    }
    if random.chance(12) {
      methods.append(
        PaymentMethod(
          id: PaymentMethodID(composed: "pm\(number)-3"), kind: .giftCard,
          balance: Int64(random.number(1...20)) * 500))
    }
    return methods
  }

  // MARK: Time

  var today: Day { desk.now.utcDay }

  /// A moment of a day at which people write.
  mutating func moment(on day: Day) -> Timestamp {
    let hour = random.pick(weighted: [(6, 4), (8, 14), (11, 18), (14, 16), (17, 22), (20, 14)])
    let seconds = hour * 3600 + random.number(0...7199)
    let time = Timestamp(startOf: day).adding(seconds: Int64(seconds))
    return min(time, desk.now.adding(seconds: -Int64(random.number(180...5400))))
  }

  mutating func nextTicketID() -> TicketID {
    made += 1
    return TicketID(composed: "T\(1000 + firstTicket + made - 1)")
  }

  mutating func nextOrderID() -> OrderID {
    orderCount += 1
    return OrderID(composed: "FR-\(100_000 + story)-\(orderCount)")
  }
}
