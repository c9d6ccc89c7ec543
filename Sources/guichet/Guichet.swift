import ArgumentParser

/// The command `guichet`: the words that every subcommand shares.
struct Guichet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "A refund desk in the terminal.",
    discussion: """
      Without a subcommand it opens the console on the desk.
      Exit codes: 0 done, 1 nothing matched or the answer is no, 2 usage, 3 data or \
      configuration invalid, 4 conflict or locked.
      """,
    version: "0.1.0",
    subcommands: []
  )
}
