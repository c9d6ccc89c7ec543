import CanonicalJSON
import TestSupport
import Testing

@Suite("Erasing a customer, from the shell: what is left, and what is said of it")
struct ErasureCommandTests {
  static let name = "Élodie Zyngerman"
  static let email = "elodie.zyngerman@example.org"

  /// A desk with a customer who has left traces wherever a desk keeps any.
  static func desk(id: String = "Z1", tag: String = "vip") throws -> Guichet {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 12)
    let records = [
      #"{"type":"customer","id":"\#(id)","name":"\#(name)","email":"\#(email)","phone":"+33 6 98 76 54 32","tags":["\#(tag)"],"note":"habite 77 rue des Zinnias"}"#,
      #"{"type":"order","id":"ZO1","customer":"\#(id)","placed":"2026-10-03T10:00:00Z","delivered":"2026-10-06","status":"delivered","channel":"online","country":"FR","currency":"EUR","payment":[{"kind":"card","amount":8000}],"lines":[{"id":"L1","sku":"ROBE","name":"Robe","category":"apparel","quantity":1,"unit_price":8000,"engraving":"Zyng"}],"ship_to":"77 rue des Zinnias"}"#,
      #"{"type":"ticket","id":"ZT1","customer":"\#(id)","order":"ZO1","received":"2026-10-12T09:30:00Z","channel":"email","language":"fr","reason":"wrong_size","wants":"refund","lines":[{"line":"L1","quantity":1}],"messages":[{"at":"2026-10-12T09:30:00Z","from":"customer","channel":"email","text":"Ici ÉLODIE ZYNGERMAN, écrivez Zyng sur le colis."}]}"#,
    ]
    try guichet.folder.write(records.joined(separator: "\n") + "\n", to: "z.jsonl")
    let path = guichet.folder.path + "/z.jsonl"
    for words in [
      ["import", "desk", path, "--as", "henry"], ["take", "ZT1", "--as", "anna"],
      ["note", "ZT1", "Mme Zyngerman rappelle", "--as", "anna"],
      ["message", "ZT1", "Bonjour Élodie Zyngerman", "--as", "anna"],
      ["resolve", "ZT1", "--offer", "1", "--as", "anna"],
    ] {
      let run = try guichet.run(words)
      #expect(run.status == 0, "\(words): \(run.errors)")
    }
    try guichet.folder.write("Chère Zyngerman", to: "desk/drafts/ZT1+bruno.txt")
    return guichet
  }

  /// Asks for the erasure and confirms it; what the confirmation said.
  static func erase(_ guichet: Guichet, _ id: String = "Z1", _ more: [String] = []) throws
    -> Guichet.Run
  {
    let asked = try guichet.run("customer", "erase", id, "--reason", "art. 17", "--as", "anna")
    #expect(asked.status == 0, "\(asked.errors)")
    let done = try guichet.run(
      ["customer", "erase", id, "--confirm", "--as", "sofia", "--lang", "en"] + more)
    #expect(done.status == 0, "\(done.errors)")
    return done
  }

  @Test("exports in the desk's folder are found in any writing and go where that is asked for")
  func copies() throws {
    let guichet = try Self.desk()
    let export = try guichet.run("customer", "export", "Z1").output
    try guichet.folder.write(export, to: "desk/export.json")
    try guichet.folder.write("vu: ELODIE ZYNGERMAN\n", to: "desk/upper.txt")
    try guichet.folder.write("tel 0698765432\n", to: "desk/phone.csv")
    try guichet.folder.write(#"{"a":"\u00c9lodie Zyngerman"}"#, to: "desk/escaped.json")
    try guichet.folder.write("rien de personnel\n", to: "desk/harmless.txt")
    try guichet.folder.write("PK\u{3}\u{4}", to: "desk/export.zip")
    let asked = try guichet.run(
      "customer", "erase", "Z1", "--reason", "art. 17", "--as", "anna", "--json")
    let named = try JSONValue(parsing: try #require(asked.lines.first))
    let files = (named["files"]?.array ?? []).compactMap(\.string)
    #expect(files == ["escaped.json", "export.json", "phone.csv", "upper.txt"])
    #expect((named["closed_files"]?.array ?? []).compactMap(\.string) == ["export.zip"])
    let done = try guichet.run(
      "customer", "erase", "Z1", "--confirm", "--remove-files", "--as", "sofia", "--lang", "en")
    #expect(
      done.output.contains("escaped.json, export.json, phone.csv and upper.txt"), "\(done.output)")
    #expect(done.output.contains("export.zip in the desk's folder cannot be looked into"))
    for word in ["yngerman", "YNGERMAN", "Zyng", "98765432", "76 54 32", "Zinnias", "engraving"] {
      #expect(Grep.files(guichet.desk, hold: word) == [], "\(word)")
    }
    #expect(try guichet.folder.read("desk/harmless.txt") == "rien de personnel\n")
    #expect(try guichet.run("store", "verify").status == 0)
    #expect(try guichet.run("customer", "erase", "Z1", "--withdraw", "--remove-files").status == 2)
  }

  @Test("what others said of the customer is named event by event, however they wrote it")
  func mentions() throws {
    let guichet = try Self.desk()
    let first = try #require(try guichet.run("list", "--json").lines.first)
    let other = try #require(try JSONValue(parsing: first)["ticket"]?.string)
    for text in [
      "voisine de ZYNGERMAN Elodie", "même adresse: 77 RUE DES ZINNIAS", "tél. 06.98.76.54.32",
      "rien de commun",
    ] {
      #expect(try guichet.run("note", other, text, "--as", "anna").status == 0)
    }
    let done = try Self.erase(guichet)
    let named = done.output.split(separator: "\n").filter { $0.contains("of somebody else names") }
    #expect(named.count == 3, "\(done.output)")
    #expect(named.allSatisfy { $0.contains(other) })
  }

  @Test("numbers and tags that name the customer stay, and it is said which and by which article")
  func naming() throws {
    let guichet = try Self.desk(id: Self.email, tag: "amie-d-elodie-zyngerman")
    let done = try Self.erase(guichet, Self.email)
    #expect(
      done.output.contains(
        "Kept although they name the customer: amie-d-elodie-zyngerman and \(Self.email)."),
      "\(done.output)")
    #expect(done.output.contains("17(3)(b) and (e)"))
    #expect(!done.output.contains("they name nobody by themselves"))
    let plain = try Self.desk()
    let said = try Self.erase(plain).output
    #expect(said.contains("they name nobody by themselves"), "\(said)")
    #expect(said.contains("Kept: the tags vip"), "\(said)")
  }

  @Test(
    "a request on the customer's order without their name is shown with them, and holds the erasure up"
  )
  func openWithoutCustomer() throws {
    let guichet = try Self.desk()
    let ticket =
      #"{"type":"ticket","id":"ZT2","order":"ZO1","received":"2026-10-13T09:30:00Z","channel":"email","#
      + #""language":"fr","reason":"late","wants":"information"}"#
    try guichet.folder.write(ticket + "\n", to: "more.jsonl")
    let path = guichet.folder.path + "/more.jsonl"
    #expect(try guichet.run("import", "desk", path, "--as", "henry").status == 0)
    #expect(try guichet.run("customer", "show", "Z1").output.contains("ZT2"))
    let asked = try guichet.run("customer", "erase", "Z1", "--reason", "art. 17", "--as", "anna")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("ZT2"), "\(asked.errors)")
  }

  @Test("a tag that names the customer is refused, for no erasure reaches it")
  func tags() throws {
    let guichet = try Self.desk()
    for tag in ["elodie-zyngerman", "Zyngerman Élodie", Self.email, "tel-0698765432"] {
      let run = try guichet.run("tag", "ZT1", tag, "--as", "anna", "--lang", "en")
      #expect(run.status == 1, "\(tag)")
      #expect(run.errors.contains("names the customer"), "\(run.errors)")
    }
    #expect(try guichet.run("tag", "ZT1", "fragile", "--as", "anna").status == 0)
  }

  @Test("periods are those of French law in France, and of the GDPR elsewhere")
  func bases() throws {
    let guichet = try Guichet()
    let made = try guichet.run(
      "init", guichet.desk, "--jurisdiction", "UK", "--zone", "Europe/London", "--currency", "GBP")
    #expect(made.status == 0, "\(made.errors)")
    let british = try guichet.run("customer", "retention", "--lang", "en").output
    #expect(!british.contains("French") && !british.contains("CNIL"), "\(british)")
    #expect(british.contains("GDPR, art. 17(3)(b)"), "\(british)")
  }
}
