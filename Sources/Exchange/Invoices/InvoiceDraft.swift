import RefundDesk

/// One invoice, credit note or adjustment while the file is read.
struct InvoiceDraft {
  enum Kind {
    case sale, credit, adjustment
  }

  let number: String
  var kind: Kind
  let customer: Int32
  let country: Int32
  let time: Timestamp
  let row: Int
  var lines: [InvoiceLine] = []
}
