import RefundDesk

/// Which facts are codes and which may be somebody's own words.
enum FactRule {
  /// The facts whose text is a code word of the facts' vocabulary.
  static let coded: Set<String> = [
    "channel", "reason", "category", "marketplace", "jurisdiction", "region", "tier", "condition",
    "status", "payment", "proof", "scope", "wants",
  ]

  /// Where the journal keeps a fact.
  ///
  /// Numbers and yes or no tell nobody's name; a text stays open only where it is a code word under a
  /// coded name, or the date of a fact whose name ends in `_on`.
  static func place(of name: String, _ fact: Fact) -> FieldPlace {
    switch fact.value {
    case .flag, .number: .open
    case .text(let text): isOpen(text, name) ? .open : .personal
    case .list(let texts): texts.allSatisfy { isOpen($0, name) } ? .open : .personal
    }
  }

  private static func isOpen(_ text: String, _ name: String) -> Bool {
    if name.hasSuffix("_on"), Day(iso: text) != nil { return true }
    return coded.contains(name) && text.utf8.count <= 40 && text.utf8.allSatisfy(isCodeByte)
  }

  private static func isCodeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
