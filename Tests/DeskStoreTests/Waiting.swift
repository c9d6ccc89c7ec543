import Glibc

/// Looks at descriptors.
enum Waiting {
  /// Whether something can be read without waiting.
  static func isReadable(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) == 1
  }
}
