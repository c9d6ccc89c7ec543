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
}
