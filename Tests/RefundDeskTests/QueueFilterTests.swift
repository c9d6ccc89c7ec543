import RefundDesk
import Testing

@Suite("A filter of the queue")
struct QueueFilterTests {
  static let now = Timestamp(seconds: 1_800_000_000)

  /// Léa Martin's request, ten days old, about 84.90 EUR.
  static let row: QueueRow = {
    var order = Order(
      id: "O77", customer: "C1", status: .delivered, currency: .eur,
      lines: [
        OrderLine(id: "L1", sku: "S", name: "Robe", quantity: 1, unitPrice: Money(8490, .eur))
      ]
    )
    order.country = "FR"
    var ticket = Ticket(
      id: "T1", customer: "C1", order: "O77", received: now.adding(seconds: -10 * 86_400),
      channel: .email, language: .fr, reason: .wrongSize, wants: .refund)
    ticket.lines = [TicketLine(line: "L1", quantity: 1)]
    ticket.tags = ["vip", "second call"]
    ticket.owner = "anna"
    ticket.conversation = .open
    return QueueRow(
      ticket: ticket, order: order, customer: Customer(id: "C1", name: "Léa Martin-Œuvrard"))
  }()

  @Test(
    "lets the row through",
    arguments: [
      "", "lea", "LÉA", "oeuvrard", "martin t1", "o77", "wrong_size", "\"lea martin\"", "!bernard",
      "customer:martin", "customer:\"léa martin\"", "customer:c1", "order:O7", "ticket:t1",
      "reason:wrong", "reason:wrong-size", "wants:refund", "channel:email", "owner:Anna",
      "!owner:none", "state:open", "lang:fr", "country:fr", "tag:vip", "tag:\"second call\"",
      "amount>=84.90", "amount>=84,90", "amount<100", "amount=84.9", "age>=10", "age>=10d",
      "age<11j", "age>=240h", "!age>10d", "age<2w", "amount:84.90", "!state:closed",
    ])
  func passes(text: String) throws {
    #expect(try QueueFilter(text).matches(Self.row, at: Self.now), "\(text)")
  }

  @Test(
    "keeps the row back",
    arguments: [
      "bernard", "lea bernard", "!lea", "\"martin lea\"", "customer:t1", "order:O8",
      "reason:defective", "channel:phone", "owner:bob", "owner:none", "owner:ann", "state:waiting",
      "state:approval", "lang:en", "country:f", "tag:vi", "amount>84.90", "amount<=84.89",
      "age>=11", "age<10d", "open", "fr\u{1F}open", "\"!lea\"",
    ])
  func keepsBack(text: String) throws {
    #expect(try !QueueFilter(text).matches(Self.row, at: Self.now), "\(text)")
  }

  @Test(
    "says what it does not understand",
    arguments: [
      ("colour:red", QueueFilterError.unknownField("colour", known: QueueFilter.fields, offset: 0)),
      (
        "lea state:gone",
        .unknownValue(field: "state", "gone", known: QueueFilter.states, offset: 4)
      ),
      ("amount>=much", .notANumber(field: "amount", "much", offset: 0)),
      ("amount>=1.23456", .notANumber(field: "amount", "1.23456", offset: 0)),
      ("age>=3x", .notANumber(field: "age", "3x", offset: 0)),
      ("age>=99999999999999999w", .notANumber(field: "age", "99999999999999999w", offset: 0)),
      ("x !", .nothingAsked(field: nil, offset: 2)),
      ("owner:", .nothingAsked(field: "owner", offset: 0)),
      ("age>=", .nothingAsked(field: "age", offset: 0)),
      ("tag:\"a b", .openQuote(offset: 4)),
    ])
  func refuses(text: String, error: QueueFilterError) {
    #expect(throws: error) { try QueueFilter(text) }
  }

  @Test("a waiting decision is found by its state and by whose turn it is")
  func approval() throws {
    var row = Self.row
    row.awaitsApproval = true
    #expect(try QueueFilter("state:approval state:open").matches(row, at: Self.now))
  }

  @Test("letters of many alphabets fold to plain ones, others stay")
  func folding() {
    #expect(SearchText.folded("Éléonore ŁĄCKA Nguyễn Đặng") == "eleonore lacka nguyen dang")
    #expect(SearchText.folded("e\u{301} ΣΊΓΜΑ 東京\t\u{85}x") == "e σίγμα 東京  x")
    #expect(SearchText.folded("L’Œuf") == "l'oeuf")
  }
}
