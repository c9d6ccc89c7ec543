import RefundDesk
import RefundPolicy
import Testing

@Suite("Marketplaces: windows, clocks and means of their own, under the law")
struct MarketplaceTests {
  /// What the example file says of a marketplace.
  struct Row: CustomTestStringConvertible, Sendable {
    let marketplace: String
    let reason: String
    let days: Int
    let reply: DeadlineRow.Length?
    let refund: DeadlineRow.Length?
    let isPlatform: Bool

    var testDescription: String { "\(marketplace), \(reason)" }
  }

  static let rows = [
    Row(
      marketplace: "none", reason: "wrong_size", days: 14, reply: nil, refund: nil,
      isPlatform: false),
    Row(
      marketplace: "amazon", reason: "wrong_size", days: 30, reply: .hours(24),
      refund: .businessDays(2), isPlatform: true),
    Row(
      marketplace: "ebay", reason: "not_as_described", days: 30, reply: .businessDays(3),
      refund: .businessDays(2), isPlatform: true),
    Row(
      marketplace: "ebay", reason: "wrong_size", days: 14, reply: .businessDays(3),
      refund: .businessDays(2), isPlatform: true),
    Row(
      marketplace: "etsy", reason: "wrong_size", days: 14, reply: .hours(48), refund: nil,
      isPlatform: true),
    Row(
      marketplace: "zalando", reason: "wrong_size", days: 100, reply: nil, refund: nil,
      isPlatform: true),
  ]

  private func judgement(_ row: Row, day: Int, channel: String = "store") throws -> Judgement {
    let policy = try #require(PolicyLibrary.marketplaces.policy)
    let delivered = try #require(Day(iso: "2026-11-05"))
    let facts = """
      channel = "\(channel)"
      marketplace = "\(row.marketplace)"
      reason = "\(row.reason)"
      price = 3500
      ordered_on = 2026-11-02
      delivered_on = \(delivered)
      requested_on = \(delivered.adding(days: day))
      goods_back_on = \(delivered.adding(days: day))
      owner = true
      flags = []
      """
    return Judge(policy).judge(try PolicyUnderTest.facts(facts, policy: policy))
  }

  @Test("the last day of the window, and the day after", arguments: rows)
  func window(_ row: Row) throws {
    func isOpen(_ day: Int) throws -> Bool {
      try judgement(row, day: day).checks.contains {
        $0.source == .policy(.window) && $0.result == .pass
      }
    }
    #expect(try isOpen(row.days))
    #expect(try !isOpen(row.days + 1))
  }

  @Test("how fast it wants an answer and the money back", arguments: rows)
  func clocks(_ row: Row) throws {
    let deadlines = try judgement(row, day: 1).deadlines
    #expect(deadlines.first { $0.act == .firstReply }?.length == row.reply)
    #expect(deadlines.first { $0.act == .refund }?.length == row.refund)
  }

  @Test(
    "money goes back through its own tool, and no credit of the shop is offered", arguments: rows)
  func means(_ row: Row) throws {
    let judgement = try judgement(row, day: 1, channel: "online")
    #expect(judgement.means == [row.isPlatform ? .platform : .original])
    #expect((judgement.allowance(.credit) == nil) == row.isPlatform)
  }

  @Test("the law stands above: withdrawal holds on every marketplace", arguments: rows)
  func law(_ row: Row) throws {
    #expect(
      try judgement(row, day: 10, channel: "online").floor?.remedies.contains(.refund) == true)
  }
}
