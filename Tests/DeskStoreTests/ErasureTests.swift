import DeskStore
import Glibc
import Journal
import RefundDesk
import TestSupport
import Testing

@Suite("Erasing a customer from a desk")
struct ErasureTests {
  /// A desk on which customer 3 has said things in every place that a desk keeps them.
  private func desk(_ temporary: TemporaryDesk) throws -> Desk {
    let desk = try temporary.create()
    _ = try desk.importEvents(Sample.events(1..<7), by: "anna", now: Sample.now)
    let ticket = TicketID("T3")
    let past = Sample.now.adding(seconds: 60)
    for (step, command) in [
      Command.take, .note("Zanzibar rappelle demain"),
      .send("Bonjour madame Zanzibar", channel: .email), Sample.refund(1_000),
    ].enumerated() {
      _ = try desk.commit(
        Sample.request(
          command, on: ticket, now: Sample.now.adding(seconds: Int64(step))))
    }
    _ = try desk.flushOutbox(now: past)
    try desk.drafts.save("Chère Zanzibar", for: ticket, by: "bob")
    return desk
  }

  private func erase(_ desk: Desk) throws -> ErasureReport {
    _ = try desk.step(
      .request(reason: "art. 17"), towardsErasureOf: "C3", by: "anna", now: Sample.now)
    _ = try desk.step(.confirm, towardsErasureOf: "C3", by: "sam", now: Sample.now)
    return try desk.carryOutErasure(of: "C3", by: "sam", now: Sample.now)
  }

  @Test("names and words are gone from every file, and the desk is sound and quick as before")
  func gone() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let before = try desk.ticket("T3")
    #expect(Grep.files(temporary.path, hold: "Zanzibar").count > 2)
    let report = try erase(desk)
    #expect(report.counts.drafts == 1)
    #expect(report.counts.messages == 1)
    #expect(report.kept.orders == 1)
    #expect(report.kept.decisions == 1)
    #expect(report.files.isEmpty)
    for word in ["Zanzibar", "Léa 3", "lea3@example.com", "lea 3"] {
      #expect(Grep.files(temporary.path, hold: word) == [], "\(word)")
    }
    #expect(try desk.verify().isSound)
    let after = try #require(try desk.ticket("T3"))
    #expect(after.decisions == before?.decisions)
    #expect(after.version == before?.version)
    #expect(after.messages.allSatisfy { $0.text == nil })
    #expect(try desk.customers(matching: "lea3").isEmpty)
    #expect(try desk.row(of: "T3")?.customerName == nil)
    #expect(try desk.row(of: "T4")?.customerName == "Léa 4")
    #expect(try desk.erasure(of: "C3")?.isUnfinished == false)
  }

  @Test("every other line of the journal is what it was, byte for byte, and the chain goes on")
  func others() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let before = try Grep.lines(temporary.path)
    let receipt = desk.receipt
    _ = try erase(desk)
    let after = try Grep.lines(temporary.path)
    var changed: [String] = []
    for (old, new) in zip(before, after) where old != new {
      #expect(new.contains(#","x":null "#))
      changed.append(new)
    }
    #expect(changed.count == 4)
    #expect(
      changed.allSatisfy { $0.contains(#""tk":"T3""#) || $0.contains(#""customer.recorded""#) })
    #expect(try desk.verify(receipt: receipt).isSound)
  }

  @Test("a second console sees the erased customer at its next look and goes on writing")
  func twoConsoles() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let other = try temporary.open()
    #expect(try other.row(of: "T3")?.customerName == "Léa 3")
    _ = try erase(desk)
    #expect(try !other.catchUp().isEmpty)
    #expect(try other.row(of: "T3")?.customerName == nil)
    let receipt = try other.commit(Sample.request(.take, on: "T5"))
    #expect(try desk.ticket("T5")?.version == receipt.version)
    #expect(try other.verify().isSound)
    #expect(Grep.files(temporary.path, hold: "Léa 3") == [])
  }

  @Test("an open request, the same person twice, and an agent's confirmation are refused")
  func refusals() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let refusal = { (command: ErasureCommand, customer: CustomerID, by: AgentID) in
      do throws(ErasureFault) {
        _ = try desk.step(command, towardsErasureOf: customer, by: by, now: Sample.now)
        return ErasureRefusal?.none
      } catch {
        if case .refused(let refusal) = error { return refusal }
        return nil
      }
    }
    #expect(refusal(.request(reason: "r"), "C4", "anna") == .openTickets(["T4"]))
    #expect(refusal(.request(reason: "r"), "C3", "sam") == nil)
    #expect(refusal(.confirm, "C3", "sam") == .ownRequest)
    #expect(refusal(.confirm, "C3", "anna") == .notSupervisor)
    #expect(try desk.verify().isSound)
  }

  @Test("a preview and a dry run write nothing")
  func preview() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let before = desk.receipt
    let report = try desk.previewErasure(of: "C3")
    #expect(report.counts.records == 4)
    #expect(report.counts.drafts == 1)
    let step = try desk.step(
      .request(reason: "r"), towardsErasureOf: "C3", by: "anna", now: Sample.now, dryRun: true)
    #expect(step == .requested(reason: "r"))
    #expect(desk.receipt == before)
    #expect(try desk.erasure(of: "C3") == nil)
  }

  @Test("one that was confirmed and interrupted is named by verify, and finished by the same call")
  func interrupted() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    _ = try desk.step(
      .request(reason: "r"), towardsErasureOf: "C3", by: "anna", now: Sample.now)
    _ = try desk.step(.confirm, towardsErasureOf: "C3", by: "sam", now: Sample.now)
    let findings = try desk.verify().erasures
    #expect(findings.map(\.customer) == ["C3"])
    #expect(findings.first?.sequence != nil)
    let again = try temporary.open()
    _ = try again.carryOutErasure(of: "C3", by: "bob", now: Sample.now)
    #expect(try again.verify().isSound)
    #expect(Grep.files(temporary.path, hold: "Zanzibar") == [])
  }

  @Test("an old copy of a segment that is put back is noticed")
  func restored() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let segment = temporary.path + "/journal/000000000001.jsonl"
    _ = try desk.step(
      .request(reason: "r"), towardsErasureOf: "C3", by: "anna", now: Sample.now)
    _ = try desk.step(.confirm, towardsErasureOf: "C3", by: "sam", now: Sample.now)
    let old = try Grep.bytes(segment)
    _ = try desk.carryOutErasure(of: "C3", by: "sam", now: Sample.now)
    try Grep.write(old, to: segment)
    let verification = try temporary.open().verify()
    #expect(verification.journal.isSound)
    #expect(verification.erasures.map(\.customer) == ["C3"])
  }

  @Test("the same import again brings nothing back, and a new request of theirs comes in")
  func importAgain() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    _ = try erase(desk)
    let before = desk.receipt
    let again = try desk.importEvents(Sample.events(1..<7), by: "anna", now: Sample.now)
    #expect(desk.receipt == before)
    #expect(again.conflictCount == 0)
    var ticket = Sample.ticket(3)
    ticket = Ticket(
      id: "T300", customer: "C3", order: "O3", received: Sample.now, channel: .email,
      language: .fr, reason: .other)
    let report = try desk.importEvents(
      [ImportedEvent(.ticketReceived(ticket))], by: "anna", now: Sample.now)
    #expect(report.recorded.tickets == 1)
    #expect(Grep.files(temporary.path, hold: "Léa 3") == [])
  }

  @Test("others who name the customer are left alone and listed; a stray copy is named")
  func mentions() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let note = try desk.commit(Sample.request(.note("voir aussi Léa 3"), on: "T5", by: "bob"))
    try Grep.write(Array("Léa 3;lea3@example.com\n".utf8), to: temporary.path + "/policy/x.csv")
    let report = try erase(desk)
    #expect(report.mentions.map(\.ticket) == ["T5"])
    #expect(report.mentions.first?.sequence == note.proof?.sequence)
    #expect(report.files == ["policy/x.csv"])
    #expect(try desk.ticket("T5")?.notes.last?.text == "voir aussi Léa 3")
  }

  @Test("what is held about somebody is gathered whole")
  func personalFile() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let file = try desk.personalFile(of: "C3")
    #expect(file.file.customer.email == "lea3@example.com")
    #expect(file.tickets.map(\.id) == ["T3"])
    #expect(file.tickets[0].messages.count == 2)
    #expect(file.events.count == 7)
    #expect(file.drafts.map(\.text) == ["Chère Zanzibar"])
    #expect(file.letters.count == 1)
    #expect(try desk.customers(withEmail: "LEA3@example.com") == ["C3"])
    #expect(try desk.customers(withEmail: "ea3@example.com").isEmpty)
  }

  @Test("what is past its period is counted by kind")
  func retention() throws {
    let temporary = try TemporaryDesk()
    let desk = try self.desk(temporary)
    let soon = try desk.retention(now: Sample.now)
    #expect(soon.allSatisfy { $0.count == 0 })
    let late = try desk.retention(now: Sample.now.adding(seconds: 11 * 366 * 86_400))
    let counts = Dictionary(uniqueKeysWithValues: late.map { ($0.kind, $0.count) })
    #expect(counts[.accounts] == 6)
    #expect(counts[.requests] == 1)
    #expect(counts[.books] == 6)
    #expect(counts[.drafts] == 1)
    #expect(counts[.letters] == 1)
    #expect(counts[.erasures] == 0)
  }
}
