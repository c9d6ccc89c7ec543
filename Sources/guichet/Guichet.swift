import ArgumentParser

/// The command `guichet`: the words that every subcommand shares.
struct Guichet: ParsableCommand {
  /// The version of the program. What law and policy make of a ticket is judged again under another one.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "A refund desk in the terminal.",
    discussion: """
      Without a subcommand it opens the console on the desk.
      Exit codes: 0 done, 1 nothing matched or the answer is no, 2 usage, 3 data or \
      configuration invalid, 4 conflict or locked.
      """,
    version: Guichet.version,
    subcommands: [ConsoleCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Look",
        subcommands: [
          ListCommand.self, ShowCommand.self, CustomerCommand.self, LogCommand.self,
          CheckCommand.self, SuggestCommand.self, ReadCommand.self, ReportCommand.self,
        ]),
      CommandGroup(
        name: "Act",
        subcommands: [
          TakeCommand.self, AssignCommand.self, WaitCommand.self, ResumeCommand.self,
          NoteCommand.self, TagCommand.self, FactCommand.self, RecodeCommand.self,
          GoodsCommand.self, ExecuteCommand.self,
          MessageCommand.self,
          ResolveCommand.self, DeclineCommand.self, ApproveCommand.self, RejectCommand.self,
          ReopenCommand.self, MergeCommand.self, UndoCommand.self,
        ]),
      CommandGroup(name: "Learn", subcommands: [TrainCommand.self]),
      CommandGroup(
        name: "Run the desk",
        subcommands: [
          DemoCommand.self, InitCommand.self, ImportCommand.self, ExportCommand.self,
          PolicyCommand.self, LearnCommand.self, LimitsCommand.self, HoursCommand.self,
          StoreCommand.self, PathsCommand.self, ThemesCommand.self, KeysCommand.self,
        ]),
    ],
    defaultSubcommand: ConsoleCommand.self
  )
}
