import RefundDesk

/// Figures of trade in flat arrays: by dimension, value and currency, each a number.
struct FlatTrade {
  /// How many values each dimension has, in the order of ``TradeDimension``.
  private let widths: [Int]
  private var tables: [[TradeFigures]]
  private var currencies: [UInt32: Int] = [:]
  private var last: (word: UInt32, place: Int)?

  /// Nothing yet, of so many words, variants and months.
  init(words: Int, skus: Int, months: Int) {
    widths = TradeDimension.allCases.map { dimension in
      switch dimension {
      case .month: months + 1
      case .variant: skus
      case .reason: Reason.allCases.count
      case .country, .agent, .saleChannel, .channel, .segment: words
      }
    }
    tables = widths.map { _ in [] }
  }

  /// The place of a currency, which gets a block of its own in every table.
  mutating func place(of currency: UInt32) -> Int {
    if let last, last.word == currency { return last.place }
    let place = currencies[currency] ?? currencies.count
    if currencies.updateValue(place, forKey: currency) == nil {
      for table in tables.indices {
        tables[table] += Array(repeating: TradeFigures(), count: widths[table])
      }
    }
    last = (currency, place)
    return place
  }

  /// Adds figures to a value of a dimension, in the currency at a place.
  mutating func add(
    _ part: TradeFigures, to dimension: TradeDimension, _ value: Int, _ currency: Int
  ) {
    let table = dimension.place
    let width = widths[table]
    guard value < width else { return }
    tables[table][currency * width + value].add(part)
  }

  /// Every value that has figures.
  func forEach(_ body: (TradeDimension, Int, UInt32, TradeFigures) -> Void) {
    let nothing = TradeFigures()
    for (word, place) in currencies {
      for (table, dimension) in TradeDimension.allCases.enumerated() {
        for value in 0..<widths[table] {
          let part = tables[table][place * widths[table] + value]
          if part != nothing { body(dimension, value, word, part) }
        }
      }
    }
  }
}

extension TradeDimension {
  /// The place among all dimensions.
  var place: Int {
    switch self {
    case .month: 0
    case .country: 1
    case .variant: 2
    case .reason: 3
    case .agent: 4
    case .saleChannel: 5
    case .channel: 6
    case .segment: 7
    }
  }
}
