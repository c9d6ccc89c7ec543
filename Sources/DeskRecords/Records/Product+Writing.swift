import CanonicalJSON
import RefundDesk

extension Product {
  func write(to writer: inout RecordWriter) {
    writer.write(ProductKey.id, id)
    writer.write(ProductKey.name, name)
    writer.write(ProductKey.category, category)
    writer.write(ProductKey.variants, variants) { $1.write(to: &$0) }
    writer.write(extra, .open)
  }
}

extension Variant {
  func write(to writer: inout RecordWriter) {
    writer.write(VariantKey.sku, sku)
    writer.write(VariantKey.options, options) { $0.member($1, $2) }
    writer.write(VariantKey.price, price)
    writer.write(VariantKey.unitCost, unitCost)
    writer.write(VariantKey.stock, stock)
    writer.write(extra, .open)
  }
}
