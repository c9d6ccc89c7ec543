import Testing

@Suite("The console by lines")
struct PlainSessionTests {
  @Test("lines from a pipe are answered with lines, and nothing but words is printed")
  func pipe() throws {
    let guichet = try ConsoleSession.desk()
    let run = try guichet.run(
      ["console", "--plain", "--as", "anna", "--lang", "en"],
      input: "open T1001\ntake\nback\nboard\nnonsense\nquit\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Camille Dufour"))
    #expect(run.output.contains("Take this request"))
    #expect(run.output.contains("With one agent more"))
    #expect(run.output.contains("There is no command “nonsense”."))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("│"))
  }

  @Test("a board of more requests than are judged at once says what their delay costs, too")
  func longBoard() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 1_700)
    let open = try guichet.run("list", "--scope", "open", "--limit", "5000", "--json").lines.count
    #expect(open > 500)
    let run = try guichet.run(
      ["console", "--plain", "--as", "anna", "--lang", "en"], input: "board\nquit\n")
    let report = try guichet.run("report", "ageing", "--lang", "en")
    let cost = try #require(report.lines.first { $0.contains("Refunds past their last day") })
    #expect(run.output.contains(cost))
  }
}
