public import RefundDesk

/// What was sold, a row of numbers for each line of an order: what reports of trade add up.
///
/// A value that a file can hold as it is. It says nothing that the journal does not: it may be thrown
/// away and made again at any time.
public struct SaleFigures: Sendable {
  var words = FigureWords()
  /// Variants, apart from the other words: a shop has many.
  var skus = FigureWords()
  var keys = FigureKeys()
  var orders = FigureTable<OrderRow>()
  var sales = FigureTable<SaleRow>()
  /// The sums of each day of what lies in ``sales``.
  var cells = DayCells()
  private var places: [OrderID: Int] = [:]

  /// Nothing sold.
  public init() {}

  init(
    words: FigureWords, skus: FigureWords, keys: FigureKeys, orders: FigureTable<OrderRow>,
    sales: FigureTable<SaleRow>
  ) {
    self.words = words
    self.skus = skus
    self.keys = keys
    self.orders = orders
    self.sales = sales
  }

  /// How many orders there are.
  public var count: Int { orders.count }

  /// Takes what is known of some orders out, so that they can be added as they are now.
  public mutating func forget(_ changed: Set<OrderID>) {
    guard !changed.isEmpty else { return }
    let hashes = HashFilter(changed.map { FigureKeys.hash($0.rawValue) })
    var again: [Int] = []
    orders.scan { place, row in if hashes.contains(row.key) { again.append(place) } }
    var gone = Array(repeating: false, count: orders.count)
    for place in again {
      let row = orders[place]
      guard let id = OrderID(keys.text(row.id, row.idLength)), changed.contains(id) else {
        continue
      }
      places[id] = place
      gone[place] = true
    }
    var found: [Int] = []
    sales.scan { place, row in
      if row.isThere, Int(row.order) < gone.count, gone[Int(row.order)] { found.append(place) }
    }
    for place in found {
      count(sales[place], sign: -1)
      sales[place].order = SaleRow.gone
    }
  }

  /// Adds an order that is not there, or was forgotten.
  public mutating func add(_ order: Order, customer: Customer?) {
    let place = place(of: order.id)
    var seen: Set<SKU> = []
    var row = SaleRow(
      placed: order.placed?.microseconds ?? CourseRow.none, valueHigh: 0, valueLow: 0, units: 0,
      order: UInt32(truncatingIfNeeded: place), sku: 0,
      country: words.number(of: order.country ?? customer?.country),
      saleChannel: words.number(of: order.channel?.rawValue),
      segment: words.number(of: customer?.segment),
      currency: words.number(of: order.currency.code), marks: [.beginsOrder, .isEmpty])
    if order.lines.isEmpty { take(row) }
    for line in order.lines {
      let value = line.exactTotal.millionths
      row.valueHigh = Int64(truncatingIfNeeded: value >> 64)
      row.valueLow = UInt64(truncatingIfNeeded: value)
      row.units = Int32(clamping: line.quantity)
      row.sku = skus.number(of: line.sku.rawValue)
      row.marks = seen.isEmpty ? .beginsOrder : []
      if seen.insert(line.sku).inserted { row.marks.insert(.beginsVariant) }
      take(row)
    }
  }

  private mutating func take(_ row: SaleRow) {
    sales.append(row)
    count(row, sign: 1)
  }

  private mutating func place(of id: OrderID) -> Int {
    if let place = places.removeValue(forKey: id) { return place }
    let (start, length) = keys.keep(id.rawValue)
    orders.append(
      OrderRow(key: FigureKeys.hash(id.rawValue), id: start, idLength: length))
    return orders.count - 1
  }

  /// A sum over everything in it that does not depend on the order in which it was taken in: two with
  /// equal sums say the same.
  public var fingerprint: UInt64 {
    sales.lazy.filter(\.isThere).reduce(cells.fingerprint(words, skus)) { sum, row in
      guard orders.indices.contains(Int(row.order)) else { return sum &+ 1 }
      let order = orders[Int(row.order)]
      var text = keys.text(order.id, order.idLength)
      text += "|" + (skus.word(row.sku) ?? "\u{0}")
      for word in [row.country, row.saleChannel, row.segment, row.currency] {
        text += "|" + (words.word(word) ?? "\u{0}")
      }
      text += "|\(row.placed)|\(row.value)|\(row.units)|\(row.marks.rawValue)"
      return sum &+ FigureKeys.hash(text)
    }
  }
}
