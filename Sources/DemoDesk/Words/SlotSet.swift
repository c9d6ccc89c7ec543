/// Some slots, in one word of memory.
struct SlotSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One slot.
  init(_ slot: Slot) { rawValue = 1 << UInt32(slot.rawValue) }

  static let delivered = SlotSet(.delivered)
  static let promised = SlotSet(.promised)
  static let size = SlotSet(.size)
  static let other = SlotSet(.other)
  /// Those that not every request can fill.
  static let notAlwaysThere: SlotSet = [.delivered, .promised, .size, .other]
}
