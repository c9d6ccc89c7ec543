import RefundDesk

/// The keys of the index. Identifiers hold no control character, so that a zero byte ends one.
enum IndexKey {
  static func id<Entity>(_ id: ID<Entity>) -> [UInt8] { Array(id.rawValue.utf8) }

  /// The beginning of all keys that belong to an identifier.
  static func prefix<Entity>(_ id: ID<Entity>) -> [UInt8] { Array(id.rawValue.utf8) + [0] }

  static func event(_ ticket: TicketID, version: Int) -> [UInt8] {
    var packer = Packer()
    packer.add(prefix(ticket))
    packer.add(UInt32(version))
    return packer.bytes
  }

  /// The key of a row: the queue's usual order is that of age.
  static func row(_ received: Timestamp, _ ticket: TicketID) -> [UInt8] {
    var packer = Packer()
    packer.addOrdered(received.microseconds)
    packer.add(ticket.rawValue)
    return packer.bytes
  }

  /// One thing of somebody's, in the order of time.
  static func dated<Owner, Entity>(
    _ owner: ID<Owner>, _ time: Timestamp?, _ id: ID<Entity>
  ) -> [UInt8] {
    var packer = Packer()
    packer.add(prefix(owner))
    packer.addOrdered(time?.microseconds ?? .min)
    packer.add(id.rawValue)
    return packer.bytes
  }

  static func pair<Owner, Entity>(_ owner: ID<Owner>, _ id: ID<Entity>) -> [UInt8] {
    prefix(owner) + id.rawValue.utf8
  }

  static func sequence(_ sequence: Int64) -> [UInt8] {
    var packer = Packer(capacity: 8)
    packer.add(sequence)
    return packer.bytes
  }

  /// The identifier in the last part of a key.
  static func identifier<Entity>(_ bytes: some Sequence<UInt8>) throws(DeskFault) -> ID<Entity> {
    guard let id = ID<Entity>(String(decoding: Array(bytes), as: UTF8.self)) else {
      throw .index(.malformed)
    }
    return id
  }
}
