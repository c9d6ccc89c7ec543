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
  var orders: [OrderRow] = []
  var sales: [SaleRow] = []
  private var places: [OrderID: Int] = [:]

  /// Nothing sold.
  public init() {}

  init(
    words: FigureWords, skus: FigureWords, keys: FigureKeys, orders: [OrderRow], sales: [SaleRow]
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
    let hashes = Dictionary(
      changed.map { (FigureKeys.hash($0.rawValue), $0) }, uniquingKeysWith: { first, _ in first })
    var gone: Set<UInt32> = []
    for (place, row) in orders.enumerated() where hashes[row.key] != nil {
      guard let id = OrderID(keys.text(row.id, row.idLength)), changed.contains(id) else {
        continue
      }
      places[id] = place
      gone.insert(UInt32(truncatingIfNeeded: place))
    }
    if !gone.isEmpty { sales.removeAll { gone.contains($0.order) } }
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
    if order.lines.isEmpty { sales.append(row) }
    for line in order.lines {
      let value = line.exactTotal.millionths
      row.valueHigh = Int64(truncatingIfNeeded: value >> 64)
      row.valueLow = UInt64(truncatingIfNeeded: value)
      row.units = Int32(clamping: line.quantity)
      row.sku = skus.number(of: line.sku.rawValue)
      row.marks = seen.isEmpty ? .beginsOrder : []
      if seen.insert(line.sku).inserted { row.marks.insert(.beginsVariant) }
      sales.append(row)
    }
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
    sales.reduce(0) { sum, row in
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
