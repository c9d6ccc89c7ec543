import ArgumentParser
import RefundDesk

/// The options of every command that changes a ticket.
struct ActionOptions: ParsableArguments {
  @Flag(help: "Say what would happen, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Refuse if the ticket is no longer at that version.", valueName: "number"))
  var ifVersion: Int?

  @Option(
    help: ArgumentHelp(
      "Name this issue of the command; a second one with the same name changes nothing.",
      valueName: "id"))
  var commandID: CommandID?
}
