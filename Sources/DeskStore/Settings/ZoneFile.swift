import Glibc
public import RefundDesk

/// Reads the rules of a time zone from the system's compiled zone files (TZif, RFC 8536).
public enum ZoneFile {
  /// Where the zone files lie.
  public static let directory = "/usr/share/zoneinfo"

  /// Up to which year the rule at a file's end is written out as single transitions.
  static let lastYear = 2100

  /// The rules of a zone such as `Europe/Paris`.
  public static func rules(
    of name: String, in directory: String = ZoneFile.directory
  ) throws(ZoneFault) -> ZoneRules {
    if name == "UTC" { return .utc }
    guard isSafe(name) else { throw .unknownZone(name) }
    guard let bytes = try? FileTree.read(directory + "/" + name) else {
      let present = access(directory, R_OK) == 0
      throw present ? .unknownZone(name) : .noZoneFiles(directory)
    }
    guard let rules = rules(name: name, bytes: bytes) else { throw .malformed(name) }
    return rules
  }

  /// Whether a name stays within the directory.
  private static func isSafe(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x5F: true
            default: false
            }
          }
      }
  }

  /// The rules in a file's bytes, or nil where they are no TZif of version 2 or later.
  static func rules(name: String, bytes: [UInt8]) -> ZoneRules? {
    guard let first = ZoneBlock(bytes, at: 0, wide: false), first.version >= UInt8(ascii: "2"),
      let block = ZoneBlock(bytes, at: first.end, wide: true),
      let transitions = block.transitions(bytes), let firstOffset = block.firstOffset(bytes)
    else { return nil }
    var all = transitions
    let footer = bytes[block.end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    if !footer.isEmpty {
      guard let rule = PosixZone(String(decoding: footer, as: UTF8.self)) else { return nil }
      all += rule.transitions(after: all.last?.at, firstYear: 1970, lastYear: lastYear)
      if all.isEmpty {
        return ZoneRules(name: name, firstOffset: rule.standardOffset, transitions: [])
      }
    }
    return ZoneRules(name: name, firstOffset: firstOffset, transitions: all)
  }
}
