import DemoDesk
import DeskRecords

/// A number that stands for a desk's bytes: FNV-1a over every event as the journal would keep it.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(of desk: DemoDesk) {
    for event in desk {
      let encoded = DeskEventCodec.encode(event.event)
      add(encoded.d)
      if let personal = encoded.x { add(personal) }
      add("\(event.at) \(event.by)".utf8)
    }
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
