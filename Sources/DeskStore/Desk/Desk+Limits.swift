import Journal
public import RefundDesk
import Toml

extension Desk {
  /// Writes up to which amount a person decides alone into `desk.toml`, with a remark beside it that says
  /// who set it and why; everything else stays as people wrote it.
  public func setLimit(
    of person: AgentID, to limit: Money, remark: String
  ) throws(LimitFault) {
    guard mode == .writing else { throw .readOnly }
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try FileTree.read(layout.settings) } catch { throw .file(error) }
    let text = try DeskSettings.limiting(
      person, to: limit.minorUnits, remark: remark, in: bytes, file: layout.settings)
    do throws(FileFault) {
      try FileTree.replace(layout.settings, with: text, mode: layout.access.fileMode)
    } catch {
      throw .file(error)
    }
    do throws(DeskFault) { _ = try reloadSettings() } catch { throw .desk(error) }
  }
}

extension DeskSettings {
  /// The text of `desk.toml` with a person's limit in one line, and not a byte else changed.
  static func limiting(
    _ person: AgentID, to minorUnits: Int64, remark: String, in bytes: [UInt8], file: String
  ) throws(LimitFault) -> [UInt8] {
    guard let root = try? TomlDocument(SourceText(file: file, bytes: bytes)).root else {
      throw .file(FileFault(.read, file, code: 0))
    }
    guard case .array(let people)? = root["person"]?.content else { throw .unknownPerson(person) }
    let table = people.compactMap(\.table).first { table in
      guard case .string(let id)? = table["id"]?.content else { return false }
      return id == person.rawValue
    }
    guard let table, let id = table.entry("id") else { throw .unknownPerson(person) }
    guard !table.isInline else { throw .inline }
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let line = "limit = \(minorUnits)  # \(remark.filter { !$0.isNewline })"
    if let entry = table.entry("limit") {
      lines[entry.keySpan.line - 1] = line
    } else {
      lines.insert(line, at: id.keySpan.line)
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
