import Toml

/// The law packs that come with the desk.
public enum LawLibrary {
  /// The packs by the name that policies use. A pack that could not be read would be missing here; the
  /// tests read every one of them.
  public static let packs: [String: LawPack] = {
    let texts = [
      PackageResources.law_fr_toml, PackageResources.law_eu_toml, PackageResources.law_uk_toml,
      PackageResources.law_us_toml,
    ]
    let packs = texts.compactMap { LawFile(SourceText(file: "law", bytes: $0)).pack }
    return Dictionary(packs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// The texts of the packs by file name, for reading and for tests.
  public static let texts: [(file: String, bytes: [UInt8])] = [
    ("law-fr.toml", PackageResources.law_fr_toml), ("law-eu.toml", PackageResources.law_eu_toml),
    ("law-uk.toml", PackageResources.law_uk_toml), ("law-us.toml", PackageResources.law_us_toml),
  ]
}
