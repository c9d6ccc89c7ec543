/// Who can do something about faults of a variant that cluster. The raw value is the word of exports.
public enum FaultAddressee: String, CaseIterable, Sendable {
  /// Who makes or sells it to the shop.
  case supplier
  /// Who writes its page.
  case listing
  /// Who picks and packs it.
  case warehouse
  /// Who brings it.
  case carrier
}
