import RefundDesk

extension OrderDraft {
  func finish() throws(RecordStop) -> Order {
    guard let id else { throw RecordStop(.missingKey("id"), at: start) }
    guard let status else { throw RecordStop(.missingKey("status"), at: start) }
    guard let currency else { throw RecordStop(.missingKey("currency"), at: start) }
    let isAdjustment = status == .adjustment
    var order = Order(
      id: id, customer: customer, status: status, currency: currency,
      lines: try finishLines(currency, isAdjustment: isAdjustment))
    order.placed = placed
    order.delivered = delivered
    order.promised = promised
    order.channel = channel
    order.marketplace = marketplace
    order.country = country
    order.shipping = Money(shipping, currency)
    order.shippingKind = shippingKind
    order.standardShipping = standardShipping.map { Money($0, currency) }
    order.invoice = invoice
    for payment in payments {
      order.payments.append(try payment.finish(currency, isAdjustment: isAdjustment))
    }
    order.extra = ExtraFields(extra)
    if isStrict { try checkTotal(of: order) }
    return order
  }

  private func finishLines(
    _ currency: Currency, isAdjustment: Bool
  ) throws(RecordStop) -> [OrderLine] {
    var finished: [OrderLine] = []
    finished.reserveCapacity(lines.count)
    for line in lines { finished.append(try line.finish(currency, isAdjustment: isAdjustment)) }
    guard let repeated = OrderDraft.repeatedLine(finished) else { return finished }
    throw RecordStop(.duplicateID(finished[repeated].id.rawValue), at: lines[repeated].start)
  }

  /// The position of a line whose identifier an earlier one has; few lines need no set.
  private static func repeatedLine(_ lines: [OrderLine]) -> Int? {
    var seen: Set<LineID> = []
    guard lines.count > 8 else {
      return lines.indices.first { index in
        lines[..<index].contains { $0.id == lines[index].id }
      }
    }
    seen.reserveCapacity(lines.count)
    return lines.indices.first { !seen.insert(lines[$0].id).inserted }
  }

  /// Every sum over the order must fit 64 bits, so that nobody later meets one that does not.
  private func checkTotal(of order: Order) throws(RecordStop) {
    var sum = order.shipping.minorUnits.magnitude
    for (line, draft) in zip(order.lines, lines) {
      guard let total = try? line.total() else { throw RecordStop(.overflow, at: draft.start) }
      let (next, overflow) = sum.addingReportingOverflow(total.minorUnits.magnitude)
      guard !overflow, next <= Int64.max else { throw RecordStop(.overflow, at: draft.start) }
      sum = next
    }
  }
}
