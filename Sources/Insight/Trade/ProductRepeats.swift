import RefundDesk

/// The documents that hold several variants of one product, so that they are counted once for the product
/// and not once for each variant.
///
/// Rows of a product are the sums of its variants' rows, and an invoice with a blouse in two sizes is an
/// invoice in both. Lines, units and values add up; invoices and credit notes do not.
struct ProductRepeats {
  /// How often a document was counted again, by product and currency.
  private(set) var sums: [TradeKey: TradeFigures] = [:]

  /// Those of figures, of a period or of everything, as far as they are known at a moment.
  init(
    _ figures: DeskFigures, of catalogue: some Sequence<Product>, in period: Period?,
    asOf: Timestamp
  ) {
    // Only a product that has several variants can be met twice.
    var products: [String: Int] = [:]
    var names: [String] = []
    for product in catalogue where product.variants.count > 1 {
      for variant in product.variants { products[variant.sku.rawValue] = names.count }
      names.append(product.id.rawValue)
    }
    guard !names.isEmpty else { return }
    let span = TradeTally.Span(period, asOf)
    count(figures.sales, products, names, span)
    count(figures.requests, products, names, span)
  }

  private mutating func count(
    _ figures: SaleFigures, _ products: [String: Int], _ names: [String], _ span: TradeTally.Span
  ) {
    let places = ProductRepeats.places(figures.skus, products)
    var met: [Int] = []
    var again: [Repeat: Int] = [:]
    figures.sales.scan { _, row in
      if row.marks.contains(.beginsOrder) { met.removeAll(keepingCapacity: true) }
      guard row.isThere, row.marks.contains(.beginsVariant), span.contains(row.placed) else {
        return
      }
      let product = places[min(Int(row.sku), places.count - 1)]
      guard product >= 0 else { return }
      guard met.contains(product) else { return met.append(product) }
      again[Repeat(product: product, currency: row.currency), default: 0] += 1
    }
    for (key, count) in again {
      var part = TradeFigures()
      part.salesInvoices = count
      add(part, to: key, names, figures.words)
    }
  }

  private mutating func count(
    _ figures: RequestFigures, _ products: [String: Int], _ names: [String],
    _ span: TradeTally.Span
  ) {
    let places = ProductRepeats.places(figures.skus, products)
    var met: [Int] = []
    var again: [Repeat: (notes: Int, returns: Int)] = [:]
    figures.credits.scan { _, row in
      if row.marks.contains(.beginsNote) { met.removeAll(keepingCapacity: true) }
      guard row.isThere, row.marks.contains(.beginsVariant), span.contains(row.at),
        figures.requests.indices.contains(Int(row.ticket))
      else { return }
      let product = places[min(Int(row.sku), places.count - 1)]
      guard product >= 0 else { return }
      guard met.contains(product) else { return met.append(product) }
      let key = Repeat(product: product, currency: row.currency)
      again[key, default: (0, 0)].notes += 1
      if row.marks.contains(.goodsBack) { again[key, default: (0, 0)].returns += 1 }
    }
    for (key, count) in again {
      var part = TradeFigures()
      part.creditNotes = count.notes
      part.creditReturns = count.returns
      add(part, to: key, names, figures.words)
    }
  }

  /// A product and a currency by their numbers.
  private struct Repeat: Hashable {
    var product: Int
    var currency: UInt32
  }

  private mutating func add(
    _ part: TradeFigures, to key: Repeat, _ names: [String], _ words: FigureWords
  ) {
    guard let currency = words.word(key.currency).flatMap({ Currency($0) }) else { return }
    sums[TradeKey(names[key.product], currency), default: TradeFigures()].add(part)
  }

  /// The product of each variant's number, -1 where it has none that counts; one place more than there are
  /// numbers.
  private static func places(_ skus: FigureWords, _ products: [String: Int]) -> [Int] {
    (0..<skus.count).map { number in
      skus.word(UInt32(truncatingIfNeeded: number)).flatMap { products[$0] } ?? -1
    } + [-1]
  }
}
