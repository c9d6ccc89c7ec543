/// Whose consumer law applies: a country code of ISO 3166-1, or `EU` for the directives alone.
public struct Jurisdiction: RawRepresentable, Hashable, Sendable {
  /// The code.
  public let rawValue: String

  /// A jurisdiction of a code.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// France.
  public static let fr = Jurisdiction(rawValue: "FR")
  /// The United Kingdom.
  public static let uk = Jurisdiction(rawValue: "UK")
  /// The United States.
  public static let us = Jurisdiction(rawValue: "US")
  /// The directives of the European Union, where no pack of the member state is at hand.
  public static let eu = Jurisdiction(rawValue: "EU")

  /// The jurisdiction of a country as shops write it; nil where the name is not understood.
  public init?(country: String) {
    let key = country.uppercased()
    if let code = Jurisdiction.names[key] {
      self.init(rawValue: code)
    } else if key.utf8.count == 2, key.utf8.allSatisfy({ (65...90).contains($0) }) {
      self.init(rawValue: key)
    } else {
      return nil
    }
  }

  /// Whether the directives of the European Union are law there.
  public var isInEU: Bool { self == .eu || Jurisdiction.members.contains(rawValue) }

  private static let members: Set<String> = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
    "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
  ]

  /// Names that real exports hold, and territories where the law of another code applies.
  private static let names: [String: String] = [
    "GB": "UK", "UNITED KINGDOM": "UK", "GREAT BRITAIN": "UK", "ENGLAND": "UK", "SCOTLAND": "UK",
    "ROYAUME-UNI": "UK", "FRANCE": "FR", "GP": "FR", "MQ": "FR", "GF": "FR", "RE": "FR", "YT": "FR",
    "USA": "US", "UNITED STATES": "US", "ÉTATS-UNIS": "US", "EIRE": "IE", "IRELAND": "IE",
    "IRLANDE": "IE", "GERMANY": "DE", "ALLEMAGNE": "DE", "SPAIN": "ES", "ESPAGNE": "ES",
    "BELGIUM": "BE", "BELGIQUE": "BE", "ITALY": "IT", "ITALIE": "IT", "NETHERLANDS": "NL",
    "PAYS-BAS": "NL", "PORTUGAL": "PT", "AUSTRIA": "AT", "AUTRICHE": "AT", "FINLAND": "FI",
    "SWEDEN": "SE", "DENMARK": "DK", "POLAND": "PL", "GREECE": "GR", "EL": "GR", "CYPRUS": "CY",
    "MALTA": "MT", "LITHUANIA": "LT", "CZECH REPUBLIC": "CZ", "EUROPEAN COMMUNITY": "EU",
    "SWITZERLAND": "CH", "SUISSE": "CH", "NORWAY": "NO", "CANADA": "CA", "AUSTRALIA": "AU",
    "JAPAN": "JP", "RSA": "ZA", "CHANNEL ISLANDS": "JE", "ICELAND": "IS", "ISRAEL": "IL",
  ]
}
