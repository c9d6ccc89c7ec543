public import Toml

/// A mapping that comes with the program.
public struct ShippedMapping: Sendable {
  /// The name by which `--map` finds it.
  public let name: String
  /// Its text.
  public let source: SourceText

  /// All of them.
  public static let all = [
    ShippedMapping(name: "online-retail", bytes: PackageResources.online_retail_toml)
  ]

  /// The mapping of a name, or nil where none has it.
  public static func named(_ name: String) -> ShippedMapping? { all.first { $0.name == name } }

  private init(name: String, bytes: [UInt8]) {
    self.name = name
    source = SourceText(file: name + ".toml", bytes: bytes)
  }
}
