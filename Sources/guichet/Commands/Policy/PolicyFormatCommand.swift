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
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let source = SourceText(file: file, bytes: try WrittenFile.bytes(of: file, phrases))
    let text: String
    do throws(Diagnostic) {
      text = try PolicyFormat.formatted(source)
    } catch {
      throw Failure([error], source, phrases)
    }
    guard !write else { return try OutputFile.write(Array(text.utf8), to: file, phrases) }
    var output = Output()
    output.bytes(text.utf8)
    output.flush()
  }
}
