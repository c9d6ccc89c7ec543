import Glibc

/// A real browser without a window, where the machine has one.
struct Browser {
  let program: String

  /// The browser of the machine; nil where there is none.
  static let installed: Browser? = {
    let names = ["chromium-headless-shell", "chromium", "google-chrome", "chromium-browser"]
    let found = names.map { "/usr/bin/" + $0 }.first { access($0, X_OK) == 0 }
    return found.map { Browser(program: $0) }
  }()

  /// Opens a file; what it is to be told stands in `options`.
  func open(_ path: String, _ options: [String], in guichet: Guichet) throws -> Guichet.Run {
    try guichet.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--disable-dev-shm-usage", "--enable-logging=stderr",
        "--user-data-dir="
          + guichet.folder.path + "/browser", "--log-net-log=" + guichet.folder.path + "/net.json",
      ] + options + ["file://" + path], program: program)
  }
}
