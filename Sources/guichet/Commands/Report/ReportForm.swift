import ArgumentParser

/// How a report is shown: text, JSON, CSV or a page, the main table or everything.
struct ReportForm: ParsableArguments {
  @Flag(help: "Print CSV: commas, decimal points, UTF-8.") var csv = false
  @Option(help: ArgumentHelp("Write one HTML page; - for standard output.", valueName: "file"))
  var html: String?
  @Flag(
    help: ArgumentHelp(
      "Under --json or --csv, every section instead of the main table.",
      discussion: """
        One JSON object, or one CSV of the columns section, row, column and value. HTML and text always \
        have every section.
        """))
  var full = false
  @Option(
    help: ArgumentHelp(
      "With --csv, write one file a section into that folder.", valueName: "folder"))
  var into: String?
  @Flag(help: "Say which files would be written, and write nothing.") var dryRun = false

  /// Refuses what does not go together.
  func validate(json: Bool) throws {
    if [json, csv, html != nil].count(where: { $0 }) > 1 {
      throw ValidationError("Only one of --json, --csv and --html goes at a time.")
    }
    if full, !json, !csv { throw ValidationError("--full goes with --json or --csv.") }
    if into != nil, !csv { throw ValidationError("--into goes with --csv.") }
    if dryRun, into == nil, html == nil || html == "-" {
      throw ValidationError("--dry-run goes with --html FILE or --into FOLDER.")
    }
  }
}
