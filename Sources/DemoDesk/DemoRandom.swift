/// A generator that gives the same numbers for the same seed on every machine: SplitMix64
/// (Steele, Lea and Flood 2014).
struct DemoRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for one story, so that a story does not depend on those before it.
  init(seed: UInt64, story: Int) {
    var mixer = DemoRandom(seed: seed ^ (UInt64(story) &* 0x9E37_79B9_7F4A_7C15))
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of a range. The bias of a remainder over 64 bits does not matter to a made-up desk.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether something that happens in so many of a hundred cases happens.
  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  /// One of several.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }

  /// One of several, each as often as its weight says.
  mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element {
    var left = number(0...(elements.reduce(0) { $0 + $1.1 } - 1))
    for (element, weight) in elements {
      if left < weight { return element }
      left -= weight
    }
    return elements[0].0
  }
}
