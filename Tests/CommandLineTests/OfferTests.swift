import CanonicalJSON
import Testing

@Suite("Suggestions from the shell, each taken by its number")
struct OfferTests {
  private func offers(_ guichet: Guichet, _ ticket: String) throws -> [JSONValue] {
    let run = try guichet.run("suggest", ticket, "--json")
    return try JSONValue(parsing: run.output)["suggestions"]?.array ?? []
  }

  private func open(_ guichet: Guichet) throws -> [String] {
    try guichet.run("list", "--json").lines.compactMap {
      try JSONValue(parsing: $0)["ticket"]?.string
    }
  }

  @Test("resolve --offer N decides what suggest lists under N; an offer waits for agreement")
  func taken() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 120)
    var (plain, agreed) = (0, 0)
    for ticket in try open(guichet) where plain < 3 || agreed < 3 {
      let list = try offers(guichet, ticket)
      #expect((1...9).contains(list.count))
      guard
        let index = list.firstIndex(where: {
          $0["due"]?.bool == false && $0["needs_other_choice"]?.bool == false
            && $0["resolution"]?.string != "escalate"
        })
      else { continue }
      let number = "\(index + 1)"
      let words = ["resolve", ticket, "--offer", number, "--as", "sofia"]
      if list[index]["needs_consent"]?.bool == true {
        guard agreed < 3 else { continue }
        #expect(try guichet.run(words).status != 0)
        #expect(try guichet.run(words + ["--consent", "Yes, gladly."]).status == 0)
        agreed += 1
      } else {
        guard plain < 3 else { continue }
        let run = try guichet.run(words)
        #expect(run.status == 0, "\(ticket) \(number): \(run.errors)")
        plain += 1
      }
      let kind =
        list[index]["resolution"]?.string == "price_reduction"
        ? "discount" : list[index]["resolution"]?.string
      let log = try guichet.run("log", ticket, "--json").output
      #expect(log.contains("\"resolution\":\"\(kind ?? "?")\""), "\(ticket): \(log)")
    }
    #expect(plain + agreed >= 4)
  }

  @Test("a number that is not on the list is refused, and so is no number and no kind")
  func missing() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let ticket = try #require(try open(guichet).first)
    #expect(try guichet.run("resolve", ticket, "--offer", "42", "--as", "anna").status == 1)
    #expect(try guichet.run("resolve", ticket, "--as", "anna").status == 2)
    #expect(
      try guichet.run("resolve", ticket, "--offer", "1", "--with", "refund", "--as", "anna").status
        == 2)
  }
}
