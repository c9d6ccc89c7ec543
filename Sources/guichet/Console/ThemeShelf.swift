import Glibc
import Phrases
import RefundDesk
import ShippedThemes
import Terminal
import Toml

/// The themes that can be chosen: those built in, those that come with the program, and the user's own,
/// which shadow all but `base` and `mono`.
struct ThemeShelf {
  private let folder: String

  /// The shelf of a user.
  init() { folder = Environment.xdgFolder("XDG_CONFIG_HOME", fallback: ".config") + "/themes" }

  /// The names, each once.
  var names: [String] {
    let builtIn = ["base", "mono"] + ShippedThemes.names
    return builtIn + own.filter { !builtIn.contains($0) }
  }

  /// A theme with what is wrong with its file; where it cannot be used, the built-in one that can.
  func theme(named name: String) -> ThemeLoader.Result? {
    ThemeLoader(find: source).theme(named: name)
  }

  private func source(_ name: String) -> SourceText? {
    let path = folder + "/" + name + ".toml"
    if let bytes = try? WrittenFile.bytes(of: path, .init(.en)) {
      return SourceText(file: path, bytes: bytes)
    }
    return ShippedThemes.text(named: name).map { SourceText(file: name + ".toml", bytes: $0) }
  }

  private var own: [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }
}
