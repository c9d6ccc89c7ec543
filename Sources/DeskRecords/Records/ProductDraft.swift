import RefundDesk

/// A product while it is read.
struct ProductDraft {
  var start = 0
  var id: ProductID?
  var name: String?
  var category: String?
  var variants: [VariantDraft] = []
  var extra: [ExtraFields.Member] = []

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    if reader.part != .personal { start = try reader.start() }
    extra += try reader.object(ProductKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .type: _ = try reader.string()
      case .id: self.id = try reader.id()
      case .name: self.name = try reader.string()
      case .category: self.category = try reader.text()
      case .variants:
        try reader.fill(&self.variants, VariantDraft.init) { reader, variant throws(RecordStop) in
          try variant.read(&reader)
        }
      }
    }
  }

  func finish() throws(RecordStop) -> Product {
    guard let id else { throw RecordStop(.missingKey("id"), at: start) }
    guard let name else { throw RecordStop(.missingKey("name"), at: start) }
    guard !variants.isEmpty else { throw RecordStop(.missingKey("variants"), at: start) }
    var finished: [Variant] = []
    var skus: Set<SKU> = []
    for variant in variants {
      let next = try variant.finish()
      guard skus.insert(next.sku).inserted else {
        throw RecordStop(.duplicateID(next.sku.rawValue), at: variant.start)
      }
      finished.append(next)
    }
    var product = Product(id: id, name: name, category: category, variants: finished)
    product.extra = ExtraFields(extra)
    return product
  }
}
