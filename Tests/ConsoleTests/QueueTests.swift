import Console
import RefundDesk
import Terminal
import Testing

@Suite("The queue")
struct QueueTests {
  /// The tickets that a filter lets through, in the order shown.
  private func found(_ text: String) throws -> [String] {
    var seat = Seat()
    try seat.press("/")
    seat.take(.input(.paste(text), at: seat.moment))
    return seat.model.queue.shown.indices.compactMap { seat.model.queue.row($0)?.ticket.rawValue }
  }

  @Test(
    "words are AND-ed, without regard to capitals and accents",
    arguments: [
      ("lea", ["T1"]), ("CHLOE", ["T3"]), ("martin wrong", ["T1"]), ("zzz", []),
      ("", ["T4", "T2", "T5", "T1", "T3"]), ("!lea !o2", ["T4", "T5", "T3"]), ("田中", ["T5"]),
      ("reason:late", []), ("amount>=210", ["T4", "T5"]), ("reason:wrong", ["T1"]),
      ("owner:none reason:defective", ["T5"]),
      ("amount>200", ["T4", "T5"]), ("amount<50", ["T3"]), ("amount=80", ["T1"]),
      ("age>7", ["T4", "T2"]), ("age<1", ["T3"]), ("!age>7", ["T5", "T1", "T3"]),
      ("channel:chat", ["T2"]), ("lang:fr", ["T5", "T1", "T3"]), ("wants:credit", ["T3"]),
      ("state:new lea", ["T1"]), ("amount:45,50", ["T3"]),
    ] as [(String, [String])])
  func filter(text: String, tickets: [String]) throws {
    #expect(try found(text) == tickets)
  }

  @Test("typing a filter letter by letter finds what pasting it finds, also after taking back")
  func incremental() throws {
    for text in ["lea", "!le", "amount>200", "e a", "owner:none"] {
      var seat = Seat()
      let typed = text.replacing(" ", with: "_")
      try seat.press("/ text:\(typed)x backspace")
      let shown = seat.model.queue.shown.indices.compactMap {
        seat.model.queue.row($0)?.ticket.rawValue
      }
      #expect(try shown == found(text), "\(text)")
    }
  }

  @Test(
    "a field that there is none of is told of",
    arguments: ["colour:red", "amount>many", "age:", "!", "\"a"])
  func unknownField(text: String) {
    #expect(QueueQuery(text).problem != nil)
  }

  @Test("Escape brings the filter of before back, Enter keeps the new one")
  func leaving() throws {
    var seat = Seat()
    try seat.press("/ text:lea escape")
    #expect(seat.model.queue.shown.count == 5)
    try seat.press("/ text:lea enter")
    #expect(seat.model.queue.shown.count == 1)
  }

  @Test("every sort key puts the queue in its order")
  func sorting() throws {
    let orders: [(String, [String])] = [
      ("age", ["T4", "T2", "T5", "T1", "T3"]), ("-age", ["T3", "T1", "T5", "T2", "T4"]),
      ("amount", ["T5", "T4", "T2", "T1", "T3"]), ("customer", ["T4", "T3", "T2", "T1", "T5"]),
    ]
    for (key, tickets) in orders {
      var seat = Seat()
      try seat.press(": text:sort_\(key) enter")
      let shown = seat.model.queue.shown.indices.compactMap {
        seat.model.queue.row($0)?.ticket.rawValue
      }
      #expect(shown == tickets, "\(key)")
      #expect(seat.model.queue.selected == "T4", "the cursor stays on its ticket")
    }
  }

  @Test("a ticket that was just decided stays under the cursor until the queue is read again")
  func decidedStays() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter y escape")
    #expect(seat.model.queue.selected == "T2")
    #expect(seat.model.queue.shown.count == 5)
    try seat.press("1")
    #expect(seat.model.queue.shown.count == 4)
  }

  @Test("parts of the queue show what belongs to them")
  func parts() throws {
    var seat = Seat()
    try seat.press("t y j w enter y 2")
    #expect(seat.model.queue.shown.count == 1)
    try seat.press("3")
    #expect(seat.model.queue.shown.count == 4)
    try seat.press("4")
    #expect(seat.model.queue.shown.count == 1)
    try seat.press("5")
    #expect(seat.model.queue.shown.isEmpty)
    try seat.press("6")
    #expect(seat.text.contains("No request is closed yet."))
  }

  @Test("marks: single, range, all, none")
  func marks() throws {
    var seat = Seat()
    try seat.press("space j space")
    #expect(seat.model.queue.marked == ["T4", "T5"])
    try seat.press("\\ g v j j v")
    #expect(seat.model.queue.marked == ["T4", "T2", "T5"])
    try seat.press("*")
    #expect(seat.model.queue.marked.count == 5)
    try seat.press("r")
    #expect(seat.model.dialog == nil, "money is never decided for many at once")
  }

  @Test("J and K go through the queue from inside a ticket")
  func nextAndPrevious() throws {
    var seat = Seat()
    try seat.press("enter J J K")
    #expect(seat.model.ticket?.id == "T2")
    try seat.press("K K")
    #expect(seat.model.ticket?.id == "T4")
    #expect(seat.status.contains("This is the first one."))
  }
}
