import RefundDesk

/// Reads the rows of an invoice file and puts those of one invoice together.
struct InvoiceGrouper {
  let mapping: CSVMapping
  let columns: InvoiceColumns
  let text: UnsafeRawBufferPointer
  let dates: DateReader
  let amounts: AmountReader
  var report: ImportReport

  var texts = Interner()
  var drafts: [InvoiceDraft] = []
  /// The exact price of rows whose price is finer than the currency.
  var exactPrices: [Int32: String] = [:]
  /// The fields of rows under columns that the mapping does not name.
  var otherFields: [Int32: [ExtraFields.Member]] = [:]
  /// The name and address of customers, by the number of their text, as the first row has them.
  var people: [Int32: (name: String?, email: String?)] = [:]

  private var sales: [String: Int] = [:]
  private var credits: [String: Int] = [:]
  private var last:
    (number: CSVField, date: CSVField, customer: CSVField, draft: Int, isCredit: Bool)?

  init(
    mapping: CSVMapping, columns: InvoiceColumns, text: UnsafeRawBufferPointer, zone: ZoneRules,
    report: ImportReport
  ) {
    self.mapping = mapping
    self.columns = columns
    self.text = text
    self.report = report
    dates = mapping.dates(in: zone)
    amounts = mapping.amounts
  }

  /// Takes a row in, or notes why it cannot be used.
  mutating func add(_ row: CSVRow) {
    report.rows += 1
    do throws(RowRefusal) {
      if let fault = row.fault { throw RowRefusal(.badQuoting(column: fault.column)) }
      guard row.fields.count == columns.count else {
        throw RowRefusal(.uneven(fields: row.fields.count, header: columns.count))
      }
      try read(row)
    } catch {
      report.rejects.append(
        RejectedRow(
          row: row.number, line: row.line, reason: error.reason,
          text: String(decoding: UnsafeRawBufferPointer(rebasing: text[row.range]), as: UTF8.self)))
    }
  }

  private mutating func read(_ row: CSVRow) throws(RowRefusal) {
    let fields = RowFields(row: row, text: text, columns: columns)
    let quantity = try fields.quantity()
    let isCredit = try isCredit(fields, quantity)
    var isAdjustment = false
    if !isCredit { isAdjustment = try self.isAdjustment(fields, quantity) }
    let price = try price(fields, quantity, isCredit: isCredit, isAdjustment: isAdjustment)
    let code = try number(.code, fields)
    let draft = try draft(of: fields, isCredit: isCredit)
    if isAdjustment { drafts[draft].kind = .adjustment }
    let number = Int32(row.number)
    if let exact = price.exact {
      exactPrices[number] = exact
      report.warnings.append(.priceTooFine(row: row.number, exact: exact))
    }
    if !columns.others.isEmpty { otherFields[number] = fields.others() }
    drafts[draft].lines.append(
      InvoiceLine(
        code: code, name: name(fields),
        quantity: isCredit ? abs(quantity) : quantity, price: price.units, row: number))
  }

  private func isCredit(_ fields: RowFields, _ quantity: Int) throws(RowRefusal) -> Bool {
    mapping.credit.holds(
      number: try fields.raw(.invoice), mark: columns.creditMark.map { fields.trimmed($0) },
      quantity: quantity)
  }

  private func isAdjustment(_ fields: RowFields, _ quantity: Int) throws(RowRefusal) -> Bool {
    mapping.adjustment.holds(
      number: try fields.raw(.invoice), mark: columns.adjustmentMark.map { fields.trimmed($0) },
      quantity: quantity)
  }

  private func price(
    _ fields: RowFields, _ quantity: Int, isCredit: Bool, isAdjustment: Bool
  ) throws(RowRefusal) -> AmountReader.Amount {
    let bytes = try fields.raw(.unitPrice)
    let price: AmountReader.Amount
    do throws(AmountReader.Fault) { price = try amounts.amount(bytes) } catch {
      throw RowRefusal(error == .overflow ? .overflow : .badPrice(fields.trimmed(.unitPrice)))
    }
    if !isAdjustment {
      if price.units < 0 { throw RowRefusal(.negative(.unitPrice, fields.trimmed(.unitPrice))) }
      if !isCredit, quantity < 0 {
        throw RowRefusal(.negative(.quantity, fields.trimmed(.quantity)))
      }
    }
    if isCredit, quantity == 0 { throw RowRefusal(.zeroQuantity) }
    // A hundred million such rows together must still fit.
    let (total, overflow) = price.units.multipliedReportingOverflow(by: Int64(quantity))
    if overflow || total.magnitude > Int64.max / 100_000_000 { throw RowRefusal(.overflow) }
    return price
  }
}

extension InvoiceGrouper {
  /// The number of a field that names something.
  private mutating func number(
    _ column: CSVMapping.Column, _ fields: RowFields
  ) throws(RowRefusal) -> Int32 {
    let bytes = try fields.raw(column)
    // What is plain as it stands needs no `String` to be looked up.
    let isPlain =
      bytes.count <= 200 && bytes[0] != UInt8(ascii: "'")
      && !fields.field(column).hasDoubledQuotes && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return isPlain
      ? texts.number(of: bytes) : texts.number(of: try fields.id(column))
  }

  /// The number of what the invoice calls the article.
  private mutating func name(_ fields: RowFields) -> Int32 {
    guard let bytes = fields.plain(.description) else {
      return texts.number(of: fields.trimmed(.description))
    }
    return texts.number(of: bytes)
  }

  /// The invoice that a row belongs to; rows of one invoice mostly stand together.
  private mutating func draft(
    of fields: RowFields, isCredit: Bool
  ) throws(RowRefusal) -> Int {
    let number = fields.field(.invoice)
    let date = fields.field(.date)
    let buyer = fields.field(.customer)
    if let last, last.isCredit == isCredit, fields.areEqual(number, last.number),
      fields.areEqual(date, last.date), fields.areEqual(buyer, last.customer)
    {
      return last.draft
    }
    let name = try fields.id(.invoice)
    let known = isCredit ? credits[name] : sales[name]
    let time: Timestamp
    let bytes = try fields.raw(.date)
    do throws(DateReader.Fault) { time = try dates.time(bytes) } catch {
      throw RowRefusal(.badDate(fields.trimmed(.date)))
    }
    if let known {
      try check(fields, against: known)
      if time != drafts[known].time { noteOtherTime(fields.row.number, name) }
      last = (number, date, buyer, known, isCredit)
      return known
    }
    let customer = try customer(fields)
    drafts.append(
      InvoiceDraft(
        number: name, kind: isCredit ? .credit : .sale, customer: customer,
        country: texts.number(of: fields.trimmed(.country)), time: time, row: fields.row.number))
    if isCredit { credits[name] = drafts.count - 1 } else { sales[name] = drafts.count - 1 }
    last = (number, date, buyer, drafts.count - 1, isCredit)
    return drafts.count - 1
  }

  private mutating func noteOtherTime(_ row: Int, _ invoice: String) {
    for case .otherTime(_, invoice) in report.warnings.suffix(8) { return }
    report.warnings.append(.otherTime(row: row, invoice: invoice))
  }

  private mutating func customer(_ fields: RowFields) throws(RowRefusal) -> Int32 {
    let text = customerText(fields)
    guard !text.isEmpty else { return -1 }
    guard CustomerID(text) != nil else { throw RowRefusal(.badID(.customer, text)) }
    let number = texts.number(of: text)
    if people[number] == nil {
      let (name, email) = (fields.trimmed(.customerName), fields.trimmed(.email))
      people[number] = (name.isEmpty ? nil : name, email.isEmpty ? nil : email)
    }
    return number
  }

  private func customerText(_ fields: RowFields) -> String {
    var text = fields.trimmed(.customer)
    if let suffix = mapping.customerSuffix, text.hasSuffix(suffix),
      text.utf8.count > suffix.utf8.count
    {
      text.removeLast(suffix.count)
    }
    return text
  }

  private func check(_ fields: RowFields, against draft: Int) throws(RowRefusal) {
    let text = customerText(fields)
    let was = drafts[draft].customer
    let expected = was < 0 ? "" : texts[was]
    guard text == expected else {
      throw RowRefusal(
        .otherCustomer(invoice: drafts[draft].number, was: was < 0 ? nil : expected))
    }
  }
}

extension CSVMapping.RowTest {
  /// Whether a row is of the kind that the test describes.
  func holds(number: UnsafeRawBufferPointer, mark: String?, quantity: Int) -> Bool {
    if negative, quantity < 0 { return true }
    for prefix in prefixes {
      var index = 0
      for byte in prefix.utf8 {
        guard index < number.count, number[index] == byte else { break }
        index += 1
      }
      if index == prefix.utf8.count { return true }
    }
    return mark.map { values.contains($0) } ?? false
  }
}
