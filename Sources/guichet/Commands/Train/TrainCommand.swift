import ArgumentParser

/// `guichet train`: practise on scripted cases, in a sandbox, and be scored.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Practise on scripted cases in a sandbox, and be scored.",
    discussion: """
      Begin with guichet train tutor, then guichet train list and guichet train run NAME.

      No training command takes a desk or looks for one: plays happen on a desk of their own that is gone \
      afterwards. Only train make reads a real desk, and writes nothing to it.
      """,
    subcommands: [
      TrainListCommand.self, TrainRunCommand.self, TrainScoreCommand.self,
      TrainProgressCommand.self, TrainCertificateCommand.self, TrainCheckCommand.self,
      TrainMakeCommand.self, TrainTutorCommand.self,
    ])
}
