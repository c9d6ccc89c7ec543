import Journal
import RefundPolicy
import Toml

extension Desk {
  /// Puts a policy in force: keeps its text as `policy/NAME.toml` and names it in `desk.toml`, of which
  /// everything else stays as people wrote it.
  ///
  /// A text that cannot be used is refused before anything is written.
  public func usePolicy(_ text: [UInt8], named name: String) throws(PolicyUseFault) {
    guard mode == .writing else { throw .readOnly }
    guard PolicyShelf.isFileName(name) else { throw .badName(name) }
    let file = PolicyFile(SourceText(file: name + ".toml", bytes: text))
    guard file.policy != nil else { throw .broken(file) }
    do throws(FileFault) {
      let mode = layout.access.fileMode
      try FileTree.replace(layout.policies + "/" + name + ".toml", with: text, mode: mode)
      let settings = try FileTree.read(layout.settings)
      let lines = try DeskSettings.naming(policy: name, in: settings, file: layout.settings)
      try FileTree.replace(layout.settings, with: lines, mode: mode)
    } catch {
      throw .file(error)
    }
    do throws(DeskFault) { _ = try reloadSettings() } catch { throw .desk(error) }
  }
}

extension DeskSettings {
  /// The text of `desk.toml` with another policy named, and not a byte else changed.
  static func naming(
    policy name: String, in bytes: [UInt8], file: String
  ) throws(FileFault) -> [UInt8] {
    let source = SourceText(file: file, bytes: bytes)
    guard let root = try? TomlDocument(source).root else {
      throw FileFault(.read, file, code: 0)
    }
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let line = "policy = \"\(name)\""
    if let entry = root.entry("policy"), lines.indices.contains(entry.keySpan.line - 1) {
      lines[entry.keySpan.line - 1] = line
    } else {
      let table = lines.firstIndex { $0.drop { $0 == " " || $0 == "\t" }.hasPrefix("[") }
      lines.insert(line, at: table ?? lines.count)
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
