import RefundDesk
public import Toml

extension DeskSettings {
  /// Reads `desk.toml`. Every mistake is reported; none is passed over.
  public init(reading source: SourceText) throws(SettingsFault) {
    let document: TomlDocument
    do throws(Diagnostic) { document = try TomlDocument(source) } catch {
      throw SettingsFault([error], source: source)
    }
    var reading = SettingsReading(document)
    guard let settings = reading.settings() else {
      throw SettingsFault(reading.diagnostics, source: source)
    }
    self = settings
  }
}

/// One reading of the settings, gathering what is wrong.
struct SettingsReading {
  var root: TomlReader
  private var currency: Currency?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ document: TomlDocument) { root = document.reader() }

  /// The settings, or nil where something is wrong with them.
  mutating func settings() -> DeskSettings? {
    let name = root.string("name")
    let id = self.id("id")
    currency = self.readCurrency()
    let language = root.word("language", as: Language.self)
    let jurisdiction = self.jurisdiction()
    let zone = self.zone()
    let people = self.people()
    let optional = self.optional()
    diagnostics = root.finish().sorted {
      ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column)
    }
    guard !diagnostics.hasErrors, let name, let id, let currency, let language, let jurisdiction,
      let zone, let people
    else { return nil }
    var settings = DeskSettings(
      name: name, id: id, currency: currency, language: language, jurisdiction: jurisdiction,
      zone: zone, people: people)
    optional(&settings)
    return settings
  }

  /// The keys that may be absent, as what they change.
  private mutating func optional() -> (inout DeskSettings) -> Void {
    let grace = root.integer("grace_seconds", in: 0...3_600, required: false)
    let recordsPayments = root.boolean("payments_recorded", required: false)
    let policy = self.policy()
    let hours = self.hours()
    let withdrawal = self.withdrawal()
    let mailFrom = self.mailFrom()
    let retention = self.retention()
    let targets = self.targets()
    return { settings in
      settings.graceSeconds = grace ?? settings.graceSeconds
      settings.recordsPayments = recordsPayments ?? settings.recordsPayments
      settings.policy = policy
      settings.hours = hours ?? settings.hours
      settings.withdrawal = withdrawal ?? settings.withdrawal
      settings.mailFrom = mailFrom
      settings.retention = retention ?? settings.retention
      settings.targets = targets
    }
  }

  private mutating func id(_ key: String) -> String? {
    guard let text = root.locatedString(key) else { return nil }
    if ID<DeskSettings>(text.value) != nil { return text.value }
    root.report(.settings(.badID(key: key), at: text.span))
    return nil
  }

  private mutating func readCurrency() -> Currency? {
    guard let code = root.locatedString("currency") else { return nil }
    if let currency = Currency(code.value) { return currency }
    let meant = EditDistance.closest(to: code.value.uppercased(), among: Currency.codes)
    root.report(
      Diagnostic(
        .unknownValue(key: "currency", value: code.value, known: meant, allowed: []),
        at: code.span))
    return nil
  }

  private mutating func jurisdiction() -> String? {
    guard let code = root.locatedString("jurisdiction") else { return nil }
    if code.value.utf8.count == 2, code.value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      return code.value
    }
    root.report(.settings(.badCountry, at: code.span))
    return nil
  }

  private mutating func zone() -> String? {
    guard let name = root.locatedString("timezone") else { return nil }
    do throws(ZoneFault) {
      _ = try ZoneFile.rules(of: name.value)
      return name.value
    } catch {
      root.report(.settings(.zone(error), at: name.span))
      return nil
    }
  }

  private mutating func policy() -> String? {
    guard let name = root.locatedString("policy", required: false) else { return nil }
    if PolicyShelf.isFileName(name.value) { return name.value }
    root.report(.settings(.badPolicyName, at: name.span))
    return nil
  }

  private mutating func mailFrom() -> String? {
    guard let from = root.locatedString("mail_from", required: false) else { return nil }
    if MailAddress(from.value) != nil { return from.value }
    root.report(.settings(.badAddress, at: from.span))
    return nil
  }

  private mutating func withdrawal() -> WithdrawalNotice? {
    guard let table = root.table("withdrawal", required: false) else { return nil }
    var reader = TomlReader(table)
    let informed = reader.boolean("informed")
    let since = reader.date("since", required: false)
    let day = since.flatMap { Day(year: $0.value.year, month: $0.value.month, day: $0.value.day) }
    root.report(reader.finish())
    return informed.map { WithdrawalNotice(informed: $0, since: day) }
  }

  private mutating func retention() -> RetentionPeriods? {
    guard let table = root.table("retention", required: false) else { return nil }
    var reader = TomlReader(table)
    var periods = RetentionPeriods()
    for (key, path, range) in [
      ("account_years", \.accountYears, 1...30), ("request_years", \.requestYears, 1...30),
      ("book_years", \.bookYears, 1...100), ("draft_days", \.draftDays, 1...3_650),
      ("letter_days", \.letterDays, 1...3_650),
    ] as [(String, WritableKeyPath<RetentionPeriods, Int>, ClosedRange<Int64>)] {
      if let value = reader.integer(key, in: range, required: false) {
        periods[keyPath: path] = Int(value)
      }
    }
    root.report(reader.finish())
    return periods
  }

  private mutating func people() -> [DeskPerson]? {
    let tables = root.tables("person")
    var people: [DeskPerson] = []
    var lines: [AgentID: Int] = [:]
    for table in tables {
      var reader = TomlReader(table)
      let line = reader.table.span.line
      if let person = PersonReading.person(&reader, currency: currency) {
        if let first = lines.updateValue(line, forKey: person.person.id) {
          let span = table["id"]?.span ?? table.span
          reader.report(
            Diagnostic(.duplicateID(person.person.id.rawValue, firstLine: first), at: span))
        }
        people.append(person)
      }
      root.report(reader.finish())
    }
    if tables.isEmpty, root.table["person"] == nil {
      root.report(.settings(.nobody, at: root.table.span))
    }
    return people
  }
}
