/// The training scenarios that come with the program, embedded so that it needs no files beside it.
public enum ShippedScenarios {
  /// Their names, in the order in which they are learned.
  public static let names = texts.map(\.name)

  /// The text of a scenario's file; nil where none is called so.
  public static func text(named name: String) -> [UInt8]? {
    texts.first { $0.name == name }?.bytes
  }

  private static let texts: [(name: String, bytes: [UInt8])] = [
    ("saturday", PackageResources.saturday_toml),
    ("phone-case", PackageResources.phone_case_toml),
    ("kettle", PackageResources.kettle_toml),
    ("imposed-credit", PackageResources.imposed_credit_toml),
  ]
}
