import Advice
import RefundDesk

/// What one ticket adds to the desk's experience, as it lies in the index, so that it can be taken out
/// again when the ticket changes.
struct StoredOutcomes {
  /// The bytes of outcomes: five for each.
  static func pack(_ outcomes: [Outcome]) -> [UInt8] {
    var packer = Packer(capacity: outcomes.count * 5)
    for outcome in outcomes {
      packer.add(key(Experience.Cell(outcome.resolution, outcome.reason, outcome.price)))
      packer.add(UInt8(outcome.accepted.map { $0 ? 1 : 0 } ?? 2))
      packer.add(outcome.isTaken ? 1 : UInt8(0))
    }
    return packer.bytes
  }

  /// The outcomes of bytes.
  static func unpack(_ bytes: UnsafeRawBufferPointer) throws(DeskFault) -> [Outcome] {
    guard bytes.count % 5 == 0 else { throw .index(.malformed) }
    var outcomes: [Outcome] = []
    for start in stride(from: 0, to: bytes.count, by: 5) {
      let cell = try cell(Array(bytes[start..<start + 3]))
      outcomes.append(
        Outcome(
          resolution: cell.resolution, reason: cell.reason, price: cell.price,
          accepted: bytes[start + 3] == 2 ? nil : bytes[start + 3] == 1,
          isTaken: bytes[start + 4] == 1))
    }
    return outcomes
  }

  /// The key of a cell: the places of resolution, reason and price band in their vocabularies.
  static func key(_ cell: Experience.Cell) -> [UInt8] {
    [
      UInt8(ResolutionKind.allCases.firstIndex(of: cell.resolution) ?? 0),
      UInt8(Reason.allCases.firstIndex(of: cell.reason) ?? 0), UInt8(cell.price.rawValue),
    ]
  }

  /// The cell of a key.
  static func cell(_ key: [UInt8]) throws(DeskFault) -> Experience.Cell {
    guard key.count == 3, ResolutionKind.allCases.indices.contains(Int(key[0])),
      Reason.allCases.indices.contains(Int(key[1])), let price = PriceBand(rawValue: Int(key[2]))
    else { throw .index(.malformed) }
    return Experience.Cell(
      ResolutionKind.allCases[Int(key[0])], Reason.allCases[Int(key[1])], price)
  }
}

extension IndexReader {
  /// What is known of a cell.
  func count(of cell: Experience.Cell) throws(DeskFault) -> Experience.Count {
    guard let value = try transaction.value(.experience, StoredOutcomes.key(cell)) else {
      return Experience.Count()
    }
    return try StoredOutcomes.count(value)
  }

  /// What the desk has learned.
  func experience() throws(DeskFault) -> Experience {
    var experience = Experience()
    try transaction.scan(.experience) { (key, value) throws(DeskFault) -> Bool in
      experience.add(try StoredOutcomes.count(value), to: try StoredOutcomes.cell(Array(key)))
      return true
    }
    return experience
  }
}

extension StoredOutcomes {
  /// The bytes of what is known of a cell.
  static func pack(_ count: Experience.Count) -> [UInt8] {
    var packer = Packer(capacity: 24)
    for number in [count.n, count.accepted, count.taken] { packer.add(Int64(number)) }
    return packer.bytes
  }

  /// What is known of a cell.
  static func count(_ bytes: UnsafeRawBufferPointer) throws(DeskFault) -> Experience.Count {
    var unpacker = Unpacker(bytes)
    return Experience.Count(
      n: Int(try unpacker.number(Int64.self)), accepted: Int(try unpacker.number(Int64.self)),
      taken: Int(try unpacker.number(Int64.self)))
  }
}
