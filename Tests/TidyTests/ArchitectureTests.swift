import FoundationEssentials
import Testing

@Suite("The architecture page shows the arrows as they are")
struct ArchitectureTests {
  /// The rows of the page: target and what it depends on.
  static let page: [String: Set<String>] = {
    let text = lines(of: "Sources/guichet/Guichet.docc/Architecture.md")
    let rows = text.filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map { trimmed($0) }
    }
    let targets = rows.filter { $0.count == 3 && $0[0] != "target" && $0[0] != "---" }
    return Dictionary(
      targets.map { row in
        let arrows = row[2].split(separator: ",").map { trimmed($0) }
        return (row[0], Set(arrows).subtracting(["–"]))
      }, uniquingKeysWith: { first, _ in first })
  }()

  /// What each target's sources import of the project's own targets.
  static let imports: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    for file in SourceFile.all(under: "Sources") {
      let target = String(file.path.split(separator: "/")[1])
      for line in file.lines where line.contains("import ") {
        let words = line.split(separator: " ")
        if words.count <= 3, words.contains("import"), let module = words.last {
          found[target, default: []].insert(String(module))
        }
      }
    }
    return found
  }()

  @Test("Every target of the sources has a row")
  func complete() { #expect(Set(Self.imports.keys).subtracting(Self.page.keys) == []) }

  @Test("No source imports a target that its row does not name")
  func arrows() {
    for (target, modules) in Self.imports {
      let own = modules.intersection(Self.page.keys)
      let hidden = own.subtracting(Self.page[target] ?? [])
      #expect(hidden == [], "\(target) imports \(hidden.sorted())")
    }
  }

  @Test("No row names an arrow that the manifest does not have, and the arrows make no circle")
  func manifest() {
    let manifest = Self.lines(of: "Package.swift").joined(separator: "\n")
    for (target, arrows) in Self.page {
      #expect(manifest.contains("\"\(target)\""))
      for arrow in arrows {
        #expect(Self.page[arrow] != nil, "\(target) → \(arrow) is no target of the page")
        #expect(!Self.reaches(arrow, target), "\(target) → \(arrow) → … → \(target)")
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func reaches(_ start: String, _ goal: String) -> Bool {
    var seen: Set<String> = []
    var open = [start]
    while let next = open.popLast() {
      if next == goal { return true }
      guard seen.insert(next).inserted else { continue }
      open += page[next] ?? []
    }
    return false
  }

  private static func lines(of path: String) -> [String] {
    let data = FileManager.default.contents(atPath: SourceFile.root + "/" + path) ?? Data()
    return String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }
}
