import RefundDesk
import RefundPolicy
import Testing
import Toml

@Suite("The policies and law packs that come with the desk")
struct PolicyLibraryTests {
  @Test("every policy is read without a word to say about it", arguments: PolicyLibrary.allCases)
  func readable(_ library: PolicyLibrary) {
    let file = PolicyFile(library.source)
    let text = file.diagnostics.map { DiagnosticText(.en).render($0, source: library.source) }
    #expect(text.isEmpty)
    #expect(file.policy != nil)
  }

  @Test("every example of every policy holds", arguments: PolicyLibrary.allCases)
  func examples(_ library: PolicyLibrary) throws {
    let test = PolicyTest(try #require(library.policy))
    for outcome in test.outcomes {
      #expect(outcome.mismatches.isEmpty, "\(outcome.example.name.en)")
    }
    #expect(!test.outcomes.isEmpty)
  }

  @Test("every law pack is read without a word to say about it")
  func packs() {
    for (file, bytes) in LawLibrary.texts {
      let source = SourceText(file: file, bytes: bytes)
      let law = LawFile(source)
      let text = law.diagnostics.map { DiagnosticText(.en).render($0, source: source) }
      #expect(text.isEmpty)
    }
    #expect(LawLibrary.packs.keys.sorted() == ["eu", "fr", "uk", "us"])
  }

  @Test("every right names its article and speaks both languages")
  func rights() {
    for right in LawLibrary.packs.values.flatMap(\.rights) {
      #expect(!right.article.isEmpty, "\(right.id)")
      #expect(right.text.fr != right.text.en, "\(right.id)")
    }
  }
}
