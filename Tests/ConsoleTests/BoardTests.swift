import Console
import Insight
import RefundDesk
import Terminal
import Testing

@Suite("The queue by age")
struct BoardTests {
  static let sizes = [(40, 10), (80, 24), (120, 36), (160, 50)]

  @Test("the board", arguments: sizes, Language.allCases)
  func board(size: (Int, Int), language: Language) throws {
    var seat = Seat(Shop.sofia, width: size.0, height: size.1, language: language)
    try seat.press("B j l l l")
    Golden.expect(seat.frame, "board-\(size.0)x\(size.1)-\(language)")
  }

  @Test("the oldest", arguments: [(80, 24), (120, 36)])
  func oldest(size: (Int, Int)) throws {
    var seat = Seat(width: size.0, height: size.1)
    try seat.press("B 6 j")
    Golden.expect(seat.frame, "board-oldest-\(size.0)x\(size.1)")
    try seat.press("enter")
    #expect(seat.model.ticket?.id == "T2")
    try seat.press("escape")
    #expect(seat.model.screen == .board)
  }

  @Test("Enter opens a cell's tickets in the queue, and Escape goes back to the board and on")
  func open() throws {
    var seat = Seat()
    try seat.press("s 2 B j j l l l l enter")
    #expect(seat.model.screen == .queue)
    #expect(seat.model.queue.query.text == "reason:not_delivered age>=15d")
    #expect(seat.model.queue.shown.count == 1)
    #expect(seat.model.queue.selected == "T4")
    try seat.press("enter escape escape")
    #expect(seat.model.screen == .board)
    try seat.press("escape")
    #expect(seat.model.screen == .queue)
    #expect(seat.model.queue.view == .mine)
    #expect(seat.model.queue.sort == .amount)
    #expect(seat.model.queue.query.isEmpty)
  }

  @Test("every cell opens as many tickets as it counts", arguments: 1...5)
  func everyCell(facet: Int) throws {
    var seat = Seat()
    seat.desk.tickets["T5"]?.goods = .inTransit
    seat.desk.elsewhere("T2", .take)
    seat.desk.elsewhere("T3", .wait(until: nil))
    seat.take(.news(QueueNews(changed: ["T2": 2, "T3": 2])))
    try seat.press("R B \(facet)")
    let pane = try #require(seat.model.board)
    #expect(pane.board?.report.board.total.tickets == 5)
    let rows = try #require(pane.facet.flatMap { pane.board?.report.board.rows(by: $0) })
    for (line, row) in rows.enumerated() {
      for column in 0...5 where column == 5 || row.cells[column].tickets > 0 {
        var other = seat
        try other.press("g " + String(repeating: "j ", count: line + 1))
        try other.press(String(repeating: "l ", count: column) + "enter")
        let count = column == 5 ? row.tickets : row.cells[column].tickets
        #expect(other.model.queue.shown.count == count, "\(row.name ?? "–") \(column)")
      }
    }
  }

  @Test(
    "the first row and the list call late what the board does: more than seven whole days",
    arguments: [(187, 2), (193, 3)])
  func late(hours: Int64, count: Int) throws {
    var seat = Seat()
    seat.desk.tickets["T5"]?.received = seat.desk.now.adding(seconds: -hours * 3_600)
    seat.take(.news(QueueNews(changed: ["T5": 2])))
    try seat.press("R")
    #expect(seat.text.contains("\(count) over 7 days"))
    let row = try #require(seat.text.split(separator: "\n").first { $0.contains("defective") })
    #expect(row.contains(count == 3 ? "●" : "○"))
    try seat.press("B")
    let board = try #require(seat.model.board?.board?.report.board)
    #expect(board.total.cells.suffix(2).map(\.tickets).reduce(0, +) == count)
  }

  @Test("an empty cell opens nothing and says so")
  func empty() throws {
    var seat = Seat()
    try seat.press("B j enter")
    #expect(seat.model.screen == .board)
    #expect(seat.status.contains("There are no requests in this cell."))
  }

  @Test("a small terminal has what is ahead in few words, and no half sentence")
  func short() throws {
    var seat = Seat(width: 40, height: 20)
    try seat.press("B")
    #expect(seat.text.contains("Over 7 days at these rates: "))
    #expect(seat.text.contains("With one agent more: "))
    #expect(!seat.text.contains("At the present rates"))
    #expect(!seat.status.contains(" of 5"))
  }

  @Test("arrivals, closings and what is ahead stand below it")
  func ahead() throws {
    var seat = Seat(width: 120, height: 40)
    try seat.press("B")
    #expect(seat.text.contains("Came in"))
    #expect(seat.text.contains("Closed"))
    #expect(seat.text.contains("seven days"))
    #expect(seat.text.contains("With one agent more"))
  }
}
