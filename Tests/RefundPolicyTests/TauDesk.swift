import CanonicalJSON
import DeskRecords
import FoundationEssentials
import RefundDesk
import RefundPolicy
import TestSupport
import Testing
import Toml

/// The desk of the labelled requests, read with the desk's own reader.
struct TauDesk {
  /// One label of `expected.jsonl`.
  struct Label: Decodable {
    var ticket: String
    var verdict: String
    var broken: [String]
    var resolution: String
    var amount: Int64?
    var difference: Int64?
    var refundTo: String?
    var refundMethods: [String]?
    var acceptedAlternative: Alternative?

    enum CodingKeys: String, CodingKey {
      case ticket, verdict, broken, resolution, amount, difference
      case refundTo = "refund_to"
      case refundMethods = "refund_methods"
      case acceptedAlternative = "accepted_alternative"
    }

    /// What a customer took whose request was refused.
    struct Alternative: Decodable {
      var kind: String

      /// The word of a suggestion that is the same.
      var word: String {
        switch kind {
        case "return": "refund"
        case "exchange": "replacement"
        case "modify_items": "order_change"
        case "none": "decline"
        default: kind
        }
      }
    }
  }

  let judge: Judge
  private(set) var labels: [Label] = []
  private var customers: [CustomerID: Customer] = [:]
  private var orders: [OrderID: Order] = [:]
  private var products: [SKU: Product] = [:]
  private(set) var tickets: [TicketID: Ticket] = [:]

  init() throws {
    let folder = try #require(SharedData.folder("tau-retail-dev"))
    judge = try #require(TauDesk.policy().map { Judge($0) })
    for line in try Fixture.lines(folder + "/desk.jsonl") {
      switch try DeskRecordCodec.read(line) {
      case .customer(let customer): customers[customer.id] = customer
      case .order(let order): orders[order.id] = order
      case .ticket(let ticket): tickets[ticket.id] = ticket
      case .product(let product):
        for variant in product.variants { products[variant.sku] = product }
      }
    }
    labels = try Fixture.lines(folder + "/expected.jsonl").map {
      try JSONDecoder().decode(Label.self, from: Data($0))
    }
  }

  /// The policy written for these requests.
  static func policy() throws -> Policy? {
    let path = Fixture.path("tau-retail.toml")
    return PolicyFile(SourceText(file: "tau-retail.toml", bytes: try Fixture.bytes(path))).policy
  }

  func dossier(of id: String) throws -> Dossier {
    let ticket = try #require(tickets[ID(composed: id)])
    let order = ticket.order.flatMap { orders[$0] }
    let skus = (order?.lines.map(\.sku) ?? []) + ticket.wanted.map(\.sku)
    let known = Set(skus.compactMap { products[$0]?.id })
    return Dossier(
      ticket: ticket, customer: ticket.customer.flatMap { customers[$0] }, order: order,
      products: Array(Set(skus.compactMap { products[$0] })).filter { known.contains($0.id) },
      orders: order.map { [$0] } ?? [], otherTickets: [], earlierDecisions: [])
  }

  func judgement(of id: String) throws -> Judgement {
    let dossier = try dossier(of: id)
    let today = dossier.ticket.received.utcDay
    return judge.judge(CaseFacts(dossier, policy: judge.policies[0], today: today))
  }
}

extension TauDesk.Label {
  /// Where a judgement differs from the label.
  func disagreements(with judgement: Judgement) -> [String] {
    var wrong: [String] = []
    func compare<Value: Equatable>(_ name: String, _ label: Value, _ found: Value) {
      if label != found { wrong.append("\(name): \(label) but \(found)") }
    }
    compare("verdict", verdict, judgement.verdict.rawValue)
    compare("broken", broken.first, judgement.against.first?.id)
    if let difference { compare("difference", difference, judgement.difference?.minorUnits) }
    if let amount {
      let kind: ResolutionKind = judgement.asked == .cancel ? .cancel : .refund
      compare("amount", amount, judgement.allowance(kind)?.amount?.minorUnits)
    }
    if let refundMethods {
      compare("means", Set(refundMethods), Set(judgement.refundMethods.map(\.rawValue)))
    }
    if verdict == "allowed" {
      let kind = judgement.asked == .cancel ? "refund" : judgement.asked.rawValue
      compare("resolution", resolution, kind)
    }
    return wrong
  }
}
