/// An address of electronic mail that may stand in a header as it is.
struct MailAddress: Hashable {
  /// The address.
  let text: String

  /// An address of plain characters with one `@`, or nil: anything that could begin another header
  /// or another address is none.
  init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return nil }
    let special = Set("()<>[]:;,\\\" ".unicodeScalars)
    for part in parts {
      guard !part.isEmpty,
        part.unicodeScalars.allSatisfy({
          $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && !special.contains($0)
        })
      else { return nil }
    }
    self.text = text
  }
}
