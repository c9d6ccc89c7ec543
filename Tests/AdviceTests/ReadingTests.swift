import Advice
import DeskRecords
import Glibc
import RefundDesk
import TestSupport
import Testing

@Suite("Reading what a customer asks")
struct ReadingTests {
  private let reader = RequestReader()

  @Test(
    "English and French words, with the words that led there",
    arguments: [
      (
        "I would like a refund for order #W12345, it arrived broken.", "refund",
        "damaged_on_arrival"
      ),
      ("Je souhaite être remboursé, la robe est trop petite.", "refund", "wrong_size"),
      ("Pouvez-vous échanger la veste, trop grande ?", "replacement", "wrong_size"),
      ("Please cancel my order, I ordered it by mistake", "cancel", "change_of_mind"),
      ("Je veux annuler ma commande", "cancel", ""),
      ("Where is my refund?", "refund_status", ""),
      ("Où en est mon remboursement ?", "refund_status", ""),
      ("What is your refund policy?", "refund_rules", ""),
      (
        "Au titre de la garantie légale, je vous prie de me rembourser : il ne marche plus.",
        "refund", "defective"
      ),
      ("La bouilloire ne fonctionne plus, peut-elle être réparée ?", "repair", "defective"),
      ("I need help changing an item of my order", "order_change", ""),
      ("modify details on my account", "other", ""),
      ("Under what circumstances can I ask for a refund?", "refund_rules", ""),
      ("When will my refund come through?", "refund_status", ""),
      ("Good morning", "other", ""),
    ])
  func sentences(text: String, intent: String, reason: String) {
    let reading = reader.read(text)
    #expect(reading.intent.rawValue == intent)
    #expect((reading.reason?.rawValue ?? "") == reason)
    #expect(reading.matched.isEmpty == (intent == "other"))
  }

  @Test("order numbers are found")
  func orders() {
    #expect(reader.read("Return from order #W2787996, please").orders == ["W2787996"])
    #expect(reader.read("cancel purchase 113542617735902?").orders == ["113542617735902"])
    #expect(reader.read("I bought 2 of them").orders.isEmpty)
  }

  @Test(
    "bank customers of banking77: asking for a refund, or where it is",
    .enabled(if: SharedData.folder("banking77-dev") != nil, "shared data absent"))
  func banking() throws {
    let folder = try #require(SharedData.folder("banking77-dev"))
    var score = Score("banking77")
    for row in try Csv.rows(folder + "/train.csv").dropFirst() where row.count == 2 {
      let label: String? =
        switch row[1] {
        case "request_refund": "request"
        case "Refund_not_showing_up": "status"
        default: nil
        }
      score.add(label: label, found: category(reader.read(row[0]).intent))
    }
    print(score.report)
    #expect(score.beatsMajority)
    #expect(score.figures("request").recall >= 850 && score.figures("status").precision >= 810)
    #expect(score.halvesApart < 10)
  }

  private func category(_ intent: RequestReading.Intent) -> String? {
    switch intent {
    case .refund, .cancel, .refundRules: "request"
    case .refundStatus: "status"
    default: nil
    }
  }

  @Test(
    "customers of bitext-support: refunds, their rules, where they are, cancelling, changing",
    .enabled(if: SharedData.folder("bitext-support-en") != nil, "shared data absent"))
  func support() throws {
    let folder = try #require(SharedData.folder("bitext-support-en"))
    let rows = Csv.rows(of: try Csv.unzipped(folder + "/bitext-customer-support-4514.csv.gz"))
    let labels: [String: RequestReading.Intent] = [
      "get_refund": .refund, "track_refund": .refundStatus, "check_refund_policy": .refundRules,
      "cancel_order": .cancel, "change_order": .orderChange,
    ]
    var score = Score("bitext-support")
    for row in rows.dropFirst() where row.count > 3 {
      let found = reader.read(row[2]).intent
      score.add(
        label: labels[row[3]]?.rawValue, found: found == .other ? nil : found.rawValue)
    }
    print(score.report)
    #expect(score.beatsMajority)
    for (label, precision, recall) in [
      ("refund", 900, 940), ("refund_status", 990, 910), ("refund_rules", 990, 880),
      ("cancel", 950, 890), ("order_change", 850, 910),
    ] {
      let figures = score.figures(label)
      #expect(figures.precision >= precision && figures.recall >= recall, "\(label): \(figures)")
    }
    #expect(score.halvesApart < 20)
  }

  @Test(
    "tau-bench requests: the kind and the items",
    .enabled(if: SharedData.folder("tau-retail-dev") != nil, "shared data absent"))
  func tau() throws {
    let folder = try #require(SharedData.folder("tau-retail-dev"))
    var tickets: [Ticket] = []
    var orders: [OrderID: Order] = [:]
    for line in try Csv.bytes(folder + "/desk.jsonl").split(separator: 10) {
      switch try DeskRecordCodec.read(Array(line)) {
      case .ticket(let ticket): tickets.append(ticket)
      case .order(let order): orders[order.id] = order
      default: continue
      }
    }
    var kinds = Score("tau-retail kind")
    var items = Score("tau-retail items")
    for ticket in tickets {
      let order = ticket.order.flatMap { orders[$0] }
      let reading = reader.read(ticket.messages.first?.text ?? "", order: order)
      kinds.add(label: ticket.wants?.rawValue, found: reading.intent.wish?.rawValue)
      let asked = Set(ticket.lines.filter { $0.article == nil }.map(\.line))
      let found =
        reading.intent == .cancel && reading.lines.isEmpty
        ? Set(order?.lines.map(\.id) ?? []) : Set(reading.lines)
      for line in order?.lines ?? [] {
        items.add(
          label: asked.contains(line.id) ? "asked" : nil,
          found: found.contains(line.id) ? "asked" : nil)
      }
    }
    print(kinds.report)
    print(items.report)
    #expect(kinds.beatsMajority && items.beatsMajority)
    #expect(kinds.figures("refund").precision >= 940 && items.figures("asked").precision >= 950)
    #expect(kinds.halvesApart < 40 && items.halvesApart < 20)
  }
}
