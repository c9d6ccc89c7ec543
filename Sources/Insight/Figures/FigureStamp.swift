import Phrases
public import RefundDesk

/// Up to where figures go: the desk, the sequence of the last event that is in them, and the chain's
/// hash there, which says that everything before is the same too.
public struct FigureStamp: Hashable, Sendable {
  /// The desk's identifier.
  public var desk: String
  /// The last sequence that is in them.
  public var sequence: Int64
  /// The chain's hash at it.
  public var hash: String
  /// The moment that they are turned back to; nil for everything.
  public var moment: Timestamp?

  /// A stamp.
  public init(desk: String, sequence: Int64, hash: String, moment: Timestamp? = nil) {
    self.desk = desk
    self.sequence = sequence
    self.hash = hash
    self.moment = moment
  }

  /// The format of this program, with all vocabularies that rows keep by their place: figures of another
  /// are made anew.
  static let format: UInt64 = {
    var words = Reason.allCases.map(\.rawValue) + ResolutionKind.allCases.map(\.rawValue)
    words += Wish.allCases.map(\.rawValue) + Blocker.allCases.map(\.rawValue)
    words += ClockStanding.allCases.map(\.rawValue)
    words += PolicyReview.CreditFinding.Flaw.allCases.map(\.rawValue)
    words += SignSet.meanings.map { "\($0.irritant) \($0.sign)" }
    return FigureKeys.hash("7|" + words.joined(separator: "|"))
  }()

  /// Writes format and stamp.
  func write(to writer: inout FigureWriter) {
    writer.add(String(FigureStamp.format))
    writer.add(desk)
    writer.add(Int(sequence))
    writer.add(hash)
    writer.add(Int(moment?.microseconds ?? .max))
  }

  /// Reads format and stamp; nil where they are another program's.
  init?(_ reader: inout FigureReader) {
    guard reader.text() == String(FigureStamp.format), let desk = reader.text(),
      let sequence = reader.number(), let hash = reader.text(), let moment = reader.number()
    else { return nil }
    self.init(
      desk: desk, sequence: Int64(sequence), hash: hash,
      moment: moment == .max ? nil : Timestamp(microseconds: Int64(moment)))
  }
}
