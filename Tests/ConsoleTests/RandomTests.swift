import Console
import Phrases
import RefundDesk
import Terminal
import Testing

@Suite("Whatever is typed")
struct RandomTests {
  /// Numbers that are the same for the same seed.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  static let keys: [Key] =
    (0x20..<0x7F).compactMap { Unicode.Scalar($0).map { Key($0) } }
    + [.enter, .enter, .enter, .tab, .escape, .backspace, .up, .down, .left, .right, .home, .end]
    .map { Key($0) }
    + ["r", "y", "j", "enter", "r", "1", "ctrl-s", "ctrl-e", "ctrl-p", "ctrl-d", "ctrl-u"]
    .compactMap {
      Key(name: $0)
    }

  @Test("random keys never trap, and money is only written after y or the amount", arguments: 1...8)
  func random(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    var seat = Seat(
      width: [40, 80, 120, 160].randomElement(using: &numbers) ?? 80, height: 24,
      language: Bool.random(using: &numbers) ? .en : .fr)
    for step in 0..<500 {
      guard let key = RandomTests.keys.randomElement(using: &numbers) else { continue }
      if key == Key("q") || key == Key(.character("c"), .control) { continue }
      let before = seat.desk.committed.count
      let question = seat.model.dialog
      seat.moment = seat.moment + .milliseconds(Int64.random(in: 0..<500, using: &numbers))
      seat.take(.input(.key(key), at: seat.moment))
      if Int.random(in: 0..<40, using: &numbers) == 0 {
        let size = Size(
          width: Int.random(in: 1..<200, using: &numbers),
          height: Int.random(in: 1..<60, using: &numbers))
        seat.take(.resized(size))
      }
      if Int.random(in: 0..<20, using: &numbers) == 0 {
        seat.desk.elsewhere("T2", .tag("t\(step)"))
      }
      #expect(seat.frame.size == seat.model.size)
      seat.paint()
      guard seat.desk.committed.count > before else { continue }
      guard case .confirm(let confirm)? = question else {
        Issue.record("seed \(seed), step \(step): written without a question")
        return
      }
      #expect(confirm.challenge == .yes ? key == Key("y") : key == Key(.enter), "seed \(seed)")
    }
  }
}
