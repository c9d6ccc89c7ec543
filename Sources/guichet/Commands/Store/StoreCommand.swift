import ArgumentParser

/// `guichet store …`: the desk's files.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "The desk's files: check them, remake the index, count.",
    subcommands: [VerifyCommand.self, RebuildCommand.self, StatsCommand.self])
}
