import Phrases
import RefundDesk

/// Finds commands by letters of their names or of their words, in order but not side by side.
enum PaletteMatch {
  /// The commands that answer to what was typed, the best first.
  static func commands(_ text: String, _ phrases: Phrases) -> [CommandSpec] {
    let wanted = folded(String(text.split(separator: " ").first ?? ""))
    let usable = CommandTable.all.filter { $0.name != .command && $0.name != .palette }
    guard !wanted.isEmpty else { return usable }
    var scored: [(score: Int, order: Int, spec: CommandSpec)] = []
    for (order, spec) in usable.enumerated() {
      // A name counts for more than a label: names are what the line takes.
      let byName = score(folded(spec.name.rawValue), wanted).map { $0 + 40 }
      let byLabel = score(folded(phrases.label(of: spec.name)), wanted)
      guard let best = [byName, byLabel].compactMap({ $0 }).max() else { continue }
      scored.append((best, order, spec))
    }
    return scored.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.map(\.spec)
  }

  private static func folded(_ text: String) -> [UInt8] { Array(SearchText.folded(text).utf8) }

  /// How well letters match a name: whole, at its beginning, at beginnings of words, side by side.
  private static func score(_ name: [UInt8], _ wanted: [UInt8]) -> Int? {
    if name == wanted { return 1_000 }
    if name.starts(with: wanted) { return 500 - name.count }
    var place = 0
    var score = 0
    var last = -2
    for byte in wanted {
      guard let found = name[place...].firstIndex(of: byte) else { return nil }
      if found == last + 1 { score += 6 }
      if found == 0 || name[found - 1] == 0x2D || name[found - 1] == 0x20 { score += 8 }
      score -= found - place
      (last, place) = (found, found + 1)
    }
    return score
  }
}
