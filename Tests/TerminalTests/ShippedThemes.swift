import Glibc
import Terminal
import Toml

/// The themes of the repository.
enum ShippedThemes {
  static let names = [
    "dark", "midnight", "light", "paper", "high-contrast", "deuteranopia", "tritanopia",
  ]

  static let loader = ThemeLoader { find($0) }

  static func find(_ name: String) -> SourceText? {
    let folder =
      "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(3).joined(separator: "/") + "/themes/"
    guard let file = fopen(folder + name + ".toml", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return SourceText(file: name + ".toml", bytes: bytes)
  }
}
