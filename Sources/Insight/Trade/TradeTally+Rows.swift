public import RefundDesk

extension TradeTally {
  /// The figures by a dimension, in the order of its values.
  public func rows(by dimension: TradeDimension) -> [TradeRow] {
    (figures[dimension] ?? [:]).map(TradeRow.init).sorted { $0.key < $1.key }
  }

  /// The figures by product. A variant that no product has stands for itself.
  ///
  /// A document with several variants of a product counts once for each; ``DeskSurvey/productRows(_:_:)``
  /// takes out what that is too much.
  public func rows(ofProducts catalogue: some Sequence<Product>) -> [TradeRow] {
    var products: [String: String] = [:]
    for product in catalogue {
      for variant in product.variants { products[variant.sku.rawValue] = product.id.rawValue }
    }
    var sums: [TradeKey: TradeFigures] = [:]
    for (key, part) in figures[.variant] ?? [:] {
      let value = key.value.map { products[$0] ?? $0 }
      sums[TradeKey(value, key.currency), default: TradeFigures()].add(part)
    }
    return sums.map(TradeRow.init).sorted { $0.key < $1.key }
  }

  /// Everything together, a row for each currency.
  public var totals: [TradeRow] {
    total.map { TradeRow(key: TradeKey("all", $0.key), figures: $0.value) }
      .sorted { $0.key < $1.key }
  }
}

extension TradeRow {
  fileprivate init(_ entry: (key: TradeKey, value: TradeFigures)) {
    self.init(key: entry.key, figures: entry.value)
  }
}
