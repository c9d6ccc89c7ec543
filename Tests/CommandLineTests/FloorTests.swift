import CanonicalJSON
import Testing

@Suite("The floor against every command: never lowered without a reason and a supervisor")
struct FloorTests {
  /// A shop whose policy would refuse everything that the law grants.
  private static let stingy = """
    [policy]
    id = "stingy"
    version = "1"
    effective_from = 2020-01-01
    jurisdiction = "FR"
    currency = "EUR"
    law = ["fr", "eu"]
    [[window]]
    id = "W"
    from = "delivered_on"
    days = 0
    clause = "1"
    fr = "Aucun retour."
    en = "No returns."
    [[refuse]]
    id = "N"
    for = ["*"]
    clause = "2"
    fr = "Rien n’est repris."
    en = "Nothing is taken back."
    [[method]]
    id = "M"
    for = ["refund"]
    allow = ["store_credit"]
    clause = "3"
    fr = "Avoir seulement."
    en = "Credit only."
    [[guard]]
    id = "G"
    withhold = ["bonus", "gesture", "keep_item"]
    clause = "4"
    fr = "Rien de plus."
    en = "Nothing more."
    """

  /// An open ticket whose floor is a refund, with its amount in minor units.
  private func entitled(_ guichet: Guichet, _ right: String? = nil) throws -> (
    id: String, amount: Int64
  ) {
    let open = try guichet.run("list", "--json").lines.map { try JSONValue(parsing: $0) }
      .compactMap { $0["ticket"]?.string }
    for id in open {
      let check = try JSONValue(parsing: try guichet.run("check", id, "--json").output)
      let remedies = check["floor"]?["remedies"]?.array ?? []
      guard right == nil || check["floor"]?["right"]?.string == right else { continue }
      guard remedies.contains(where: { $0.string == "refund" }), remedies.count == 1,
        let amount = check["floor"]?["amount"]?.integer, amount > 3_000, amount < 12_000
      else { continue }
      return (id, amount)
    }
    return try #require(nil, "no open ticket has a refund as its only remedy")
  }

  @Test("resolve, decline, override, approve, undo and a stingy policy")
  func commands() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 120)
    let (id, amount) = try entitled(guichet)
    let supervisor = ["--as", "sofia"]
    let less = "\((amount - 1_000) / 100).00"
    func refused(_ words: String...) throws {
      let run = try guichet.run(words)
      #expect(run.status != 0, "\(words): \(run.output)")
      let shown = try JSONValue(parsing: try guichet.run("show", id, "--json").output)
      let decisions = shown["ticket"]?["decisions"]?.array ?? shown["decisions"]?.array ?? []
      #expect(decisions.isEmpty, "\(words)")
    }
    for person in ["anna", "sofia"] {
      try refused("resolve", id, "--with", "refund", "--amount", less, "--as", person)
      try refused("resolve", id, "--with", "credit", "--as", person)
      try refused("resolve", id, "--with", "points", "--points", "900", "--as", person)
      try refused("decline", id, "--as", person)
      try refused("resolve", id, "--with", "decline", "--as", person)
    }
    try refused(
      "resolve", id, "--with", "refund", "--amount", less, "--override", "  ", "--as", "sofia")

    // A stricter policy changes nothing of what the law grants.
    try guichet.folder.write(FloorTests.stingy, to: "stingy.toml")
    let use = try guichet.run(
      ["policy", "use", guichet.folder.path + "/stingy.toml"] + supervisor)
    #expect(use.status == 0, "\(use.errors)")
    let check = try JSONValue(parsing: try guichet.run("check", id, "--json").output)
    #expect(check["verdict"]?.string == "entitled")
    #expect(check["floor"]?["amount"]?.integer == amount)
    try refused("resolve", id, "--with", "refund", "--amount", less, "--as", "sofia")
    try refused("decline", id, "--as", "sofia")

    // With a reason an agent only proposes it, and only a supervisor can let it through.
    let proposed = try guichet.run(
      "resolve", id, "--with", "refund", "--amount", less, "--override",
      "the rest was paid in cash",
      "--as", "anna")
    #expect(proposed.status == 0, "\(proposed.errors)")
    #expect(try guichet.run("approve", id, "--as", "anna").status != 0)
    #expect(try guichet.run("approve", id, "--as", "bruno").status != 0)
    #expect(try guichet.run(["approve", id] + supervisor).status == 0)
    let log = try guichet.run("log", id, "--json").output
    #expect(log.contains("the rest was paid in cash"))
    #expect(log.contains("sofia"))
    #expect(try guichet.run("store", "verify").status == 0)
  }

  @Test("what an agent's word takes off the floor goes out only with a supervisor's yes")
  func deduction() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 200)
    let (id, amount) = try entitled(guichet, "FR-WITHDRAWAL")
    let entered = try guichet.run("fact", id, "loss_of_value", "1000", "--as", "anna")
    #expect(entered.status == 0, "\(entered.errors)")
    let check = try JSONValue(parsing: try guichet.run("check", id, "--json").output)
    #expect(check["floor"]?["amount"]?.integer == amount - 1_000)
    #expect(check["approval"]?.string == "supervisor")
    let rest = "\((amount - 1_000) / 100).\(String(amount % 100 + 100).dropFirst())"
    let proposed = try guichet.run(
      "resolve", id, "--with", "refund", "--amount", rest, "--as", "anna")
    #expect(proposed.status == 0, "\(proposed.errors)")
    #expect(try guichet.run("execute", id, "--as", "anna").status != 0)
    #expect(try guichet.run("approve", id, "--as", "anna").status != 0)
    let approved = try guichet.run("approve", id, "--as", "sofia")
    #expect(approved.status == 0, "\(approved.errors)")
    #expect(try guichet.run("execute", id, "--as", "anna").status == 0)
  }
}
