import Journal
import RefundDesk
import Testing

@testable import DeskStore

@Suite("Many writers")
struct ConcurrencyTests {
  /// What one writer came to.
  struct Outcome: Sendable {
    var sequences: [Int64] = []
    var refused = 0
    var late = 0
    var others: [String] = []
  }

  @Test("32 writers on one hot ticket and cold ones: one order of versions, no double refund")
  func hotTicket() throws {
    let place = try TemporaryDesk()
    let desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<8), by: "sam", now: Sample.now)
    let path = place.path
    let outcomes = Threads.run(32) { number in Self.write(path, number) }
    #expect(outcomes.count == 32)
    #expect(outcomes.flatMap(\.others).isEmpty)
    let sequences = outcomes.flatMap(\.sequences)
    #expect(Set(sequences) == Set(35...(try desk.catchUp(), desk.receipt.sequence).1))
    let hot = try #require(try desk.ticket("T0"))
    #expect(try desk.log(of: "T0").map(\.version) == Array(1...hot.version))
    let given = hot.decisions.filter(\.life.counts).flatMap(\.decision.amounts).map(\.amount)
    #expect(try Money.sum(given, in: .eur).minorUnits <= 8_000)
    #expect(try desk.verify().isSound)
  }

  /// Refunds 20.00 of 80.00 again and again, reopening the ticket, and notes something on a cold one.
  private static func write(_ path: String, _ number: Int) -> Outcome {
    var outcome = Outcome()
    guard let desk = try? Desk.open(at: path, mode: .writing) else {
      return Outcome(others: ["cannot open"])
    }
    let cold = TicketID(composed: "T\(1 + number % 7)")
    for round in 0..<3 {
      issue(.note("\(number) \(round)"), on: cold, desk, &outcome)
      issue(.reopen("again"), on: "T0", desk, &outcome)
      issue(Sample.refund(2_000), on: "T0", desk, &outcome)
    }
    return outcome
  }

  private static func issue(
    _ command: Command, on ticket: TicketID, _ desk: Desk, _ outcome: inout Outcome
  ) {
    let version = (try? desk.ticket(ticket))??.version
    do throws(CommitFault) {
      let request = Sample.request(command, on: ticket, version: version, by: "sam")
      if let proof = try desk.commit(request).proof { outcome.sequences.append(proof.sequence) }
    } catch {
      switch error {
      case .refused: outcome.refused += 1
      case .stale, .locked: outcome.late += 1
      default: outcome.others.append("\(error)")
      }
    }
  }

  @Test("a writer killed at any moment has lost nothing that it had a receipt for")
  func killed() throws {
    let place = try TemporaryDesk()
    let desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<4), by: "sam", now: Sample.now)
    for round in 0..<20 {
      let sequences = try KilledWriter.run(place.path, afterReceipts: 1 + round % 5)
      #expect(!sequences.isEmpty)
      let again = try place.open()
      #expect(again.health.isSound)
      for sequence in sequences {
        let entry = try again.log(after: sequence - 1, newestFirst: false, limit: 1)
        #expect(entry.first?.sequence == sequence, "round \(round)")
      }
    }
    #expect(try place.open().verify().isSound)
  }
}
