import RefundDesk
import Testing

@Suite("A ticket's life")
struct LifeTests {
  /// Every command, with something sensible in it.
  static let commands: [Command] = [
    .take, .assign("bruno"), .assign(nil), .wait(until: nil), .resume, .note("a note"),
    .tag("vip"), .untag("vip"), .enterFact(name: "photo", .flag(true)), .moveGoods(.received),
    .recode(Coding(order: "O1", reason: .defective, wants: .repair)),
    .send("Bonjour", channel: .email), .receive("Merci", channel: .email),
    .resolve(Proposal([Sample.refund(100)])), .approve,
    .reject("no"), .execute(at: nil), .reopen("again"), .undo,
  ]

  @Test("Every command in every state answers with events or a refusal, and versions never skip")
  func everyCommandInEveryState() throws {
    var seen = 0
    var frontier = [Sample.ticket()]
    for _ in 0..<3 {
      var next: [Ticket] = []
      for ticket in frontier {
        for command in Self.commands {
          for person in [Sample.anna, Sample.sofia] {
            let context = try Sample.context(person, decisions: ticket.decisions)
            guard let events = try? ticket.decide(command, in: context) else { continue }
            #expect(!events.isEmpty)
            let changed = try after(ticket, command, context)
            #expect(changed.version == ticket.version + events.count)
            next.append(changed)
            seen += 1
          }
        }
      }
      frontier = Array(next.prefix(400))
    }
    #expect(seen > 2_000)
  }

  @Test("Goods are sent back since they were first on their way, also after a step taken back")
  func sentBack() throws {
    func at(_ hours: Int64) throws -> DeskContext {
      try Sample.context(now: Sample.now.adding(seconds: 3_600 * hours))
    }
    let sent = try after(Sample.ticket(), .moveGoods(.inTransit), at(1))
    let arrived = try after(sent, .moveGoods(.received), at(2))
    #expect(arrived.sentBack == Sample.now.adding(seconds: 3_600))
    let mistaken = try after(arrived, .moveGoods(.withCustomer), at(3))
    #expect(mistaken.sentBack == nil)
    #expect(try after(mistaken, .undo, at(4)).sentBack == arrived.sentBack)
    #expect(try after(mistaken, .moveGoods(.received), at(4)).sentBack == at(4).now)
  }

  @Test("What was decided leaves the desk once, the oldest first, and never before it was made")
  func executing() throws {
    let context = try Sample.context()
    #expect(throws: Refusal.nothingToExecute) {
      try Sample.ticket().decide(.execute(at: nil), in: context)
    }
    let decided = try after(Sample.ticket(), .resolve(Proposal([Sample.refund(100)])), context)
    let before = context.now.adding(seconds: -60)
    #expect(throws: Refusal.beforeDecision(before, decided: context.now)) {
      try decided.decide(.execute(at: before), in: context)
    }
    let ahead = context.now.adding(seconds: 60)
    #expect(throws: Refusal.stillToCome(ahead)) {
      try decided.decide(.execute(at: ahead), in: context)
    }
    let paid = try after(decided, .execute(at: nil), context)
    #expect(paid.decisions.first?.life == .executed(at: context.now))
    #expect(throws: Refusal.nothingToExecute) { try paid.decide(.execute(at: nil), in: context) }
    let taken = try after(paid, .undo, context)
    #expect(taken.decisions.first?.life == .decided(approvedBy: nil))
    #expect(taken.toExecute == 0)
  }

  @Test("The customer's words end the waiting for them, and leave a closed ticket closed")
  func customerAnswers() throws {
    let context = try Sample.context()
    let heard = Command.receive("Merci", channel: .phone)
    let waiting = try after(Sample.ticket(), .wait(until: nil), context)
    let answered = try after(waiting, heard, context)
    #expect(answered.conversation == .open)
    #expect(answered.messages.last?.from == .customer)
    let new = try after(Sample.ticket(), heard, context)
    #expect(new.conversation == .new, "nobody of the desk has touched it")
    var closed = Sample.ticket()
    closed.conversation = .closed
    #expect(try after(closed, heard, context).conversation == .closed)
  }

  @Test("Undo takes back exactly the last step, whatever it was")
  func undoIsInverse() throws {
    for command in Self.commands where command != .undo {
      for start in [Sample.ticket(), try after(Sample.ticket(), .take, Sample.context())] {
        let context = try Sample.context()
        guard let changed = try? after(start, command, context), changed.undoable != start.undoable,
          let back = try? after(changed, .undo, context)
        else { continue }
        #expect(back.owner == start.owner)
        #expect(back.conversation == start.conversation)
        #expect(back.tags == start.tags)
        #expect(back.facts == start.facts)
        #expect(back.coding == start.coding)
        #expect(back.goods == start.goods)
        #expect(back.notes.filter { !$0.withdrawn } == start.notes)
        #expect(back.standing == start.standing)
        #expect(back.undoable == start.undoable)
      }
    }
  }

  @Test("Undo within the grace period is a true undo, after it a compensation that says so")
  func grace() throws {
    let decided = try after(
      Sample.ticket(), .resolve(Proposal([Sample.refund(100)])), try Sample.context())
    let soon = try after(decided, .undo, Sample.context(now: Sample.now.adding(seconds: 10)))
    let late = try after(decided, .undo, Sample.context(now: Sample.now.adding(seconds: 11)))
    let (ten, eleven) = (Sample.now.adding(seconds: 10), Sample.now.adding(seconds: 11))
    #expect(soon.decisions[0].life == .undone(by: "anna", at: ten, compensating: false))
    #expect(late.decisions[0].life == .undone(by: "anna", at: eleven, compensating: true))
  }

  @Test("Nobody undoes a colleague's step, but a supervisor may")
  func whoUndoes() throws {
    let taken = try after(Sample.ticket(), .take, try Sample.context())
    #expect(throws: Refusal.undoBelongsTo("anna")) {
      try taken.decide(.undo, in: try Sample.context(Sample.bruno))
    }
    #expect(try after(taken, .undo, Sample.context(Sample.sofia)).owner == nil)
  }

  @Test("Receiving goods forces no refund, and deciding assumes no goods")
  func independentLives() throws {
    let context = try Sample.context()
    let received = try after(Sample.ticket(), .moveGoods(.received), context)
    #expect(received.decisions.isEmpty)
    #expect(received.conversation == .new)
    let decided = try after(
      Sample.ticket(), .resolve(Proposal([Sample.refund(100)])), context)
    #expect(decided.goods == nil)
  }

  @Test(
    "What cannot be done says why",
    arguments: [
      (.reopen("x"), .notClosed), (.untag("vip"), .notTagged("vip")), (.note(" \n"), .emptyText),
      (.undo, .nothingToUndo), (.approve, .nothingToApprove),
      (.assign("zoe"), .unknownPerson("zoe")),
      (.assign(nil), .alreadyOwned(nil)), (.resolve(Proposal([])), .nothingProposed),
      (.wait(until: Day(daysSinceEpoch: 0)), .dayPassed(Day(daysSinceEpoch: 0))),
      (
        .resolve(Proposal([.decline(clauses: []), Sample.refund(1)])),
        .badCombination(.decline, .refund)
      ),
      (
        .resolve(Proposal([Sample.refund(1), Sample.refund(2)])), .badCombination(.refund, .refund)
      ),
    ] as [(Command, Refusal)])
  func refusals(command: Command, refusal: Refusal) throws {
    #expect(throws: refusal) { try Sample.ticket().decide(command, in: try Sample.context()) }
  }
}
