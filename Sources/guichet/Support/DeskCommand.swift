import ArgumentParser
import DeskStore

/// A subcommand that works on an open desk.
protocol DeskCommand: ParsableCommand {
  /// What the desk is opened for.
  static var mode: Desk.Mode { get }
  /// The options that every command takes.
  var options: DeskOptions { get }
  /// Does the work.
  func run(in session: inout Session) throws
}

extension DeskCommand {
  static var mode: Desk.Mode { .reading }

  func run() throws {
    var session = try Session(options, mode: Self.mode)
    do {
      try run(in: &session)
    } catch {
      session.output.flush()
      throw error
    }
    session.output.flush()
  }
}
