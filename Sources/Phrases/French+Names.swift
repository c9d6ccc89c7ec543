import RefundDesk

extension French {
  /// "Of" somebody: `d’anna`, `de bruno`. Before a vowel `de` is elided, before a silent h too, and before
  /// the y of Yves, which a consonant follows, but not before that of Yasmine.
  static func of(_ name: String) -> String {
    let letters = SearchText.folded(name).prefix(2)
    let elides =
      switch letters.first {
      case "a", "e", "i", "o", "u", "h": true
      case "y": letters.dropFirst().first.map { !"aeiou".contains($0) } ?? false
      default: false
      }
    return (elides ? "d\u{2019}" : "de ") + name
  }
}
