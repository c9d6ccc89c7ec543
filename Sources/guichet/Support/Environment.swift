import Glibc

/// The variables of the environment that the program looks at.
enum Environment {
  /// The value of a variable; nil where it is absent or empty.
  static func value(_ name: String) -> String? {
    guard let raw = getenv(name) else { return nil }
    let text = String(cString: raw)
    return text.isEmpty ? nil : text
  }

  /// A folder of the XDG base directory specification, such as `XDG_DATA_HOME` or `.local/share`.
  static func xdgFolder(_ variable: String, fallback: String) -> String {
    if let named = value(variable), named.hasPrefix("/") { return named + "/guichet" }
    return (value("HOME") ?? ".") + "/" + fallback + "/guichet"
  }

  /// All variables.
  static var all: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let parts = String(cString: line).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }
}
