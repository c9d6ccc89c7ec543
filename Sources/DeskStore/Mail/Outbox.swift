import Glibc
import RefundDesk

/// The desk's outgoing mail as a Maildir: what lies in `new/` has left the desk, and the mail system
/// takes it from there.
///
/// No message leaves twice, whatever dies when: it is written to `tmp/` and synced, then the watermark
/// says that it leaves, then it is renamed to `new/`. What is in `tmp/` and at or below the watermark is
/// renamed by the next flush; what is above is written again.
struct Outbox {
  let directory: String
  let mode: UInt32

  private var watermarkPath: String { directory + "/.left" }

  /// Does something while nobody else does; nil where somebody else is at it and there is no waiting.
  func alone<Value>(
    waiting: Bool = false, _ body: () throws(DeskFault) -> Value
  ) throws(DeskFault) -> Value? {
    let path = directory + "/.lock"
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(mode))
    guard file >= 0 else { throw .file(FileFault(.open, path)) }
    defer { close(file) }
    _ = fchmod(file, mode_t(mode))
    while flock(file, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR else { return nil }
    }
    return try body()
  }

  /// The last sequence that is dealt with; 0 at the beginning.
  func watermark() throws(FileFault) -> Int64 {
    guard FileTree.exists(watermarkPath) else { return 0 }
    let bytes = try FileTree.read(watermarkPath)
    let text = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
    // A number that cannot be read must not send everything again.
    guard let number = Int64(text) else { throw FileFault(.read, watermarkPath, code: EILSEQ) }
    return number
  }

  /// Finishes what an earlier flush began.
  func recover(upTo watermark: Int64) throws(FileFault) {
    for name in try FileTree.names(in: directory + "/tmp") {
      guard let sequence = Outbox.sequence(of: name) else { continue }
      if sequence <= watermark {
        try move(name)
      } else {
        try FileTree.remove(directory + "/tmp/" + name)
      }
    }
  }

  /// Lets messages leave, and says that everything up to a sequence is dealt with.
  func send(_ messages: [(name: String, text: [UInt8])], upTo watermark: Int64) throws(FileFault) {
    for message in messages {
      try FileTree.write(directory + "/tmp/" + message.name, message.text, mode: mode)
    }
    if let first = messages.first {
      try FileTree.syncDirectory(of: directory + "/tmp/" + first.name)
    }
    try FileTree.replace(watermarkPath, with: Array("\(watermark)\n".utf8), mode: mode)
    for message in messages { try move(message.name) }
  }

  private func move(_ name: String) throws(FileFault) {
    let target = directory + "/new/" + name
    guard rename(directory + "/tmp/" + name, target) == 0 else {
      throw FileFault(.rename, target)
    }
    try FileTree.syncDirectory(of: target)
  }

  /// The name of a message's file: when, which event, which desk.
  static func name(_ message: OutgoingMessage) -> String {
    "\(message.at.seconds).S\(message.sequence).\(MailHeader.token(message.desk))"
  }

  static func sequence(of name: String) -> Int64? {
    let parts = name.split(separator: ".")
    guard parts.count >= 3, parts[1].hasPrefix("S") else { return nil }
    return Int64(parts[1].dropFirst())
  }
}
