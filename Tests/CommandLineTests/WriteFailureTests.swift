import Testing

@Suite("A disk that takes no more")
struct WriteFailureTests {
  /// Runs the program under a limit of file sizes, in blocks of a kibibyte.
  private func limited(
    _ guichet: Guichet, to blocks: Int, _ arguments: [String]
  ) throws -> Guichet.Run {
    let words = ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", Guichet.program] + arguments
    return try guichet.run(words, program: "/bin/bash")
  }

  @Test(
    "a command that cannot be written says so with exit code 3, and counts once when it is repeated",
    arguments: [1, 4, 8])
  func command(blocks: Int) throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let words = ["note", "T1001", "once", "--as", "anna", "--command-id", "k1", "--lang", "en"]
    let refused = try limited(guichet, to: blocks, words)
    #expect(refused.status == 3)
    #expect(refused.errors.hasPrefix("guichet: "))
    #expect(try guichet.run("store", "verify").status == 0)
    #expect(try guichet.run("show", "T1001").status == 0)
    for _ in 0..<2 { #expect(try guichet.run(words).status == 0) }
    let log = try guichet.run("log", "T1001", "--json")
    #expect(log.lines.count { $0.contains("\"once\"") } == 1)
  }

  @Test("a file that cannot be written whole leaves the old one, and no half beside it")
  func file() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    try guichet.folder.write("kept", to: "x.json")
    let path = guichet.folder.path + "/x.json"
    let run = try limited(guichet, to: 1, ["customer", "export", "C1001", "--out", path])
    #expect(run.status == 3)
    #expect(run.errors.contains(path))
    #expect(try guichet.folder.read("x.json") == "kept")
    let names = try guichet.run(["-c", "ls \(guichet.folder.path)"], program: "/bin/bash")
    #expect(!names.output.contains(".tmp"))
  }
}
