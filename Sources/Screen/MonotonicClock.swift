import Glibc
public import Terminal

/// The clock that only runs forward, also while the machine's date is changed.
public enum MonotonicClock {
  /// The present moment.
  public static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
