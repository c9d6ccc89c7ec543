/// The themes that come with the program, embedded so that it needs no files beside it.
public enum ShippedThemes {
  /// Their names, in the order in which the picker shows them.
  public static let names = texts.map(\.name)

  /// The text of a theme's file; nil where no theme is called so.
  public static func text(named name: String) -> [UInt8]? {
    texts.first { $0.name == name }?.bytes
  }

  private static let texts: [(name: String, bytes: [UInt8])] = [
    ("dark", PackageResources.dark_toml), ("midnight", PackageResources.midnight_toml),
    ("light", PackageResources.light_toml), ("paper", PackageResources.paper_toml),
    ("high-contrast", PackageResources.high_contrast_toml),
    ("deuteranopia", PackageResources.deuteranopia_toml),
    ("tritanopia", PackageResources.tritanopia_toml),
  ]
}
