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

  static func load(_ text: String) throws -> ThemeLoader.Result {
    let loader = ThemeLoader { name in
      name == "mine" ? SourceText(file: "mine.toml", text: text) : ShippedThemes.find(name)
    }
    return try #require(loader.theme(named: "mine"))
  }

  @Test(
    "a mistake is told of with its place",
    arguments: [
      ("\"text\" = { fg = \"#ffffff\" }", "1:10 half-a-paint"),
      ("\"txet\" = { fg = \"red\", bg = \"black\" }", "1:1 unknown-key"),
      ("\"text\" = { fg = \"#ggg\", bg = \"black\" }", "1:17 unknown-colour"),
      ("[palette]\nink = \"#12\"", "2:7 not-a-colour"),
      ("inherits = \"nowhere\"", "1:12 unknown-theme"),
      ("inherits = \"mine\"", "1:12 theme-circle"),
      ("\"text\" = { fg = \"#777777\", bg = \"#888888\" }", "1:10 low-contrast"),
      (
        "\"text\" = { fg = \"#ffffff\", bg = \"#000000\", modifiers = [\"dim\"] }",
        "1:10 dim-colour"
      ),
      ("\"text\" = { modifiers = [\"blink\"] }", "1:25 unknown-value"),
      ("appearance = \"grey\"", "1:14 unknown-value"), ("text = [", "1:9 syntax"),
    ])
  func mistakes(text: String, fault: String) throws {
    let found = ThemeLint.check(try Self.load(text))
    #expect(found.first.map { "\($0.span.line):\($0.span.column) \($0.code)" } == fault)
  }

  @Test("a role that is not named looks like its longest prefix, and at last like text")
  func fallback() throws {
    let theme = try Self.load(
      """
      "text" = { fg = "white", bg = "black" }
      "queue" = { fg = "red", bg = "black" }
      "queue.age" = { fg = "ink", bg = "black" }
      [palette]
      ink = "#abcdef"
      """
    ).theme
    #expect(theme.paint(.queueAgeLate).foreground == .exact(RGB(0xAB, 0xCD, 0xEF)))
    #expect(theme.paint(.queueRow).foreground == .ansi(1))
    #expect(theme.paint(.money).foreground == .ansi(7))
  }

  @Test("a theme with a palette alone recolours the one that it inherits")
  func palette() throws {
    let theme = try Self.load("inherits = \"dark\"\n[palette]\npaper = \"#123456\"").theme
    #expect(theme.appearance == .dark)
    #expect(theme.paint(.text).background == .exact(RGB(0x12, 0x34, 0x56)))
    #expect(theme.paint(.verdictEntitled).foreground == .exact(RGB(0x12, 0x34, 0x56)))
  }

  @Test("base and mono cannot be shadowed")
  func builtIn() throws {
    let loader = ThemeLoader { SourceText(file: $0, text: "\"text\" = { fg = 3 }") }
    #expect(try #require(loader.theme(named: "base")).theme == .base)
    #expect(try #require(loader.theme(named: "mono")).theme == .mono)
  }

  @Test(
    "without 256 colours, no theme uses a number that the terminal does not have",
    arguments: ShippedThemes.names + ["base", "mono"])
  func depths(name: String) throws {
    let theme = try #require(ShippedThemes.loader.theme(named: name)).theme
    for depth in [ColourDepth.none, .eight, .sixteen] {
      let paints = PaintTable(theme, depth: depth)
      for role in Role.allCases {
        #expect(Int(paints[role].foreground) < depth.rawValue)
        #expect(Int(paints[role].background) < depth.rawValue)
      }
    }
  }

  @Test(
    "a selected row is told from the others in every theme and depth",
    arguments: ShippedThemes.names + ["base", "mono"])
  func selection(name: String) throws {
    let theme = try #require(ShippedThemes.loader.theme(named: name)).theme
    for depth in ColourDepth.allCases {
      let paints = PaintTable(theme, depth: depth)
      let (row, selected) = (paints[.queueRow], paints[.queueSelected])
      #expect(
        row.background != selected.background || selected.attributes.contains(.reverse),
        "\(depth)")
    }
  }

  @Test(
    "eyes that do not tell two colours apart still tell what is well from what is not",
    arguments: [("deuteranopia", ColourVision.deuteranopia), ("tritanopia", .tritanopia)])
  func vision(name: String, vision: ColourVision) throws {
    let theme = try #require(ShippedThemes.loader.theme(named: name)).theme
    let roles: [Role] = [.checkPass, .checkWarn, .checkFail]
    let seen = roles.compactMap { role -> [Double]? in
      guard case .exact(let colour) = theme.paint(role).foreground else { return nil }
      return vision.seen(colour)
    }
    for (index, first) in seen.enumerated() {
      for second in seen[(index + 1)...] {
        #expect(ColourVision.distance(first, second) > 0.25, "\(roles[index])")
      }
    }
  }
}
