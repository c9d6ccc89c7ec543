import ArgumentParser
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy fmt FILE`: the file in its stable order and spacing.
struct PolicyFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Print a policy file in its stable order and spacing.")

  @Argument(help: "The file.") var file: String
  @Flag(help: "Write it back instead of printing it.") var write = false
  @Flag(help: "With --write, say what would be written, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    if dryRun, !write { throw ValidationError("--dry-run goes with --write.") }
  }

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let source = SourceText(file: file, bytes: try WrittenFile.bytes(of: file, phrases))
    let text: String
    do throws(Diagnostic) {
      text = try PolicyFormat.formatted(source)
    } catch {
      throw Failure([error], source, phrases)
    }
    var output = Output()
    if dryRun {
      let bytes = Array(text.utf8)
      let isChanged = bytes != source.bytes
      output.line(
        isChanged ? phrases.wouldWrite(file, bytes: bytes.count) : phrases.alreadyNeat(file))
      output.line(phrases.nothingWritten())
      return output.flush()
    }
    guard !write else { return try OutputFile.write(Array(text.utf8), to: file, phrases) }
    output.bytes(text.utf8)
    output.flush()
  }
}
