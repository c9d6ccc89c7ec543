import CNcurses
import Glibc
public import Terminal

/// The one owner of the terminal: it is opened, painted, lent to others and given back here.
///
/// Every way out brings the terminal back: `close`, the process' exit, signals and crashes. All of it
/// belongs to the main thread; workers report through a descriptor that `wait` watches.
///
/// ```swift
/// let session = try TerminalSession(environment: environment, theme: theme)
/// try session.paint(view(model, session.size))
/// for event in session.wait(until: nextMinute, watching: [mailbox]) { ... }
/// ```
public final class TerminalSession {
  /// Columns and rows of the terminal now.
  public private(set) var size: Size
  /// The colours it has.
  public var depth: ColourDepth { painter.depth }

  private let painter: FramePainter
  private let input = STDIN_FILENO
  private let output = STDOUT_FILENO
  private let signals: Int32
  private let rescue: String
  private var decoder: KeyDecoder
  private var isOpen = true

  /// Takes over the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - environment: of the process: `TERM`, the locale, `ESCDELAY`, SSH.
  ///   - theme: how roles look.
  ///   - depth: the most colours to use; `.none` for `NO_COLOR`.
  /// - Throws: where this is no terminal that the console can be shown on.
  public init(
    environment: [String: String], theme: Theme, depth: ColourDepth = .twoHundredFiftySix
  ) throws(SessionError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    guard let terminal = environment["TERM"], !terminal.isEmpty else { throw .terminalNotNamed }
    guard terminal != "dumb" else { throw .terminalTooSimple(terminal) }
    try LocaleCheck.choose(environment: environment)
    // Before ncurses, which takes signals that nobody has taken.
    signals = cn_catch_signals()
    guard signals >= 0 else { throw .system(errno) }
    size = TerminalSession.size(of: output)
    do {
      painter = try FramePainter(terminal: terminal, size: size, theme: theme, depth: depth)
    } catch {
      cn_release_signals()
      throw error
    }
    decoder = KeyDecoder(escapeDelay: KeyDecoder.escapeDelay(environment: environment))
    rescue = painter.rescue
    try take()
  }

  deinit {
    close()
  }

  // MARK: Painting

  /// Shows a frame, with one write; nothing is written where it is shown already.
  public func paint(_ frame: Frame) throws(SessionError) {
    try write(painter.bytes(for: frame))
  }

  /// Changes the theme; the next frame is drawn whole.
  public func use(_ theme: Theme) {
    painter.use(theme)
  }

  /// Draws the next frame whole, whatever the terminal shows now: ^L.
  public func forget() {
    painter.forget()
  }

  /// Asks the terminal to put text into the clipboard (OSC 52); it is cleaned first.
  ///
  /// - Returns: whether it was sent; terminals take no more than about 74,000 bytes, and may be set to
  ///   take none.
  public func copy(_ text: String) throws(SessionError) -> Bool {
    guard let sequence = Clipboard.sequence(for: text) else { return false }
    try write(sequence)
    return true
  }

  // MARK: Lending and giving back

  /// Stops the program as ^Z does, and comes back when the shell lets it go on.
  public func suspend() throws(SessionError) {
    try give()
    cn_stop()
    try take()
  }

  /// Lends the terminal to another program, such as an editor, until it ends.
  ///
  /// - Parameter arguments: its name and arguments; no shell reads them.
  /// - Returns: its exit status; 128 and a signal's number where a signal ended it.
  /// - Throws: where it could not be started, or the terminal is gone.
  public func run(_ arguments: [String]) throws(SessionError) -> Int32 {
    try give()
    let status = Subprocess.run(arguments)
    try take()
    guard status >= 0 else { throw .system(-status) }
    return status
  }

  /// Gives the terminal back as it was. Safe to call twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    // A terminal that is gone cannot be restored; there is nobody to tell.
    try? give()
    cn_release_signals()
  }

  private func take() throws(SessionError) {
    let failure = cn_raw(input)
    guard failure == 0 else { throw .system(failure) }
    cn_set_rescue(output, rescue)
    size = TerminalSession.size(of: output)
  }

  private func give() throws(SessionError) {
    defer {
      cn_cooked()
      cn_set_rescue(output, nil)
    }
    try write(painter.closingBytes())
  }

  // MARK: Events

  /// Waits until something happens, and wakes up for nothing else.
  ///
  /// A stop from outside (SIGTSTP) is carried out here and told as `continued`.
  ///
  /// - Parameters:
  ///   - deadline: when to return `deadline` if nothing happens; nil is never.
  ///   - descriptors: others to watch for something to read.
  /// - Returns: what happened, in order; never empty.
  /// - Throws: where the terminal is gone.
  public func wait(
    until deadline: Moment? = nil, watching descriptors: [Int32] = []
  ) throws(SessionError) -> [SessionEvent] {
    while true {
      let now = MonotonicClock.now()
      if let keyDeadline = decoder.deadline, now >= keyDeadline {
        let events = decoder.timeout(at: now).map { SessionEvent.input($0) }
        if !events.isEmpty { return events }
      }
      if let deadline, now >= deadline { return [.deadline] }
      let next = [deadline, decoder.deadline].compactMap { $0 }.min()
      let readable = try Poll.readable([signals, input] + descriptors, until: next, now: now)
      var events = readable.contains(signals) ? try signalEvents() : []
      if readable.contains(input) { events += inputEvents() }
      events += descriptors.filter { readable.contains($0) }.map { SessionEvent.ready($0) }
      if !events.isEmpty { return events }
    }
  }

  private func inputEvents() -> [SessionEvent] {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(input, &buffer, buffer.count)
    if count > 0 {
      return decoder.feed(buffer[..<count], at: MonotonicClock.now()).map { .input($0) }
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    return [.ended(.hangup)]
  }

  private func signalEvents() throws(SessionError) -> [SessionEvent] {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(signals, &buffer, buffer.count)
    guard count > 0 else { return [] }
    let received = Set(buffer[..<count].map { Int32($0) })
    var events: [SessionEvent] = []
    if received.contains(SIGTSTP) { try suspend() }
    if received.contains(SIGCONT) || received.contains(SIGTSTP) {
      try take()
      painter.forget()
      events.append(.continued)
    }
    if received.contains(SIGWINCH) || !events.isEmpty {
      size = TerminalSession.size(of: output)
      events.append(.resized(size))
    }
    if received.contains(SIGINT) { events.append(.ended(.interrupted)) }
    if received.contains(SIGTERM) { events.append(.ended(.terminated)) }
    if received.contains(SIGHUP) { events.append(.ended(.hangup)) }
    return events
  }

  // MARK: The descriptor

  /// Writes everything, as a rule with one call.
  private func write(_ bytes: [UInt8]) throws(SessionError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Another program has left the terminal without blocking.
        var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&descriptor, 1, -1)
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
  }

  private static func size(of descriptor: Int32) -> Size {
    var (rows, columns): (Int32, Int32) = (0, 0)
    // A serial line knows no size; this is the one that programs expect of it.
    guard cn_size(descriptor, &rows, &columns) == 1 else { return Size(width: 80, height: 24) }
    return Size(width: Int(columns), height: Int(rows))
  }
}
