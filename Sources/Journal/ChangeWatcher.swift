import Glibc

/// Tells when somebody commits to a desk: a descriptor to poll together with the keyboard.
///
/// Watches HEAD by inotify. Poll `descriptor` for reading; on a sign call `drain()` and then
/// `Journal.refresh()`. Signs may be lost or come twice, so look once a second too.
public final class ChangeWatcher {
  /// Readable when HEAD was written.
  public let descriptor: Int32

  /// Watches the desk in `path`.
  public init(desk path: String) throws(JournalFault) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else {
      throw JournalFault(.disk(DiskError(.watch, errno)), file: DeskPaths.head)
    }
    guard inotify_add_watch(descriptor, DeskPaths(root: path).head, UInt32(IN_MODIFY)) >= 0 else {
      let code = errno
      _ = Glibc.close(descriptor)
      throw JournalFault(.disk(DiskError(.watch, code)), file: DeskPaths.head)
    }
    self.descriptor = descriptor
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Takes all signs that have come; `true` where there was one.
  public func drain() -> Bool {
    var hasSigns = false
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while Glibc.read(descriptor, buffer.baseAddress, buffer.count) > 0 { hasSigns = true }
    }
    return hasSigns
  }
}
