public import RefundPolicy

/// How things stand with a desk's policy: what a banner says where it is not well.
public enum PolicyStatus: Sendable {
  /// The settings name none: only the desk's own limits count.
  case none
  /// A version is in force.
  case inForce(String)
  /// The file cannot be used as it is; the last good version stays in force, where there is one.
  case broken(PolicyFile, inForce: String?)
  /// The file cannot be read; the last good version stays in force, where there is one.
  case missing(FileFault, inForce: String?)
}
