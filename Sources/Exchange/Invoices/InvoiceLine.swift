/// A row of an invoice while the file is read: texts are numbers of the interned ones.
struct InvoiceLine {
  let code: Int32
  let name: Int32
  let quantity: Int
  let price: Int64
  let row: Int32
}
