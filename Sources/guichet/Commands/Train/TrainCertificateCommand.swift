import ArgumentParser
import Phrases
import RefundDesk
import Training

/// `guichet train certificate`: what a trainee has passed, as Markdown.
struct TrainCertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "What was passed, as Markdown.",
    discussion: "Exit code 1 where nothing is passed yet.")

  @Option(help: ArgumentHelp("Write it to a file.", valueName: "file")) var out: String?
  @OptionGroup var options: TrainOptions

  func run() throws {
    let phrases = options.phrases
    let book = try options.shelf.book(of: options.name)
    guard !book.passed.isEmpty else {
      throw Failure(phrases.nothingPassed(options.name), .negative)
    }
    let scenarios = ScenarioShelf(phrases: phrases).shipped
      .compactMap { $0.scenario(options.language) }
    let titles = Dictionary(scenarios.map { ($0.id, $0.title) }) { first, _ in first }
    let lines = Certificate(
      of: options.name, book, titles: titles, on: try options.clock().utcDay, phrases
    ).lines
    let text = lines.joined(separator: "\n") + "\n"
    if let out { return try OutputFile.write(Array(text.utf8), to: out, phrases) }
    var output = Output()
    output.bytes(Array(text.utf8))
    output.flush()
  }
}
