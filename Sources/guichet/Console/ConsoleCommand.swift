import ArgumentParser
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk

/// `guichet` alone: the console on the desk.
struct ConsoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Open the console on the desk; what guichet alone does.")

  @Option(help: "How it looks; guichet themes lists them.") var theme: String?
  @Flag(help: "Look, and write nothing.") var readOnly = false
  @Flag(help: "The same commands line by line, for a screen reader.") var plain = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    try ConsoleCommand.open(
      options.folder, options: options, theme: theme, readOnly: readOnly, plain: plain,
      fallbackPerson: nil)
  }

  /// Opens the console on a desk and returns when it is left.
  static func open(
    _ folder: String, options: DeskOptions, theme: String? = nil, readOnly: Bool = false,
    plain: Bool = false, fallbackPerson: AgentID?
  ) throws {
    let spoken = Phrases(options.language ?? .en)
    let desk: Desk
    do throws(DeskFault) {
      desk = try Desk.open(at: folder, mode: readOnly ? .reading : .writing)
    } catch {
      throw Failure(error, spoken)
    }
    let phrases = Phrases(options.language ?? desk.settings.language)
    let person: Person
    do throws(ActingFault) {
      person = try desk.settings.actor(named: options.person ?? fallbackPerson, caller: .current())
    } catch {
      throw Failure(phrases.explain(error).text, .usage)
    }
    let start = ConsoleStart(
      desk: desk, person: person, phrases: phrases,
      theme: theme ?? Environment.value("GUICHET_THEME") ?? "base", isReadOnly: readOnly,
      clock: try options.sessionClock())
    if plain {
      var runner = try PlainRunner(start)
      return runner.run()
    }
    try ConsoleRunner(start).run()
  }
}
