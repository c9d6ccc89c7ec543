import Glibc

/// The operating system's user that this process runs as.
public struct Caller: Hashable, Sendable {
  /// The user's number.
  public let uid: UInt32
  /// The user's name; nil where the system has none for the number.
  public let login: String?

  /// A user.
  public init(uid: UInt32, login: String?) {
    self.uid = uid
    self.login = login
  }

  /// The user of this process.
  public static func current() -> Caller {
    let uid = getuid()
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 4_096)
    guard getpwuid_r(uid, &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return Caller(uid: uid, login: nil) }
    return Caller(uid: uid, login: String(cString: name))
  }
}
