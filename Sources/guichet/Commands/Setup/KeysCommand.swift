import ArgumentParser
import CanonicalJSON
import Console
import Phrases
import RefundDesk
import Terminal

/// `guichet keys`: what each key does, with a person's own keys laid over the table's.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys of the console, screen by screen.",
    discussion: """
      Your own keys stand in keys.toml of the configuration directory (guichet paths): under [queue], \
      "x" = "resolve" puts a command of the second column on another key.
      """)

  @OptionGroup var options: DeskOptions

  func run() {
    let phrases = Phrases(options.language ?? .en)
    let files = PersonalFiles(phrases)
    var output = Output()
    if let notice = files.notice { output.error(CleanText(notice.text).text) }
    for context in Context.allCases {
      let rows = rows(context, files.bindings, phrases)
      guard !rows.isEmpty else { continue }
      if options.json {
        for row in rows {
          output.json { json in
            json.member("screen", context.rawValue)
            json.member("command", row.command)
            json.key("keys")
            json.array { json in for key in row.keys { json.string(key) } }
            json.member("does", row.help)
          }
        }
        continue
      }
      output.line("[\(context.rawValue)] \(phrases.helpTitle(context.rawValue))")
      var table = TextTable([("", .left), ("", .left), ("", .left)])
      for row in rows { table.add([row.keys.joined(separator: " "), row.command, row.help]) }
      for line in table.lines.dropFirst() { output.line(line) }
      output.line("")
    }
    output.flush()
  }

  /// The commands of a screen that have a key.
  private func rows(
    _ context: Context, _ bindings: KeyBindings, _ phrases: Phrases
  ) -> [(command: String, keys: [String], help: String)] {
    CommandTable.all.compactMap { spec in
      let keys = bindings.labels(of: spec.name, in: context)
      return keys.isEmpty ? nil : (spec.name.rawValue, keys, phrases.help(spec.name))
    }
  }
}
