/// Why the rules of a time zone cannot be read.
public enum ZoneFault: Error, Hashable, Sendable {
  /// The system has no zone of that name.
  case unknownZone(String)
  /// The system has no zone files there; on Debian the package `tzdata` brings them.
  case noZoneFiles(String)
  /// The zone's file cannot be understood.
  case malformed(String)
}
