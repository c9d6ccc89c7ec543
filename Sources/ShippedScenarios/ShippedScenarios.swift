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
    ("missing-piece", PackageResources.missing_piece_toml),
    ("kettle", PackageResources.kettle_toml),
    ("amazon", PackageResources.amazon_toml),
    ("gift", PackageResources.gift_toml),
    ("phone-call", PackageResources.phone_call_toml),
    ("duplicate-charge", PackageResources.duplicate_charge_toml),
    ("gift-card", PackageResources.gift_card_toml),
    ("pending-charge", PackageResources.pending_charge_toml),
    ("imposed-credit", PackageResources.imposed_credit_toml),
    ("serial-returner", PackageResources.serial_returner_toml),
    ("wedding-dress", PackageResources.wedding_dress_toml),
    ("birthday", PackageResources.birthday_toml),
    ("three-weeks", PackageResources.three_weeks_toml),
    ("recall", PackageResources.recall_toml),
    ("partial-refunds", PackageResources.partial_refunds_toml),
    ("battery-lot", PackageResources.battery_lot_toml),
    ("market-stand", PackageResources.market_stand_toml),
    ("carrier-says", PackageResources.carrier_says_toml),
    ("day-29", PackageResources.day_29_toml),
  ]
}
