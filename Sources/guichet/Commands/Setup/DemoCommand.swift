import ArgumentParser
import DemoDesk
import Phrases
import RefundDesk

/// `guichet demo`: a made-up desk, the same for the same seed.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "A made-up bilingual desk, the same for the same seed.",
    discussion: """
      Opens the console on it; what is done there is gone afterwards. With --create it only writes the \
      desk, which stays.
      """)

  @Option(help: "How many requests.") var tickets = 400
  @Option(help: "What the desk is made of.") var seed: UInt64 = 1
  @Option(help: ArgumentHelp("Write the desk there, and open nothing.", valueName: "dir"))
  var create: String?
  @Flag(help: "With --create, say what would be made, and write nothing.") var dryRun = false
  @Option(help: "How the console looks; guichet themes lists them.") var theme: String?
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard tickets >= 0 else { throw ValidationError("--tickets cannot be negative.") }
    guard !dryRun || create != nil else { throw ValidationError("--dry-run goes with --create.") }
  }

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let now = try options.clock()
    if let create {
      let writer = DemoWriter(folder: create, seed: seed, tickets: tickets, now: now)
      if !dryRun { try writer.write(phrases) }
      var output = Output()
      output.line(
        dryRun ? phrases.nothingWritten() : phrases.demoMade(folder: create, tickets: tickets))
      output.flush()
      return
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let desk = folder.path + "/desk"
    try DemoWriter(folder: desk, seed: seed, tickets: tickets, now: now).write(phrases)
    try ConsoleCommand.open(desk, options: options, theme: theme, fallbackPerson: "anna")
  }
}
