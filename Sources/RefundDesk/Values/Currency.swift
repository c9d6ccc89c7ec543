/// A currency of ISO 4217 that is in use, with the number of decimals that it really has.
public struct Currency: Hashable, Sendable {
  /// Three capital letters.
  public let code: String
  /// How many decimals an amount has: 0 for JPY, 2 for EUR, 3 for KWD.
  public let minorDigits: Int

  /// The currency of a code, or nil where ISO 4217 has none of that code.
  public init?(_ code: String) {
    guard let digits = Currency.digits(of: code) else { return nil }
    self.init(code: code, minorDigits: digits)
  }

  private init(code: String, minorDigits: Int) {
    self.code = code
    self.minorDigits = minorDigits
  }

  /// The euro.
  public static let eur = Currency(code: "EUR", minorDigits: 2)
  /// The pound sterling.
  public static let gbp = Currency(code: "GBP", minorDigits: 2)
  /// The dollar of the United States.
  public static let usd = Currency(code: "USD", minorDigits: 2)

  /// How many minor units make one major unit.
  public var minorPerMajor: Int64 {
    switch minorDigits {
    case 0: 1
    case 3: 1_000
    case 4: 10_000
    default: 100
    }
  }

  /// The codes of ISO 4217 in use, for lists and for "did you mean".
  public static let codes: [String] = (twoDecimals + otherDecimals.keys).sorted()

  private static func digits(of code: String) -> Int? {
    if let digits = otherDecimals[code] { return digits }
    return known.contains(code) ? 2 : nil
  }

  private static let known = Set(twoDecimals)

  private static let otherDecimals: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3, "CLF": 4, "UYW": 4,
  ]

  private static let twoDecimals: [String] =
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
    CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL \
    HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT \
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB \
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH \
    USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG
    """.split(separator: " ").map(String.init)
}

extension Currency: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}
