import Glibc
import RefundDesk
import Testing

@testable import DeskStore

@Suite("The outbox")
struct OutboxTests {
  let place: TemporaryDesk
  let desk: Desk
  private static let later = Sample.now.adding(seconds: 10)

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<4), by: "sam", now: Sample.now)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileTree.names(in: place.path + "/outbox/" + folder)
  }

  private func send(_ ticket: TicketID, _ text: String = "Bonjour", at: Timestamp = Sample.now)
    throws
  {
    _ = try desk.commit(
      Sample.request(.send(text, channel: .email), on: ticket, now: at))
  }

  @Test("a message leaves when its grace period is over, and not before")
  func grace() throws {
    try send("T1")
    #expect(try desk.flushOutbox(now: Sample.now.adding(seconds: 9)).waiting == 1)
    #expect(try names("new").isEmpty)
    #expect(try desk.flushOutbox(now: Self.later).left.count == 1)
    #expect(try names("new").count == 1)
    #expect(try names("tmp").isEmpty)
  }

  @Test("what a customer said is in the history and never leaves")
  func customersWords() throws {
    _ = try desk.commit(Sample.request(.receive("Merci", channel: .email), on: "T1"))
    #expect(try desk.flushOutbox(now: Self.later) == OutboxReport())
    #expect(try names("new").isEmpty)
    try desk.rebuild()
    #expect(try desk.flushOutbox(now: Self.later) == OutboxReport())
  }

  @Test("a message leaves once, also after the mail system took it and the index was made again")
  func once() throws {
    try send("T1")
    _ = try desk.flushOutbox(now: Self.later)
    let name = try #require(try names("new").first)
    #expect(unlink(place.path + "/outbox/new/" + name) == 0)
    try desk.rebuild()
    #expect(try desk.flushOutbox(now: Self.later) == OutboxReport())
    #expect(try place.open().flushOutbox(now: Self.later) == OutboxReport())
    #expect(try names("new").isEmpty)
  }

  @Test("a flush that died before or after its watermark is finished by the next, once")
  func died() throws {
    try send("T1")
    _ = try desk.flushOutbox(now: Self.later)
    let name = try #require(try names("new").first)
    let folder = place.path + "/outbox/"
    #expect(rename(folder + "new/" + name, folder + "tmp/" + name) == 0)
    let orphan = "1.S999999.desk-1"
    try FileTree.write(folder + "tmp/" + orphan, [], mode: 0o600)
    _ = try desk.flushOutbox(now: Self.later)
    #expect(try names("new") == [name])
    #expect(try names("tmp").isEmpty)
  }

  @Test("a letter about a decision that was undone in time never leaves")
  func undone() throws {
    _ = try desk.commit(Sample.request(Sample.refund(100), on: "T1"))
    try send("T1", "Vous êtes remboursée.", at: Sample.now.adding(seconds: 2))
    _ = try desk.commit(
      Sample.request(.undo, on: "T1", now: Sample.now.adding(seconds: 5)))
    let report = try desk.flushOutbox(now: Sample.now.adding(seconds: 60))
    #expect(report.withdrawn.count == 1 && report.left.isEmpty)
    #expect(try names("new").isEmpty)
  }

  @Test("a letter stays sent where another step was undone, or the decision too late")
  func notUndone() throws {
    _ = try desk.commit(Sample.request(.tag("vip"), on: "T1"))
    try send("T1")
    _ = try desk.commit(Sample.request(.undo, on: "T1", now: Sample.now.adding(seconds: 3)))
    _ = try desk.commit(Sample.request(Sample.refund(100), on: "T2"))
    try send("T2")
    _ = try desk.commit(Sample.request(.undo, on: "T2", now: Sample.now.adding(seconds: 30)))
    #expect(try desk.flushOutbox(now: Sample.now.adding(seconds: 60)).left.count == 2)
  }

  @Test("imported messages and spoken words never leave")
  func silent() throws {
    let message = Message(at: Sample.now, from: .desk("anna"), channel: .email, text: "old")
    _ = try desk.importEvents(
      [ImportedEvent(.ticketChanged("T9", .messageSent(message)))], by: "sam", now: Sample.now)
    _ = try desk.importEvents(
      Sample.events(9..<10) + [ImportedEvent(.ticketChanged("T9", .messageSent(message)))],
      by: "sam", now: Sample.now)
    _ = try desk.commit(Sample.request(.send("called", channel: .phone), on: "T1"))
    #expect(try desk.flushOutbox(now: Self.later).left.isEmpty)
    #expect(try names("new").isEmpty)
  }

  @Test("a letter is mail: headers in ASCII, French words encoded, no line over 76")
  func form() throws {
    let text = "Chère Léa,\n\nvous êtes remboursée de 84,90 €. " + String(repeating: "é", count: 90)
    try send("T1", text + " fin \n")
    _ = try desk.flushOutbox(now: Self.later)
    let name = try #require(try names("new").first)
    let bytes = try FileTree.read(place.path + "/outbox/new/" + name)
    let mail = String(decoding: bytes, as: UTF8.self)
    let lines = mail.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") })
    #expect(mail.contains("From: Boutique <service@boutique.example>\r\n"))
    #expect(mail.contains("To: =?utf-8?B?TMOpYSAx?= <lea1@example.com>\r\n"))
    #expect(mail.contains("Subject: Votre demande T1\r\n"))
    #expect(mail.contains("Date: "))
    #expect(mail.contains("\r\n\r\nCh=C3=A8re L=C3=A9a,\r\n\r\nvous"))
    #expect(decoded(mail) == text + " fin ")
  }

  /// Reads quoted-printable back, by the rule of the standard and not by our writer.
  private func decoded(_ mail: String) -> String {
    guard let start = mail.ranges(of: "\r\n\r\n").first else { return "" }
    var bytes: [UInt8] = []
    var rest = Array(mail[start.upperBound...].utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let pair = rest.prefix(2)
      rest = rest.dropFirst(2)
      if Array(pair) != [13, 10] {
        bytes.append(UInt8(String(decoding: pair, as: UTF8.self), radix: 16) ?? 0)
      }
    }
    return String(decoding: bytes.filter { $0 != 13 }.dropLast(), as: UTF8.self)
  }

  @Test(
    "a name cannot begin another header",
    arguments: ["a\r\nBcc: b@c", "\"x\" <y@z>", "=?utf-8?Q?x?=", "é\u{0}\n"])
  func hostile(name: String) throws {
    let header = MailHeader.mailbox(name, MailAddress("a@b.example"))
    #expect(header.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 13 || $0 == 10 })
    #expect(!header.contains("Bcc:") && header.hasSuffix("<a@b.example>"))
    for line in header.split(separator: "\r\n").dropFirst() { #expect(line.hasPrefix(" ")) }
  }

  @Test("drafts are kept as typed, for each ticket and person, until they are removed")
  func drafts() throws {
    let drafts = desk.drafts
    try drafts.save("Chère Léa", for: "T1", by: "anna")
    try drafts.save("Chère Léa,", for: "T1", by: "anna")
    try drafts.save("x", for: "T/é +1", by: "bob")
    #expect(try place.open().drafts.text(for: "T1", by: "anna") == "Chère Léa,")
    #expect(try drafts.text(for: "T1", by: "bob") == nil)
    #expect(
      try Set(drafts.all()) == [
        .init(ticket: "T1", by: "anna"), .init(ticket: "T/é +1", by: "bob"),
      ])
    try drafts.save("", for: "T1", by: "anna")
    #expect(try drafts.all().count == 1)
    let long = TicketID(composed: String(repeating: "ü", count: 100))
    try drafts.save("long", for: long, by: "anna")
    #expect(try drafts.text(for: long, by: "anna") == "long")
  }
}
