/// Turns the bytes of a terminal into keys: one state machine, pure, with time as a value.
///
/// A letter can lead to money, so none ever comes out of an escape sequence, however late, broken or
/// unknown it is: CSI, SS3, OSC, DCS, SOS, PM and APC are swallowed to their end, also in their 8-bit
/// forms. A read may end anywhere, inside a scalar too.
///
/// ```swift
/// var decoder = KeyDecoder()
/// decoder.feed([0x1B], at: now)                 // [] ; `deadline` is 25 ms away
/// decoder.feed(Array("[A".utf8), at: now)       // [.key(up)]
/// ```
public struct KeyDecoder: Sendable {
  /// How long an escape waits for the rest of a sequence before it is the Escape key.
  public static let escapeDelay = Delay.milliseconds(25)
  /// The same over SSH, where a sequence can arrive in two packets.
  public static let remoteEscapeDelay = Delay.milliseconds(100)
  /// How long after a lone Escape a `[` or `O` still counts as the rest of a late sequence.
  static let lateSequence = Delay.milliseconds(500)
  /// How long an unfinished string (OSC, DCS) keeps swallowing after its last byte: Alt-P begins one.
  static let stringLapse = Delay.milliseconds(1000)
  /// How long a paste without an end waits after its last byte.
  static let pasteLapse = Delay.milliseconds(5000)
  /// Printable keys in one read that a person may have typed.
  static let typedAtOnce = 6
  /// How long after a burst the next bytes still belong to it.
  static let burstLapse = Delay.milliseconds(100)

  enum State: Hashable, Sendable {
    case ground
    case escape(since: Moment)
    case scalar(PartialScalar, alt: Bool)
    case control(ControlSequence)
    case single(ControlSequence)
    case linuxFunction(isLate: Bool)
    case oldMouse(left: Int)
    case string(sawEscape: Bool)
    case paste(PasteBuffer)
  }

  private let escapeDelay: Delay
  var state = State.ground
  private var loneEscape: Moment?
  private var lastByte: Moment?
  private var burstEnd: Moment?
  private var events: [InputEvent] = []

  /// A decoder at the beginning of a session.
  ///
  /// - Parameter escapeDelay: from `ESCDELAY`, or `remoteEscapeDelay` over SSH.
  public init(escapeDelay: Delay = KeyDecoder.escapeDelay) {
    self.escapeDelay = escapeDelay
  }

  /// When `timeout(at:)` has to be called if no byte comes; nil while nothing waits.
  public var deadline: Moment? {
    if case .escape(let since) = state { since + escapeDelay } else { nil }
  }

  /// Takes in what one read returned.
  public mutating func feed(_ bytes: some Sequence<UInt8>, at now: Moment) -> [InputEvent] {
    lapse(at: now)
    for byte in bytes { step(byte, at: now) }
    lastByte = now
    return takeEvents(at: now)
  }

  /// Says that the deadline has passed: a waiting escape is the Escape key.
  public mutating func timeout(at now: Moment) -> [InputEvent] {
    lapse(at: now)
    defer { events = [] }
    return events
  }

  /// Ends what waited too long for its rest.
  private mutating func lapse(at now: Moment) {
    if let deadline, now >= deadline {
      press(Key(.escape))
      state = .ground
      loneEscape = now
    }
    guard let lastByte else { return }
    switch state {
    case .string where now >= lastByte + KeyDecoder.stringLapse: state = .ground
    case .paste(var buffer) where now >= lastByte + KeyDecoder.pasteLapse:
      events += buffer.finish()
      state = .ground
    default: break
    }
  }

  // MARK: Transitions

  private mutating func step(_ byte: UInt8, at now: Moment) {
    switch state {
    case .ground: ground(byte, at: now)
    case .escape: escape(byte, at: now)
    case .scalar(let partial, let alt): scalar(partial, byte, alt: alt, at: now)
    case .control(let sequence): control(sequence, byte, at: now)
    case .single(let sequence): single(sequence, byte, at: now)
    case .linuxFunction(let isLate):
      state = .ground
      if !isLate, (0x41...0x45).contains(byte) { press(Key(.function(Int(byte) - 0x40))) }
    case .oldMouse(let left): state = left > 1 ? .oldMouse(left: left - 1) : .ground
    case .string(let sawEscape): string(byte, sawEscape: sawEscape, at: now)
    case .paste(var buffer):
      // The buffer is moved out while it grows, or every byte would copy it.
      state = .ground
      events += buffer.append(byte)
      if !buffer.isFinished { state = .paste(buffer) }
    }
  }

  private mutating func ground(_ byte: UInt8, at now: Moment) {
    let isLate = loneEscape.map { now < $0 + KeyDecoder.lateSequence } ?? false
    loneEscape = nil
    switch byte {
    case 0x1B: state = .escape(since: now)
    case UInt8(ascii: "[") where isLate: state = .control(ControlSequence(isLate: true))
    case UInt8(ascii: "O") where isLate: state = .single(ControlSequence(isLate: true))
    case 0x00..<0x20, 0x7F: press(Key.control(byte))
    case 0x20..<0x7F: press(Key(Unicode.Scalar(byte)))
    case 0x80..<0xC0: eightBitControl(byte)
    default:
      if let partial = PartialScalar(lead: byte) { state = .scalar(partial, alt: false) }
    }
  }

  private mutating func escape(_ byte: UInt8, at now: Moment) {
    state = .ground
    switch byte {
    case 0x1B:
      press(Key(.escape))
      state = .escape(since: now)
    case UInt8(ascii: "["): state = .control(ControlSequence(isLate: false))
    case UInt8(ascii: "O"): state = .single(ControlSequence(isLate: false))
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(sawEscape: false)
    case 0x00..<0x20, 0x7F: press(Key.control(byte), adding: .alt)
    case 0x20..<0x7F: press(Key(Unicode.Scalar(byte)), adding: .alt)
    case 0x80..<0xC0: break
    default:
      if let partial = PartialScalar(lead: byte) { state = .scalar(partial, alt: true) }
    }
  }

  private mutating func scalar(
    _ partial: PartialScalar, _ byte: UInt8, alt: Bool, at now: Moment
  ) {
    state = .ground
    guard let more = partial.appending(byte) else { return step(byte, at: now) }
    guard more.isComplete else { return state = .scalar(more, alt: alt) }
    guard let scalar = more.scalar else { return }
    if scalar.value < 0xA0 { return eightBitControl(UInt8(scalar.value)) }
    press(Key(scalar), adding: alt ? .alt : [])
  }

  /// C1 controls, as a byte or as a scalar, begin the same sequences as their two-byte forms.
  private mutating func eightBitControl(_ byte: UInt8) {
    switch byte {
    case 0x8F: state = .single(ControlSequence(isLate: false))
    case 0x9B: state = .control(ControlSequence(isLate: false))
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(sawEscape: false)
    default: break
    }
  }

  private mutating func control(_ sequence: ControlSequence, _ byte: UInt8, at now: Moment) {
    switch byte {
    case 0x1B: state = .escape(since: now)
    case 0x18, 0x1A: state = .ground
    case 0x00..<0x20, 0x7F: break
    case 0x80...0xFF:
      state = .ground
      step(byte, at: now)
    case UInt8(ascii: "[") where sequence.isEmpty:
      state = .linuxFunction(isLate: sequence.isLate)
    case UInt8(ascii: "$") where sequence.isPlainNumber: finish(sequence, byte)
    case 0x20..<0x40: state = .control(sequence.appending(byte))
    default: finish(sequence, byte)
    }
  }

  private mutating func single(_ sequence: ControlSequence, _ byte: UInt8, at now: Moment) {
    switch byte {
    case 0x1B: state = .escape(since: now)
    case 0x00..<0x20, 0x7F: state = .ground
    case 0x80...0xFF:
      state = .ground
      step(byte, at: now)
    case 0x30...0x3B: state = .single(sequence.appending(byte))
    default:
      state = .ground
      if let key = sequence.singleShiftKey(byte) { press(key) }
    }
  }

  private mutating func finish(_ sequence: ControlSequence, _ final: UInt8) {
    state = .ground
    switch sequence.meaning(final) {
    case .key(let key): press(key)
    case .mouse(let mouse): events.append(.mouse(mouse))
    case .pasteBegins: state = .paste(PasteBuffer())
    case .oldMouse: state = .oldMouse(left: 3)
    case .nothing: break
    }
  }

  private mutating func string(_ byte: UInt8, sawEscape: Bool, at now: Moment) {
    if sawEscape {
      state = .ground
      if byte != UInt8(ascii: "\\") { escape(byte, at: now) }
    } else if byte == 0x07 || byte == 0x18 || byte == 0x1A {
      state = .ground
    } else {
      state = .string(sawEscape: byte == 0x1B)
    }
  }

  // MARK: Results

  private mutating func press(_ key: Key, adding modifiers: Key.Modifiers = []) {
    events.append(.key(Key(key.code, key.modifiers.union(modifiers)).normalised))
  }

  /// Hands over the events of one read; more letters than a person types become one burst.
  private mutating func takeEvents(at now: Moment) -> [InputEvent] {
    defer { events = [] }
    let typed = events.count { if case .key(let key) = $0 { key.typed != nil } else { false } }
    let continues = burstEnd.map { now < $0 } ?? false
    guard typed > KeyDecoder.typedAtOnce || continues else { return events }
    burstEnd = now + KeyDecoder.burstLapse
    return Burst.gather(events)
  }
}
