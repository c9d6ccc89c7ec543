import ArgumentParser
import CanonicalJSON

/// `guichet paths`: where everything lies.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "Where the desk and the settings lie.")

  @OptionGroup var options: DeskOptions

  func run() throws {
    let paths = [
      ("desk", options.folder),
      ("journal", options.folder + "/journal"),
      ("policy", options.folder + "/policy"),
      ("outbox", options.folder + "/outbox"),
      ("config", Environment.xdgFolder("XDG_CONFIG_HOME", fallback: ".config")),
      ("themes", Environment.xdgFolder("XDG_CONFIG_HOME", fallback: ".config") + "/themes"),
    ]
    var output = Output()
    for (name, path) in paths {
      if options.json {
        output.json { json in
          json.member("name", name)
          json.member("path", path)
        }
      } else {
        output.line(name + String(repeating: " ", count: 10 - name.count) + path)
      }
    }
    output.flush()
  }
}
