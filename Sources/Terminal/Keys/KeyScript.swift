/// Keys written down, for tests, training and demonstrations: `j j enter text:hello`.
///
/// Words stand between spaces: a key's name; `text:` types what follows, letter by letter; `paste:`
/// pastes it as a terminal does; `wait:500` lets so many milliseconds pass. In texts an underscore is
/// a space, a doubled one an underscore, and `\n` and `\t` are what they are in Swift. The bytes go through the real decoder, so that a script
/// does what fingers do.
public struct KeyScript: Hashable, Sendable {
  /// One word of a script.
  public enum Step: Hashable, Sendable {
    case key(Key)
    case text(String)
    case paste(String)
    case wait(Delay)
  }

  /// A word that is none of them.
  public struct Fault: Error, Hashable, Sendable {
    /// The word.
    public let word: String
    /// Which one it is, from 1.
    public let position: Int

    /// A word that is none of them, and its place.
    public init(word: String, position: Int) {
      self.word = word
      self.position = position
    }
  }

  /// The steps in order.
  public let steps: [Step]

  /// A script of steps.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Reads a script.
  public init(_ text: String) throws(Fault) {
    var steps: [Step] = []
    for (index, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      guard let step = Step(String(word)) else {
        throw Fault(word: String(word), position: index + 1)
      }
      steps.append(step)
    }
    self.steps = steps
  }

  /// What the terminal would send, read by read, with the time at which each comes.
  ///
  /// Keys come `rhythm` apart, so that no two of them are one sequence or one paste.
  public func reads(
    from start: Moment, rhythm: Delay = .milliseconds(600)
  ) -> [(bytes: [UInt8], at: Moment)] {
    var now = start
    var reads: [(bytes: [UInt8], at: Moment)] = []
    func send(_ bytes: [UInt8]) {
      reads.append((bytes, now))
      now = now + rhythm
    }
    for step in steps {
      switch step {
      case .key(let key): send(key.bytes)
      case .text(let text):
        for scalar in text.unicodeScalars {
          send(scalar == "\n" ? Key(.enter).bytes : Key(scalar).bytes)
        }
      case .paste(let text):
        send(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
      case .wait(let delay): now = now + delay
      }
    }
    return reads
  }

  /// What the program hears: every read through the decoder, timeouts included.
  public func events(
    from start: Moment = Moment(milliseconds: 0), rhythm: Delay = .milliseconds(600),
    decoder: KeyDecoder = KeyDecoder()
  ) -> [(event: InputEvent, at: Moment)] {
    var decoder = decoder
    var events: [(event: InputEvent, at: Moment)] = []
    for read in reads(from: start, rhythm: rhythm) {
      if let deadline = decoder.deadline, deadline <= read.at {
        events += decoder.timeout(at: deadline).map { ($0, deadline) }
      }
      events += decoder.feed(read.bytes, at: read.at).map { ($0, read.at) }
    }
    if let deadline = decoder.deadline {
      events += decoder.timeout(at: deadline).map { ($0, deadline) }
    }
    return events
  }
}

extension KeyScript: CustomStringConvertible {
  /// The script as it is written.
  public var description: String { steps.map(\.description).joined(separator: " ") }
}
