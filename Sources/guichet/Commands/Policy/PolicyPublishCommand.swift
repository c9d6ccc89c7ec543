import ArgumentParser
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet policy publish FILE`: the page for customers.
struct PolicyPublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Print the page for customers, as Markdown or HTML.")

  @Argument(help: "The file.") var file: String
  @Flag(help: "One HTML file instead of Markdown.") var html = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let page = PublishedPage(
      try PolicyFileReading.policy(file, phrases), language: phrases.language)
    var output = Output()
    output.bytes((html ? page.html : page.markdown).utf8)
    output.flush()
  }
}
