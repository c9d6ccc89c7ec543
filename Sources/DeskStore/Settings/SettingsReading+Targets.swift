import Toml

extension SettingsReading {
  /// The tables `[targets]` and `[budget]`; none where the file has neither.
  mutating func targets() -> DeskTargets {
    var targets = DeskTargets()
    if let table = root.table("targets", required: false) {
      var reader = TomlReader(table)
      for name in DeskTargets.Name.allCases {
        guard let text = reader.locatedString(name.rawValue, required: false) else { continue }
        let value =
          name.isShare ? DeskTargets.basisPoints(text.value) : DeskTargets.seconds(text.value)
        if let value {
          targets.values[name] = value
        } else {
          reader.report(.settings(.badTarget(name.rawValue, isShare: name.isShare), at: text.span))
        }
      }
      root.report(reader.finish())
    }
    if let table = root.table("budget", required: false) {
      var reader = TomlReader(table)
      targets.goodwillMonth = reader.integer("goodwill_month", in: 0...Int64.max, required: false)
      targets.goodwillAgent = reader.integer("goodwill_agent", in: 0...Int64.max, required: false)
      root.report(reader.finish())
    }
    return targets
  }
}
