@testable import Journal

extension SimulatedDisk {
  /// How a change that was not synced fares when the power goes.
  enum Fate: Int, CaseIterable {
    case lost, reached, torn
  }

  /// The changes on which a crash decides, now.
  var undecided: Int { pendingNames.count + pendingNodes.reduce(0) { $0 + $1.pending.count } }

  /// The files with changes, in an order that does not change between runs.
  private var pendingNodes: [Node] {
    var seen: Set<ObjectIdentifier> = []
    let live = names.sorted { $0.key < $1.key }.map(\.value)
    let old = durableNames.sorted { $0.key < $1.key }.map(\.value)
    return (live + old).filter { !$0.pending.isEmpty && seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// The power goes and comes back. `fate` is asked for each change, with its number.
  func restart(_ fate: (Int) -> Fate) {
    var number = 0
    for change in pendingNames {
      if fate(number) != .lost { apply(change) }
      number += 1
    }
    for node in pendingNodes {
      for change in node.pending {
        switch (fate(number), change) {
        case (.lost, _): break
        case (.reached, _), (.torn, .truncate): change.apply(to: &node.durable)
        case (.torn, .write(let offset, let bytes)):
          SimulatedDisk.tear(offset, bytes).apply(to: &node.durable)
        }
        number += 1
      }
    }
    pendingNames = []
    names = durableNames
    for node in names.values {
      node.seen = node.durable
      node.pending = []
    }
    locked = []
    troubles = [:]
    isOff = false
  }

  /// Only the first half of the write: up to a border of sectors where it crosses one.
  private static func tear(_ offset: Int, _ bytes: [UInt8]) -> Change {
    var middle = offset + bytes.count / 2
    if (offset / 512) != (offset + bytes.count) / 512 { middle = max(offset, middle / 512 * 512) }
    return .write(offset: offset, Array(bytes[..<(middle - offset)]))
  }
}
