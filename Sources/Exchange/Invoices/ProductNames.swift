/// What each stock code is called most often, and what it cost last.
struct ProductNames {
  private let texts: Interner
  /// The codes in the order in which they were met.
  private(set) var codes: [Int32] = []
  /// By the number of the code: that of its most frequent name and the last price, -1 for none.
  private var best: [Int32]
  private var prices: [Int64]

  init(_ grouper: InvoiceGrouper) {
    texts = grouper.texts
    var counts: [UInt64: Int32] = [:]
    let count = grouper.texts.texts.count
    var most = [Int32](repeating: 0, count: count)
    var seen = [Bool](repeating: false, count: count)
    best = [Int32](repeating: -1, count: count)
    prices = [Int64](repeating: -1, count: count)
    let empty = grouper.texts.texts.firstIndex(of: "").map(Int32.init) ?? -1
    for draft in grouper.drafts where draft.kind != .adjustment {
      for line in draft.lines {
        let code = Int(line.code)
        if !seen[code] { codes.append(line.code) }
        seen[code] = true
        if draft.kind == .sale, line.price > 0 { prices[code] = line.price }
        guard line.name != empty else { continue }
        let key =
          UInt64(UInt32(bitPattern: line.code)) << 32 | UInt64(UInt32(bitPattern: line.name))
        let count = counts[key, default: 0] + 1
        counts[key] = count
        if count > most[code] {
          most[code] = count
          best[code] = line.name
        }
      }
    }
  }

  /// The most frequent name; the code itself where none is ever given.
  func name(of code: Int32) -> String { texts[best[Int(code)] < 0 ? code : best[Int(code)]] }

  /// The price of the last sale in the file that had one, in minor units.
  func price(of code: Int32) -> Int64? {
    prices[Int(code)] < 0 ? nil : prices[Int(code)]
  }
}
