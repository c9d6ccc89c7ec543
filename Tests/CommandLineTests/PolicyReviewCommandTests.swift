import CanonicalJSON
import Testing

@Suite("The audit of the policy, from the shell")
struct PolicyReviewCommandTests {
  @Test("text in both languages, JSON of every part, and one page")
  func forms() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 120)
    let english = try guichet.run("policy", "review", "--lang", "en")
    #expect(english.status == 0, "\(english.errors)")
    #expect(english.output.contains("Credits without consent"))
    let french = try guichet.run("policy", "review", "--lang", "fr")
    #expect(french.output.contains("Qui approuve quoi"))
    let full = try JSONValue(
      parsing: try guichet.run("policy", "review", "--json", "--full").output)
    #expect(full["sections"]?.array?.count == 7)
    let page = guichet.folder.path + "/review.html"
    #expect(try guichet.run("policy", "review", "--html", page).status == 0)
    #expect(try guichet.folder.read("review.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test("fmt --write --dry-run says what would change and leaves the file alone")
  func formatting() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let name = "desk/policy/boutique.toml"
    let file = guichet.folder.path + "/" + name
    let before = try guichet.folder.read(name)
    try guichet.folder.write("\n\n" + before, to: "p.toml")
    let untidy = guichet.folder.path + "/p.toml"
    let run = try guichet.run("policy", "fmt", untidy, "--write", "--dry-run")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Dry run") || run.output.contains("rien"))
    #expect(try guichet.folder.read("p.toml") == "\n\n" + before)
    #expect(try guichet.run("policy", "fmt", untidy, "--write").status == 0)
    #expect(try guichet.folder.read("p.toml") != "\n\n" + before)
    #expect(try guichet.run("policy", "fmt", file, "--dry-run").status == 2)
  }
}
