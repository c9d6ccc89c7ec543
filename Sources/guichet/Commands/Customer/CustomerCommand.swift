import ArgumentParser

/// `guichet customer …`: one customer, what the desk holds of them, and letting go of it.
struct CustomerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customer",
    abstract: "One customer: what they bought and asked for; export or erase their data.",
    subcommands: [
      CustomerShowCommand.self, CustomerExportCommand.self, CustomerEraseCommand.self,
      CustomerRetentionCommand.self,
    ],
    defaultSubcommand: CustomerShowCommand.self)
}
