import RefundDesk

/// What the index keeps of a customer beside the place in the journal: what rows show, and the text
/// that searches look through.
struct CustomerLine: Hashable {
  let name: String?
  let country: String?
  let text: [UInt8]

  init(_ customer: Customer) {
    name = customer.name
    country = customer.country
    var text: [UInt8] = []
    for part in [customer.id.rawValue, customer.name, customer.email, customer.phone] {
      if let part { SearchText.appendFolded(part, to: &text) }
      text.append(SearchText.separator)
    }
    self.text = text
  }

  init(_ value: UnsafeRawBufferPointer) throws(DeskFault) {
    var unpacker = Unpacker(value)
    _ = try unpacker.location()
    name = try unpacker.sizedText()
    country = try unpacker.sizedText()
    text = Array(unpacker.rest())
  }

  var packed: [UInt8] {
    var packer = Packer(capacity: 100)
    packer.addSized(name)
    packer.addSized(country)
    packer.add(text)
    return packer.bytes
  }

  /// A customer of whom only this is known.
  func customer(_ id: CustomerID) -> Customer {
    var customer = Customer(id: id, name: name)
    customer.country = country
    return customer
  }
}
