public import Toml

/// The policies that come with the desk: examples for `init` and for the demo desk.
public enum PolicyLibrary: String, CaseIterable, Sendable {
  /// A French shop on the web with a counter in town.
  case boutique
  /// A shop in the United Kingdom.
  case shopUK = "shop-uk"
  /// A shop in the United States.
  case shopUS = "shop-us"
  /// A French seller on several marketplaces.
  case marketplaces

  /// The file as it is written.
  public var source: SourceText {
    SourceText(file: "\(rawValue).toml", bytes: bytes)
  }

  /// The policy; nil would mean that the file is broken, which the tests rule out.
  public var policy: Policy? { PolicyFile(source).policy }

  private var bytes: [UInt8] {
    switch self {
    case .boutique: PackageResources.boutique_toml
    case .shopUK: PackageResources.shop_uk_toml
    case .shopUS: PackageResources.shop_us_toml
    case .marketplaces: PackageResources.marketplaces_toml
    }
  }
}
