import Glibc

/// Pieces of work that several threads make and one takes in order.
///
/// Unchecked, because its fields are guarded by the lock, which has to be one that threads can wait at.
final class AssemblyLine<Value: Sendable>: @unchecked Sendable {
  private let pieces: Int
  private let ahead: Int
  private let make: @Sendable (Int) -> Value
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var made: [Int: Value] = [:]
  /// The next piece that nobody makes yet.
  private var nextToMake = 0
  /// The next piece to hand over.
  private var nextToTake = 0

  init(_ pieces: Int, ahead: Int, _ make: @escaping @Sendable (Int) -> Value) {
    self.pieces = pieces
    self.ahead = ahead
    self.make = make
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  /// Makes pieces until none is left, waiting while too many lie ready.
  func work() {
    pthread_mutex_lock(lock)
    while nextToMake < pieces {
      if nextToMake < nextToTake + ahead { makeNext() } else { pthread_cond_wait(changed, lock) }
    }
    pthread_mutex_unlock(lock)
  }

  /// The next value in order, made here where nobody has begun it; nil after the last.
  func next() -> Value? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard nextToTake < pieces else { return nil }
    while true {
      if let value = made.removeValue(forKey: nextToTake) {
        nextToTake += 1
        pthread_cond_broadcast(changed)
        return value
      }
      if nextToMake < pieces, nextToMake < nextToTake + ahead {
        makeNext()
      } else {
        pthread_cond_wait(changed, lock)
      }
    }
  }

  /// Lets nobody begin another piece.
  func stop() {
    pthread_mutex_lock(lock)
    nextToMake = pieces
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// Makes one piece; the lock is held before and after, not meanwhile.
  private func makeNext() {
    let piece = nextToMake
    nextToMake += 1
    pthread_mutex_unlock(lock)
    let value = make(piece)
    pthread_mutex_lock(lock)
    made[piece] = value
    pthread_cond_broadcast(changed)
  }
}
