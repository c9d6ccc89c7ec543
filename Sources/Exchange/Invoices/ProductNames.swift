/// What each stock code is called most often, and what it cost last.
struct ProductNames {
  private let texts: Interner
  /// The codes in the order in which they were met.
  private(set) var codes: [Int32] = []
  private var best: [Int32: Int32] = [:]
  private var prices: [Int32: Int64] = [:]

  init(_ grouper: InvoiceGrouper) {
    texts = grouper.texts
    var counts: [UInt64: Int32] = [:]
    var most: [Int32: Int32] = [:]
    var seen: Set<Int32> = []
    for draft in grouper.drafts where draft.kind != .adjustment {
      for line in draft.lines {
        if seen.insert(line.code).inserted { codes.append(line.code) }
        if draft.kind == .sale, line.price > 0 { prices[line.code] = line.price }
        guard !texts[line.name].isEmpty else { continue }
        let key =
          UInt64(UInt32(bitPattern: line.code)) << 32 | UInt64(UInt32(bitPattern: line.name))
        let count = (counts[key] ?? 0) + 1
        counts[key] = count
        if count > most[line.code] ?? 0 {
          most[line.code] = count
          best[line.code] = line.name
        }
      }
    }
  }

  /// The most frequent name; the code itself where none is ever given.
  func name(of code: Int32) -> String { best[code].map { texts[$0] } ?? texts[code] }

  /// The price of the last sale in the file that had one, in minor units.
  func price(of code: Int32) -> Int64? { prices[code] }
}
