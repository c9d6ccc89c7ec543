import DeskStore
import RefundDesk
import TestSupport
import Testing
import Toml

@Suite("The desk's settings")
struct SettingsTests {
  static let good = """
    name = "Boutique"
    id = "d1"
    currency = "EUR"
    language = "fr"
    jurisdiction = "FR"
    timezone = "Europe/Paris"
    grace_seconds = 15
    policy = "boutique"
    mail_from = "a@b.example"
    [withdrawal]
    informed = true
    since = 2024-01-01
    [hours]
    monday = ["09:00-12:00", "14:00-18:00"]
    friday = "09:00-12:30"
    closed = [2026-12-24, "2026-08-03..2026-08-21"]
    [hours.open]
    2026-12-13 = ["10:00-13:00", "14:00-18:00"]
    2026-05-08 = "10:00-12:00"
    [[person]]
    id = "anna"
    name = "Anna"
    role = "agent"
    limit = 10000
    login = "aroy"
    [[person]]
    id = "sam"
    name = "Sam"
    role = "supervisor"
    """

  private func read(_ text: String) throws -> DeskSettings {
    try DeskSettings(reading: SourceText(file: "desk.toml", text: text))
  }

  @Test("say everything that the file says")
  func whole() throws {
    let settings = try read(Self.good)
    #expect(settings.graceSeconds == 15)
    #expect(settings.people.map(\.login) == ["aroy", nil])
    #expect(settings.peopleByID["anna"]?.limit == Money(10_000, .eur))
    #expect(settings.hours.days[.monday]?.count == 2)
    #expect(settings.hours.days[.friday] == [.init(opens: 32_400, closes: 45_000)])
    #expect(settings.hours.days[.sunday] == nil)
    let christmas = try #require(Day(iso: "2026-12-24"))
    let summer = try #require(Day(iso: "2026-08-03"))
    #expect(settings.hours.closed == [christmas...christmas, summer...summer.adding(days: 18)])
    #expect(settings.hours.closures.count == 20)
    #expect(
      settings.hours.open == [
        try #require(Day(iso: "2026-12-13")): [
          .init(opens: 36_000, closes: 46_800), .init(opens: 50_400, closes: 64_800),
        ],
        try #require(Day(iso: "2026-05-08")): [.init(opens: 36_000, closes: 43_200)],
      ])
    #expect(settings.withdrawal == WithdrawalNotice(informed: true, since: Day(iso: "2024-01-01")))
    #expect(settings.policy == "boutique")
  }

  @Test("come back from the file that is written of them", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    var settings = try read(Self.good)
    settings.language = language
    settings.name = "L’\"Échoppe\"\\ \u{7}"
    #expect(try read(settings.tomlText()) == settings)
    settings.policy = nil
    settings.hours.closed = []
    settings.hours.open = [:]
    settings.mailFrom = nil
    settings.withdrawal.since = nil
    #expect(try read(settings.tomlText()) == settings)
  }

  @Test(
    "report a mistake at its place",
    arguments: [
      ("EUR", "1️⃣\"EURO\"", "unknown-value"), ("currency", "1️⃣curency", "unknown-key"),
      ("FR", "1️⃣\"France\"", "bad-country"), ("Europe/Paris", "1️⃣\"Europe/Pari\"", "bad-timezone"),
      ("Europe/Paris", "1️⃣\"../../etc/passwd\"", "bad-timezone"),
      ("15", "1️⃣4000", "out-of-range"), ("15", "1️⃣\"ten\"", "wrong-type"),
      ("boutique", "1️⃣\"../x\"", "bad-policy-name"),
      ("a@b.example", "1️⃣\"a@b\\r\\nBcc: c@d\"", "bad-address"),
      ("09:00-12:30", "1️⃣\"12:30-09:00\"", "bad-hours"),
      ("09:00-12:30", "1️⃣\"9-12\"", "bad-hours"), ("agent", "1️⃣\"agnt\"", "unknown-value"),
      ("sam", "1️⃣\"anna\"", "duplicate-id"), ("10000", "1️⃣-1", "out-of-range"),
      ("login", "1️⃣logni", "unknown-key"), ("informed", "1️⃣inform", "unknown-key"),
    ])
  func diagnosed(old: String, new: String, code: String) throws {
    let quoted = new.contains("\"") && !new.hasPrefix("1️⃣\"ten") ? "\"\(old)\"" : old
    let range = try #require(Self.good.range(of: quoted, options: old == "sam"))
    let marked = MarkedText(Self.good.replacingCharacters(range, new))
    let fault = #expect(throws: SettingsFault.self) { try read(marked.plain) }
    let found = try #require(fault?.diagnostics.first { $0.code == code }, "\(new)")
    let place = try #require(marked.position(1))
    #expect(found.span.line == place.line && found.span.column == place.column, "\(found.span)")
  }

  @Test(
    "report a day or a closing that cannot be at its place",
    arguments: [
      // No day, no range, the wrong way round, longer than a year, no text at all.
      ("closed = [1️⃣\"2026-02-30\"]", "bad-closing"),
      ("closed = [\"2026-12-24\", 1️⃣\"Christmas\"]", "bad-closing"),
      ("closed = [1️⃣\"2026-08-03..2026-08-32\"]", "bad-closing"),
      ("closed = [1️⃣\"2026-08-03 - 2026-08-21\"]", "bad-closing"),
      ("closed = 1️⃣\"2026-08-21..2026-08-03\"", "closing-backwards"),
      ("closed = 1️⃣\"2026-08-03..2062-08-21\"", "closing-too-long"),
      ("closed = [2026-12-24, 1️⃣24]", "bad-closing"), ("closed = 1️⃣true", "bad-closing"),
      ("closed = 1️⃣2026-12-24T10:00:00", "bad-closing"), ("1️⃣closd = 2026-12-24", "unknown-key"),
      // Hours of their own: no day, no hours, twice the same time, shut as well.
      ("[hours.open]\n1️⃣sunday = \"10:00-18:00\"", "bad-open-day"),
      ("[hours.open]\n1️⃣2026-13-01 = \"10:00-18:00\"", "bad-open-day"),
      ("[hours.open]\n2026-12-13 = 1️⃣\"18:00-10:00\"", "bad-hours"),
      ("[hours.open]\n2026-12-13 = 1️⃣[]", "no-hours"),
      ("[hours.open]\n2026-12-13 = 1️⃣10", "wrong-type"),
      ("[hours.open]\n2026-12-13 = [\"10:00-14:00\", 1️⃣\"13:00-18:00\"]", "overlapping-hours"),
      (
        "closed = \"2026-12-10..2026-12-20\"\n[hours.open]\n1️⃣2026-12-13 = \"10:00-18:00\"",
        "open-and-closed"
      ),
      ("open = 1️⃣\"2026-12-13\"", "wrong-type"), ("[hours.1️⃣opened]", "unknown-key"),
    ])
  func daysThatDiffer(text: String, code: String) throws {
    let head = Self.good[..<(try #require(Self.good.ranges(of: "closed = [").first)).lowerBound]
    let people = Self.good[(try #require(Self.good.ranges(of: "[[person]]").first)).lowerBound...]
    let marked = MarkedText(head + text + "\n" + people)
    let fault = #expect(throws: SettingsFault.self) { try read(marked.plain) }
    let found = try #require(fault?.diagnostics.first, "\(text)")
    let place = try #require(marked.position(1))
    #expect(found.code == code)
    #expect(found.span.line == place.line && found.span.column == place.column, "\(found.span)")
    #expect(fault?.diagnostics.count == 1)
  }

  @Test("report everything that is missing at once")
  func missing() {
    let fault = #expect(throws: SettingsFault.self) { try read("") }
    #expect(fault?.diagnostics.map(\.code).filter { $0 == "missing-key" }.count == 6)
    #expect(fault?.diagnostics.contains { $0.code == "nobody" } == true)
  }

  @Test("say where a file is no TOML")
  func syntax() {
    let fault = #expect(throws: SettingsFault.self) { try read("name = \"a\"\nid = \n") }
    #expect(fault?.diagnostics.first?.span.line == 2)
  }

  @Test(
    "are followed by a desk that is open: a change once, a mistake once, and what held before holds on"
  )
  func followed() throws {
    let temporary = try TemporaryDesk()
    let desk = try temporary.create()
    let file = temporary.path + "/desk.toml"
    let text = String(decoding: try Grep.bytes(file), as: UTF8.self)
    #expect(try !desk.followSettings())
    let closed = text.replacing("[hours]\n", with: "[hours]\nclosed = \"2026-12-24\"\n")
    try Grep.write(Array(closed.utf8), to: file)
    #expect(try desk.followSettings())
    #expect(desk.settings.hours.closures.count == 1)
    #expect(try !desk.followSettings())
    try Grep.write(Array(closed.replacing("2026-12-24", with: "2026-12-32").utf8), to: file)
    #expect(throws: DeskFault.self) { try desk.followSettings() }
    #expect(try !desk.followSettings())
    #expect(desk.settings.hours.closures.count == 1)
    try Grep.write(Array(text.utf8), to: file)
    #expect(try desk.followSettings())
    #expect(desk.settings.hours.closures.isEmpty)
  }

  @Test("know who was told of the right to withdraw, before and after the practice changed")
  func informed() throws {
    let notice = WithdrawalNotice(informed: true, since: Day(iso: "2024-01-01"))
    #expect(try notice.informed(on: #require(Day(iso: "2024-01-01"))))
    #expect(try !notice.informed(on: #require(Day(iso: "2023-12-31"))))
  }

  @Test("let only the user of a login act as its person, and anybody as the others")
  func acting() throws {
    let settings = try read(Self.good)
    let anna = Caller(uid: 1, login: "aroy")
    let other = Caller(uid: 2, login: "zed")
    #expect(try settings.actor(named: nil, caller: anna).id == "anna")
    #expect(try settings.actor(named: "sam", caller: anna).id == "sam")
    #expect(throws: ActingFault.belongsToLogin("anna", login: "aroy")) {
      try settings.actor(named: "anna", caller: other)
    }
    #expect(throws: ActingFault.nobodyNamed(login: "zed", known: ["anna", "sam"])) {
      try settings.actor(named: nil, caller: other)
    }
    #expect(throws: ActingFault.unknownPerson("eve", known: ["anna", "sam"])) {
      try settings.actor(named: "eve", caller: anna)
    }
  }
}

extension String {
  /// Where a text stands, the last place where asked so.
  fileprivate func range(of text: String, options last: Bool) -> Range<String.Index>? {
    let ranges = ranges(of: text)
    return last ? ranges.last : ranges.first
  }

  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
