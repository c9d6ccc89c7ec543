import CNcurses
import Glibc

/// Programs that get the terminal for a while.
enum Subprocess {
  /// Runs a program and waits for it; its exit status, or a negative `errno`.
  static func run(_ arguments: [String]) -> Int32 {
    guard !arguments.isEmpty else { return -EINVAL }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return pointers.withUnsafeBufferPointer { cn_run($0.baseAddress) }
  }
}
