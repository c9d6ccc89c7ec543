import Glibc
import Synchronization

/// Pure work on all processors of the machine.
package enum Processors {
  /// How many there are, at least one.
  package static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Makes a value for each number below `pieces`, on as many threads as there are processors.
  ///
  /// The calling thread works with the others; where the system gives no further thread it does all of
  /// the work. The values come in the order of their numbers.
  package static func map<Value: Sendable>(
    _ pieces: Int, _ make: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    guard pieces > 1, count > 1 else { return (0..<max(0, pieces)).map(make) }
    let work = SharedWork(pieces, make)
    let helpers = (1..<min(count, pieces)).compactMap { _ in HelperThread { work.run() } }
    work.run()
    for helper in helpers { helper.join() }
    return work.values()
  }
}

/// Pieces of work that several threads take from one counter.
private final class SharedWork<Value: Sendable>: Sendable {
  private let pieces: Int
  private let make: @Sendable (Int) -> Value
  private let next = Atomic(0)
  private let made: Mutex<[Value?]>

  init(_ pieces: Int, _ make: @escaping @Sendable (Int) -> Value) {
    self.pieces = pieces
    self.make = make
    made = Mutex(Array(repeating: nil, count: pieces))
  }

  /// Works until nothing is left.
  func run() {
    while true {
      let piece = next.add(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return }
      let value = make(piece)
      made.withLock { $0[piece] = value }
    }
  }

  func values() -> [Value] { made.withLock { $0.compactMap { $0 } } }
}
