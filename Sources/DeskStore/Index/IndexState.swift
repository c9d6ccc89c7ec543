import Advice
import CDigest
import Journal
import RefundDesk

/// How far the index has come, and for which journal.
struct IndexState: Hashable {
  /// What the values look like: another format is made anew.
  var format: UInt32 = IndexState.currentFormat
  /// The desk.
  var desk: String
  /// The machine's start during which the index was written: it is never synced, so that after a crash
  /// of the machine it is not believed.
  var boot: String
  /// The last sequence applied.
  var sequence: Int64
  /// The chain's hash there.
  var hash: String
  /// The place behind it.
  var position: JournalPosition
  /// Where the last record lies; nil in an empty journal.
  var last: JournalLocation?

  /// The format of this program: a number that is raised by hand, and a sum of all vocabularies that
  /// rows keep by number.
  static let currentFormat: UInt32 = {
    var words = Reason.allCases.map(\.rawValue) + Wish.allCases.map(\.rawValue)
    words += Language.allCases.map(\.rawValue) + ResolutionKind.allCases.map(\.rawValue)
    words += IndexTable.allCases.map(\.name) + QueueText.Part.allCases.map { "\($0)" }
    words += PriceBand.allCases.map { "\($0)" }
    var text = "3:" + words.joined(separator: " ")
    return text.withUTF8 { guichet_crc32c(0, $0.baseAddress, $0.count) }
  }()

  static let key = Array("applied".utf8)

  /// An index that has applied nothing.
  init(desk: String, boot: String) {
    self.desk = desk
    self.boot = boot
    sequence = 0
    hash = ChainHash.origin.description
    position = .start
  }

  var packed: [UInt8] {
    var packer = Packer(capacity: 200)
    packer.add(format)
    packer.addSized(desk)
    packer.addSized(boot)
    packer.add(sequence)
    packer.addSized(hash)
    packer.add(position.segment)
    packer.add(Int64(position.offset))
    if let last { packer.add(last) }
    return packer.bytes
  }

  /// Reads a state; nil where it is of another format.
  init?(_ bytes: UnsafeRawBufferPointer) throws(DeskFault) {
    var unpacker = Unpacker(bytes)
    guard try unpacker.number(UInt32.self) == IndexState.currentFormat else { return nil }
    guard let desk = try unpacker.sizedText(), let boot = try unpacker.sizedText() else {
      throw .index(.malformed)
    }
    self.desk = desk
    self.boot = boot
    sequence = try unpacker.number(Int64.self)
    guard let hash = try unpacker.sizedText() else { throw .index(.malformed) }
    self.hash = hash
    position = JournalPosition(
      segment: try unpacker.number(Int64.self), offset: Int(try unpacker.number(Int64.self)))
    last = unpacker.rest().isEmpty ? nil : try unpacker.location()
  }
}
