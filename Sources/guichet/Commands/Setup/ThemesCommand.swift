import ArgumentParser
import CanonicalJSON
import Terminal

/// `guichet themes`: how the console can look.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "The themes of the console.",
    discussion: "GUICHET_THEME or --theme chooses one; T in the console shows them.")

  @OptionGroup var options: DeskOptions

  func run() {
    let shelf = ThemeShelf()
    var output = Output()
    for name in shelf.names {
      guard let loaded = shelf.theme(named: name) else { continue }
      let appearance = loaded.theme.appearance.rawValue
      if options.json {
        output.json { json in
          json.member("name", name)
          json.member("appearance", appearance)
        }
      } else {
        output.line(name + String(repeating: " ", count: max(2, 16 - name.count)) + appearance)
      }
    }
    output.flush()
  }
}
