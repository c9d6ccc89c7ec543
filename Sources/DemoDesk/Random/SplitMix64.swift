/// A small random generator whose numbers are the same on every machine and in every version.
///
/// Sebastiano Vigna's SplitMix64. Picking and weighing are done here too, since those of the standard
/// library may change from one version to the next.
struct SplitMix64 {
  private var state: UInt64

  /// The generator of one stream of a seed: streams do not depend on one another.
  init(seed: UInt64, stream: UInt64) {
    state = SplitMix64.mixed(seed) ^ SplitMix64.mixed(stream &* 0xD1B5_4A32_D192_ED03 &+ 1)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mixed(state)
  }

  /// A number from 0 to below `bound`, which is more than nothing.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range.
  mutating func from(_ low: Int, to high: Int) -> Int { low + below(high - low + 1) }

  /// Whether something holds that holds in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some values, of which there is at least one.
  mutating func pick<Values: RandomAccessCollection>(_ values: Values) -> Values.Element {
    values[values.index(values.startIndex, offsetBy: below(values.count))]
  }

  /// One of some values, each as likely as its weight.
  mutating func weighed<Value>(_ values: [(Value, Int)]) -> Value {
    var sum = 0
    for index in values.indices { sum += values[index].1 }
    var left = below(sum)
    var place = 0
    while left >= values[place].1 {
      left -= values[place].1
      place += 1
    }
    return values[place].0
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
