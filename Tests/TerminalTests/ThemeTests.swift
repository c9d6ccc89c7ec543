import Terminal
import Testing
import Toml

@Suite("Themes")
struct ThemeTests {
  @Test(
    "every shipped theme is read without a mistake, at 256 and at all colours",
    arguments: ShippedThemes.names)
  func lint(name: String) throws {
    let loaded = try #require(ShippedThemes.loader.theme(named: name))
    let words = DiagnosticText(.en)
    #expect(ThemeLint.check(loaded).map { words.headline($0) } == [])
  }
}
