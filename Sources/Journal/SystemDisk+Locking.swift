import Glibc

extension SystemDisk {
  /// Takes an exclusive `flock`, asking again every few milliseconds.
  ///
  /// A process that is stopped (`^Z`) while it holds the lock would block all others, so signals
  /// wait on this thread until `unlock`. While waiting for the lock they come through.
  public func lock(_ file: DiskFile, waitingMilliseconds: Int) throws(DiskError) -> Bool {
    let end = SystemDisk.nanoseconds() + waitingMilliseconds * 1_000_000
    var pause: useconds_t = 200
    while true {
      SignalShield.raise()
      if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      let code = errno
      SignalShield.lower()
      guard code == EWOULDBLOCK || code == EINTR else { throw DiskError(.lock, code) }
      guard SystemDisk.nanoseconds() < end else { return false }
      usleep(pause)
      pause = min(pause * 2, 5_000)
    }
  }

  /// Gives the lock back and lets signals through.
  public func unlock(_ file: DiskFile) {
    _ = flock(file.descriptor, LOCK_UN)
    SignalShield.lower()
  }

  private static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// Keeps signals from the thread that holds the lock.
enum SignalShield {
  /// Those that a desk's user sends by key or that end a session; the ones that report a broken
  /// program (SIGSEGV and its kin) always come through.
  private static let held: [Int32] = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGALRM, SIGUSR1, SIGUSR2,
    SIGWINCH, SIGCHLD, SIGCONT,
  ]

  /// Holds signals back.
  static func raise() { apply(SIG_BLOCK) }

  /// Lets them through again.
  static func lower() { apply(SIG_UNBLOCK) }

  private static func apply(_ how: Int32) {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in held { sigaddset(&set, signal) }
    pthread_sigmask(how, &set, nil)
  }
}

/// Makes writing to a closed pipe, or beyond the limit of file sizes, an error of the call in place
/// of the end of the process. The command calls it once when it starts.
public func ignoreWriteSignals() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
