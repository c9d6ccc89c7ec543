import RefundDesk

/// What the index keeps of an order beside the place in the journal: under whom it is filed, and when.
struct OrderFiling: Hashable {
  let customer: CustomerID?
  let placed: Timestamp?

  init(_ order: Order) {
    customer = order.customer
    placed = order.placed
  }

  init(_ value: UnsafeRawBufferPointer) throws(DeskFault) {
    var unpacker = Unpacker(value)
    _ = try unpacker.location()
    let time = try unpacker.number(Int64.self)
    placed = time == .min ? nil : Timestamp(microseconds: time)
    customer = try unpacker.sizedText().flatMap { CustomerID($0) }
  }

  var packed: [UInt8] {
    var packer = Packer(capacity: 32)
    packer.add(placed?.microseconds ?? .min)
    packer.addSized(customer?.rawValue)
    return packer.bytes
  }
}
