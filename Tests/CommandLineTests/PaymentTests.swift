import CanonicalJSON
import Testing

@Suite("Payments, from the shell")
struct PaymentTests {
  /// A desk of which one refund was just decided, and its ticket.
  static func decided(_ guichet: Guichet) throws -> String {
    try guichet.makeDesk(tickets: 60)
    let checks = try guichet.run("check", "--all", "--json").lines.map {
      try JSONValue(parsing: $0)
    }
    let found = checks.first { check in
      let floor = check["floor"]
      return check["verdict"]?.string == "entitled" && floor?["due"]?.string ?? "" > "2026-11-24"
        && (1_000...14_000).contains(floor?["amount"]?.integer ?? 0)
    }
    let check = try #require(found)
    let id = try #require(check["ticket"]?.string)
    let cents = try #require(check["floor"]?["amount"]?.integer)
    let amount = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    let run = try guichet.run("resolve", id, "--with", "refund", "--amount", amount, "--as", "anna")
    #expect(run.status == 0, "\(run.errors)")
    return id
  }

  /// How the legal clock of a ticket stands.
  static func clock(_ guichet: Guichet, _ id: String, at now: String) throws -> String? {
    let shown = try JSONValue(parsing: try guichet.run("show", id, "--json", "--now", now).output)
    let clocks = shown["clocks"]?.array ?? []
    return clocks.first { $0["origin"]?.string?.hasPrefix("law:") ?? false }?["state"]?.string
  }

  @Test("a decision is no payment: the legal clock runs on until the money has left")
  func paid() throws {
    let guichet = try Guichet()
    let id = try Self.decided(guichet)
    let later = "2027-03-01T09:00:00Z"
    #expect(try Self.clock(guichet, id, at: Guichet.now) == "running")
    #expect(try Self.clock(guichet, id, at: later) == "breached")
    let review = try guichet.run("policy", "review", "--json", "--now", later)
    #expect(review.output.contains("\"\(id)\""), "past its date with the amount")
    let pressing = try guichet.run("report", "clocks", "--csv", "--full", "--now", later)
    #expect(pressing.output.contains("pressing"))
    let receipt = try guichet.run("execute", id, "--as", "anna", "--json")
    #expect(receipt.status == 0, "\(receipt.errors)")
    #expect(try Self.clock(guichet, id, at: later) == "met")
    let after = try guichet.run("policy", "review", "--json", "--now", later)
    #expect(!after.output.contains("\"\(id)\""))
  }

  @Test("what the bank paid days ago is written down with its day, and can be taken back")
  func writtenDownLater() throws {
    let guichet = try Guichet()
    let id = try Self.decided(guichet)
    let later = "2027-03-01T09:00:00Z"
    let bank = "2026-11-23T10:00:00Z"
    let run = try guichet.run("execute", id, "--at", bank, "--as", "anna", "--now", later)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Self.clock(guichet, id, at: later) == "met")
    #expect(try guichet.run("undo", id, "--as", "anna", "--now", later).status == 0)
    #expect(try Self.clock(guichet, id, at: later) == "breached")
    #expect(try guichet.run("store", "verify").status == 0)
  }

  @Test(
    "nothing is paid twice, before it was decided, or in time to come", arguments: ["en", "fr"])
  func refused(language: String) throws {
    let guichet = try Guichet()
    let id = try Self.decided(guichet)
    let early = try guichet.run(
      "execute", id, "--at", "2026-01-01T10:00:00Z", "--as", "anna", "--lang", language)
    #expect(early.status == 1, "\(early.errors)")
    let ahead = try guichet.run(
      "execute", id, "--at", "2030-01-01T10:00:00Z", "--as", "anna", "--lang", language)
    #expect(ahead.status == 2, "\(ahead.errors)")
    #expect(try guichet.run("execute", id, "--as", "anna").status == 0)
    let twice = try guichet.run("execute", id, "--as", "anna", "--lang", language)
    #expect(twice.status == 1, "\(twice.errors)")
    #expect(twice.errors.contains(language == "fr" ? "reste à payer" : "still to be paid"))
  }

  @Test("a desk that is never told of payments counts a decision as one, if it says so")
  func neverTold() throws {
    let guichet = try Guichet()
    let id = try Self.decided(guichet)
    var settings = try guichet.folder.read("desk/desk.toml")
    settings = settings.replacing("payments_recorded = true", with: "payments_recorded = false")
    try guichet.folder.write(settings, to: "desk/desk.toml")
    #expect(try Self.clock(guichet, id, at: "2027-03-01T09:00:00Z") == "met")
    let wrong = settings.replacing("payments_recorded = false", with: "payments_recorded = \"no\"")
    try guichet.folder.write(wrong, to: "desk/desk.toml")
    let run = try guichet.run("list")
    #expect(run.status == 3)
    #expect(run.errors.contains("desk.toml:"), "\(run.errors)")
  }

  @Test("payments survive an export and an import")
  func exchanged() throws {
    let guichet = try Guichet()
    let id = try Self.decided(guichet)
    #expect(try guichet.run("execute", id, "--as", "anna").status == 0)
    let exported = try guichet.run("export", "desk")
    try guichet.folder.write(exported.output, to: "desk.jsonl")
    let other = guichet.folder.path + "/other"
    let made = try guichet.run(
      "init", other, "--currency", "EUR", "--jurisdiction", "FR", "--zone", "Europe/Paris",
      "--person", "anna:agent:150")
    #expect(made.status == 0, "\(made.errors)")
    let file = guichet.folder.path + "/desk.jsonl"
    let run = try guichet.run("import", "desk", file, "--desk", other, "--as", "anna")
    #expect(run.status == 0, "\(run.errors)")
    let again = try guichet.run("export", "desk", "--desk", other)
    #expect(again.output == exported.output)
    #expect(again.output.contains("\"executed\""))
  }
}
