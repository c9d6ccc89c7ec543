import Toml

/// Reads `[advice]`: inputs of the expected cost, each a whole number or a share.
///
/// Which inputs there are is the advice's own business, so names are kept as they are here and checked
/// there; only the values are made exact: whole numbers stay, shares become millionths.
enum AdviceInputReader {
  static func read(_ root: inout TomlReader) -> [String: Int64] {
    guard let table = root.table("advice", required: false) else { return [:] }
    var reader = TomlReader(table)
    var inputs: [String: Int64] = [:]
    for entry in table.entries {
      if case .integer = entry.value.content {
        inputs[entry.key] = reader.integer(entry.key)
      } else {
        inputs[entry.key] = reader.millionths(entry.key)
      }
    }
    root.report(reader.finish())
    return inputs
  }
}
