import RefundDesk

/// Signs of irritation that one request shows, a bit each.
struct SignSet: OptionSet, BitwiseCopyable, Sendable, Hashable {
  let rawValue: UInt64

  /// What each bit stands for: the words of complaint first, then what shows in a request's course.
  static let meanings: [(irritant: Irritant, sign: IrritantTally.Sign)] = {
    let words = ComplaintWords.shared.all.map { word in
      (irritant: word.irritant, sign: IrritantTally.Sign.words(word.text))
    }
    precondition(words.count + course.count <= UInt64.bitWidth, "every sign has a bit of its own")
    return words + course
  }()

  private static let course: [(irritant: Irritant, sign: IrritantTally.Sign)] = [
    (.longDelays, .reason(.late)), (.longDelays, .reason(.notDelivered)),
    (.unclearConditions, .reason(.notAsDescribed)), (.longDelays, .slow),
    (.complexProcess, .reopened), (.complexProcess, .manyMessages),
    (.complexProcess, .handedAround), (.unclearConditions, .contested),
  ]

  /// The one sign that depends on the moment at which one looks; the others lie in figures.
  static let slow = SignSet(.slow)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One sign; none where it is none of the meanings.
  init(_ sign: IrritantTally.Sign) {
    rawValue = SignSet.meanings.firstIndex { $0.sign == sign }.map { 1 << UInt64($0) } ?? 0
  }

  /// All signs of an irritant.
  init(of irritant: Irritant) {
    self = SignSet.meanings.indices.reduce(into: []) { signs, bit in
      if SignSet.meanings[bit].irritant == irritant { signs.insert(.bit(bit)) }
    }
  }

  /// The sign of a place among the meanings.
  static func bit(_ place: Int) -> SignSet { SignSet(rawValue: 1 << UInt64(place)) }

  /// Calls `body` with the place of each sign.
  @inline(__always)
  func forEachPlace(_ body: (Int) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
