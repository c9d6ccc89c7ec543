import Glibc
import Synchronization

/// Messages from one thread to another, with a descriptor that can be waited on beside others.
final class Mailbox<Message: Sendable>: Sendable {
  /// Readable while messages lie in the box.
  let descriptor: Int32
  private let bell: Int32
  private let messages = Mutex<[Message]>([])

  /// An empty box.
  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("the system gives no pipe", .invalid) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Puts a message in the box and rings.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    var byte: UInt8 = 1
    // A full pipe rings already.
    _ = write(bell, &byte, 1)
  }

  /// Takes what lies in the box, oldest first.
  func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
    return messages.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
  }

  /// Waits until a message lies in the box, then takes what lies there.
  func wait() -> [Message] {
    while true {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&watched, 1, -1)
      let taken = take()
      if !taken.isEmpty { return taken }
    }
  }
}
