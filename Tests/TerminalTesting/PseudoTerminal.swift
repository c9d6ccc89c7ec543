import CVterm
import Glibc

/// A program on a terminal of its own, with an emulator that shows what it writes.
///
/// Nothing sleeps: every wait is for what the screen must show or for the program's end, with one
/// deadline after which the wait gives up.
public final class PseudoTerminal {
  /// How long a wait may take, in milliseconds.
  public static let patience: Int64 = 10_000

  /// What the terminal shows.
  public let emulator: Emulator
  /// Everything that the program wrote.
  public private(set) var output: [UInt8] = []
  /// The process.
  public let process: Int32
  private let main: Int32
  private let sub: Int32
  private var status: Int32?
  /// The terminal's modes before the program was started; it may change them at any moment.
  public let modesBefore: [UInt32]

  /// Starts a program on a new terminal; nil where the system refuses.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and arguments.
  ///   - environment: all of its environment.
  ///   - width: columns.
  ///   - height: rows.
  public init?(
    _ arguments: [String], environment: [String: String], width: Int = 80, height: Int = 24
  ) {
    var (main, sub): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&main, &sub, &name, nil, nil) == 0 else { return nil }
    _ = fcntl(main, F_SETFD, FD_CLOEXEC)
    _ = fcntl(sub, F_SETFD, FD_CLOEXEC)
    // The program's side is held open, so that its modes can be asked for after the program's end.
    (self.main, self.sub) = (main, sub)
    emulator = Emulator(width: width, height: height)
    cvterm_set_size(main, Int32(height), Int32(width))
    modesBefore = PseudoTerminal.modes(of: sub)
    process = PseudoTerminal.spawn(arguments, environment, terminal: name)
    guard process > 0 else { return nil }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(main)
    close(sub)
  }

  /// The terminal's modes, as `stty` would show them: input, output, control and local flags.
  public var modes: [UInt32] { PseudoTerminal.modes(of: sub) }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// Types bytes.
  public func type(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
  }

  /// Types text.
  public func type(_ text: String) { type(Array(text.utf8)) }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Changes the size, as a person drags the window; the kernel tells the program.
  public func resize(width: Int, height: Int) {
    emulator.resize(width: width, height: height)
    cvterm_set_size(main, Int32(height), Int32(width))
  }

  /// Waits until the screen is as asked for; false where it never is.
  public func wait(until done: (Emulator) -> Bool) -> Bool {
    let deadline = PseudoTerminal.now() + PseudoTerminal.patience
    while !done(emulator) {
      let left = deadline - PseudoTerminal.now()
      guard left > 0, readSome(timeout: Int32(left)) else { return done(emulator) }
    }
    return true
  }

  /// Waits until the screen shows a text.
  public func wait(for text: String) -> Bool {
    wait { $0.text.contains(text) }
  }

  /// Waits for the program's end; its exit status, or the number of the signal as a negative one.
  ///
  /// Nil where it does not end.
  public func waitForEnd() -> Int32? {
    if let status { return status }
    guard let state = waitForState() else { return nil }
    readWhatIsThere()
    status = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
    return status
  }

  /// What `waitpid` tells of the program's end, while its output is read.
  private func waitForState() -> Int32? {
    let deadline = PseudoTerminal.now() + PseudoTerminal.patience
    while PseudoTerminal.now() < deadline {
      var state: Int32 = 0
      if waitpid(process, &state, WNOHANG) == process {
        readWhatIsThere()
        return state
      }
      // The system tells of a state only to those who ask, so the wait for output is short.
      _ = readSome(timeout: 10)
    }
    return nil
  }

  /// Reads what is there, or waits for it; false when nothing more comes.
  private func readSome(timeout: Int32) -> Bool {
    var descriptor = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, timeout) > 0 else { return false }
    return readOnce()
  }

  private func readWhatIsThere() {
    while readSome(timeout: 0) {}
  }

  private func readOnce() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(main, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    emulator.write(buffer[..<count])
    return true
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Starts the program in a session of its own, whose terminal the first one opened becomes.
  private static func spawn(
    _ arguments: [String], _ environment: [String: String], terminal: [CChar]
  ) -> Int32 {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    posix_spawnattr_setflags(&attributes, Int16(cvterm_new_session()))
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, &attributes, &words, &variables) == 0
    else { return -1 }
    return process
  }
}
