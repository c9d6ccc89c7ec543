import ArgumentParser
import DeskRecords
import DeskStore

/// `guichet export desk`: everything, in the desk's exchange format.
struct ExportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write everything in the desk's exchange format.",
    discussion: "Export, import into an empty desk and export again give the same bytes.")

  @Argument(help: "The format: desk.") var format: String
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard format == "desk" else {
      throw ValidationError("There is no export format '\(format)'; there is: desk.")
    }
  }

  func run(in session: inout Session) throws {
    var output = Output()
    try session.asking { () throws(DeskFault) in
      try session.desk.forEachRecord { record in
        output.bytes(DeskRecordCodec.bytes(record))
        output.line()
      }
    }
    output.flush()
  }
}
