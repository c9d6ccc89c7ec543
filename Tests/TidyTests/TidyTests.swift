import Testing

@Suite("The code keeps its own rules")
struct TidyTests {
  static let sources = SourceFile.all(under: "Sources")
  static let everything = sources + SourceFile.all(under: "Tests")

  @Test("There are files to look at")
  func found() { #expect(Self.sources.count > 50) }

  @Test("No file written by hand has more than 400 lines")
  func fileLength() {
    for file in Self.everything {
      #expect(file.lines.count <= 400, "\(file.path): \(file.lines.count) lines")
    }
  }

  @Test("No function has more than 70 lines")
  func functionLength() {
    for file in Self.sources {
      for function in file.functions {
        #expect(function.length <= 70, "\(file.path):\(function.line): \(function.length) lines")
      }
    }
  }

  @Test(
    "No source traps on data, or leaves work for later",
    arguments: ["try!", "as!", "fatalError(", "TO" + "DO", "FIX" + "ME", "XX" + "X"])
  func banned(word: String) {
    for file in Self.sources {
      for (index, line) in file.lines.enumerated() where !line.contains("///") {
        #expect(!line.contains(word), "\(file.path):\(index + 1): \(word)")
      }
    }
  }

  @Test("No source imports the whole of Foundation, which brings ICU with it")
  func foundation() {
    for file in Self.sources {
      let whole = file.lines.contains { $0.hasSuffix("import Foundation") }
      #expect(!whole, "\(file.path) imports Foundation; FoundationEssentials is enough")
    }
  }

  @Test("A file is named for the type that it declares")
  func names() {
    for file in Self.sources {
      let subject = String(file.name.prefix { $0 != "+" })
      let types = file.topLevelTypes
      let named = types.isEmpty || types.contains(subject) || file.name.contains("+")
      #expect(named, "\(file.path) declares \(types.joined(separator: ", "))")
    }
  }

  @Test(
    "The core does no I/O",
    arguments: [
      "RefundDesk", "RefundPolicy", "Advice", "Terminal", "Console", "Phrases", "DemoDesk",
      "CanonicalJSON", "Training",
    ])
  func pure(target: String) {
    let words = ["import Glibc", "import FoundationEssentials", "FileManager", "clock_gettime"]
    for file in Self.sources where file.path.hasPrefix("Sources/\(target)/") {
      for word in words {
        #expect(!file.lines.contains { $0.contains(word) }, "\(file.path): \(word)")
      }
    }
  }
}
