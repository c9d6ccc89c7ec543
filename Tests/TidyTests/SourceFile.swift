import FoundationEssentials
import Testing

/// One Swift file of the project, read for the checks of its shape.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// The path from the top of the checkout.
  let path: String
  /// The lines.
  let lines: [String]

  var testDescription: String { path }

  /// The name without folder and ending.
  var name: String {
    String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
  }

  /// The top of the checkout.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// Every Swift file under a folder, in the order of their paths.
  static func all(under folder: String) -> [SourceFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    return names.sorted().flatMap { name -> [SourceFile] in
      let path = folder + "/" + name
      guard name.hasSuffix(".swift") else { return name.contains(".") ? [] : all(under: path) }
      guard let data = FileManager.default.contents(atPath: root + "/" + path) else { return [] }
      let text = String(decoding: data, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return [SourceFile(path: path, lines: lines)]
    }
  }

  /// The names of the types declared at the top level, private ones apart.
  var topLevelTypes: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let first = words.first, !line.hasPrefix(" "), first != "private",
        first != "fileprivate",
        let keyword = words.firstIndex(where: {
          ["struct", "enum", "class", "protocol"].contains($0)
        }),
        keyword <= 3, keyword + 1 < words.count
      else { return nil }
      return String(words[keyword + 1].prefix { $0.isLetter || $0.isNumber })
    }
  }

  /// Where a function starts, and how many lines it has: the file is formatted, so that it ends at the
  /// first closing brace of its own indentation.
  var functions: [(line: Int, length: Int)] {
    var found: [(Int, Int)] = []
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }
      let code = line.dropFirst(indent.count)
      guard !code.hasPrefix("//"), code.contains("func ") || code.hasPrefix("init(") else {
        continue
      }
      guard let end = lines[index...].firstIndex(where: { $0.hasPrefix(indent + "}") }),
        !lines[(index + 1)..<max(end, index + 1)].contains(where: { starts($0, indent) })
      else { continue }
      found.append((index + 1, end - index + 1))
    }
    return found
  }

  /// Whether a declaration of the same indentation starts, so that the one before had no body.
  private func starts(_ line: String, _ indent: Substring) -> Bool {
    line.hasPrefix(indent)
      && ["func ", "init(", "var ", "let ", "case ", "///"].contains {
        line.dropFirst(indent.count).hasPrefix($0)
      }
  }
}
