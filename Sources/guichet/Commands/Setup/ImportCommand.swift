import ArgumentParser
import DeskStore
import Exchange
import Phrases
import RefundDesk

/// `guichet import FORMAT FILE…`: brings data to the desk.
struct ImportCommand: DeskCommand {
  /// What can be imported.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case desk, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring data to the desk.",
    discussion: """
      desk reads the desk's own exchange format; csv reads invoice lines by a mapping file. A second \
      import of the same file adds nothing. Files packed with gzip are unpacked.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "desk or csv.") var format: Format
  @Argument(help: "The files; - is standard input.") var files: [String]
  @Option(
    help: ArgumentHelp(
      "How the columns are to be read: a TOML file, or the name of one that comes with the program (\(ShippedMapping.all.map(\.name).joined(separator: ", "))).",
      valueName: "file"))
  var map: String?
  @Option(
    help: ArgumentHelp("Leave credit notes of that day and later undecided.", valueName: "day"))
  var openSince: Day?
  @Option(help: ArgumentHelp("Where rows that cannot be used are written.", valueName: "file"))
  var rejects: String?
  @Flag(help: "Import the lines that can be used, and leave the others out.") var keepGoing = false
  @Flag(help: "Show counts, rejects and the first rows, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one file.") }
    if format == .csv, map == nil {
      throw ValidationError("A csv import needs --map FILE: it says what the columns mean.")
    }
    if format == .desk, map != nil || openSince != nil || rejects != nil {
      throw ValidationError("--map, --open-since and --rejects belong to csv imports.")
    }
  }

  func run(in session: inout Session) throws {
    switch format {
    case .desk: try DeskFileImport(command: self).run(in: &session)
    case .csv: try InvoiceFileImport(command: self).run(in: &session)
    }
  }

  /// Reads a file, or says why not.
  func read(_ path: String, _ phrases: Phrases) throws -> InputFile {
    do throws(InputFault) { return try InputFile(reading: path) } catch {
      throw Failure(error, phrases)
    }
  }
}
