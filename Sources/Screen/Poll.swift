import Glibc
import Terminal

/// Waiting for descriptors.
enum Poll {
  /// The descriptors that can be read or are closed; none when the deadline has passed or a signal came.
  static func readable(
    _ descriptors: [Int32], until deadline: Moment?, now: Moment
  ) throws(SessionError) -> [Int32] {
    var list = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // Rounded up: waking a moment too early would only mean to wait again.
    let timeout = deadline.map { Int32(clamping: max(0, $0.milliseconds(since: now) + 1)) } ?? -1
    let count = poll(&list, UInt(list.count), timeout)
    if count < 0 {
      if errno == EINTR { return [] }
      throw .system(errno)
    }
    return list.filter { $0.revents != 0 }.map(\.fd)
  }
}
