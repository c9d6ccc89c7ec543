import Glibc

/// Pure work on all processors of the machine.
package enum Processors {
  /// How many there are, at least one.
  package static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Makes a value for each number below `pieces` on all processors and hands the values over in the
  /// order of their numbers, on the calling thread, while others make the next ones.
  ///
  /// The calling thread makes values too while it has nothing to hand over. No more than a few values
  /// wait at any time, so that a large desk does not lie in memory twice.
  package static func inOrder<Value: Sendable, Failure: Error>(
    _ pieces: Int, _ make: @escaping @Sendable (Int) -> Value,
    _ take: (Value) throws(Failure) -> Void
  ) throws(Failure) {
    let line = AssemblyLine(pieces, ahead: 4 * count, make)
    let helpers = (1..<max(1, min(count, pieces))).compactMap { _ in HelperThread { line.work() } }
    defer {
      line.stop()
      for helper in helpers { helper.join() }
    }
    while let value = line.next() { try take(value) }
  }
}
