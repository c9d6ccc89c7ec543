import RefundDesk
import RefundPolicy
import TestSupport
import Testing

@Suite("The law as a table, each row with its article")
struct LawTests {
  @Test("a case of the table", arguments: LawTable.all)
  func table(_ row: LawCase) throws {
    switch (row.outcome, try row.standing()) {
    case (.holds(let wanted), .found(let grant)): compare(wanted, grant)
    case (.expired(let day), .absent(.expired(let found))): #expect(found.description == day)
    case (.excepted(let flag), .absent(.excepted(let found, let article))):
      #expect(found == flag)
      #expect(!article.isEmpty)
    case (.absent, .absent(let absence)):
      if case .expired = absence { Issue.record("expired instead of absent") }
    case (.turnsOn(let names), .uncertain(let unknowns)):
      #expect(Set(unknowns.map(\.name)) == Set(names))
    case (_, let found): Issue.record("found \(found)")
    }
  }

  private func compare(_ wanted: LawCase.Holding, _ grant: RightGrant) {
    if let remedies = wanted.remedies { #expect(Set(grant.remedies) == remedies) }
    if let amount = wanted.amount { #expect(grant.amount.minorUnits == amount) }
    if let last = wanted.last { #expect(grant.lastDay?.description == last) }
    if let due = wanted.due { #expect(grant.due?.description == due) }
    if let payer = wanted.payer { #expect(grant.returnPaidBy == payer) }
    if let caveats = wanted.caveats { #expect(grant.caveats.count == caveats) }
  }

  @Test(
    "the table has 120 rows or more, and every right has a row that holds and one that does not")
  func size() {
    #expect(LawTable.all.count >= 120)
    for right in LawLibrary.packs.values.flatMap(\.rights).map(\.id) {
      let rows = LawTable.all.filter { $0.right == right }
      let holds = rows.filter { if case .holds = $0.outcome { true } else { false } }
      #expect(!holds.isEmpty && holds.count < rows.count, "\(right)")
    }
  }

  private static let rights = LawLibrary.packs.values.flatMap(\.rights)

  @Test("every exception of every right has a row", arguments: Set(rights.map(\.id)))
  func exceptions(_ id: String) throws {
    for flag in LawTests.rights.filter({ $0.id == id }).flatMap(\.exceptions.keys) {
      let rows = LawTable.all.filter {
        guard $0.right == id, case .excepted(flag) = $0.outcome else { return false }
        return true
      }
      #expect(!rows.isEmpty, "\(id): \(flag.rawValue)")
    }
  }

  @Test("every mark that opens a later remedy has a row", arguments: Set(rights.map(\.id)))
  func laterRemedies(_ id: String) throws {
    for flag in LawTests.rights.filter({ $0.id == id }).flatMap(\.thenWhen.flags) {
      let rows = LawTable.all.filter {
        $0.right == id && $0.facts.contains("\"\(flag.rawValue)\"")
      }
      #expect(!rows.isEmpty, "\(id): \(flag.rawValue)")
    }
  }

  @Test(
    "L242-4 raises a late refund of a withdrawal, and no other: its section is distance selling")
  func penaltyOfWithdrawal() {
    #expect(LawTests.rights.filter(\.latePenalty).map(\.id) == ["FR-WITHDRAWAL"])
  }
}
