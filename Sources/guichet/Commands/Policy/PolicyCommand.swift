import ArgumentParser

/// `guichet policy …`: policy files.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Policy files: look over, test, explain, put in force.",
    subcommands: [
      PolicyLintCommand.self, PolicyTestCommand.self, PolicyExplainCommand.self,
      PolicyFormatCommand.self, PolicyDiffCommand.self, PolicyPublishCommand.self,
      PolicyUseCommand.self, PolicyBacktestCommand.self, PolicyReviewCommand.self,
    ])
}
