import ArgumentParser

/// The command `guichet`.
@main
struct Guichet: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "guichet")
}
