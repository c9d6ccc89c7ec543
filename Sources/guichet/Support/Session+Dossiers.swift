import DeskStore
import Phrases
import RefundDesk

extension Session {
  /// Prints something about tickets: those named, one after the other, or all of the desk in the order of
  /// their names.
  ///
  /// All of them are read from the journal in one pass and worked on by all processors; where the journal
  /// is damaged they are asked for one by one.
  ///
  /// `print` prints one ticket and says something about it; what it said of each comes back in order.
  mutating func printEach<Value: Sendable>(
    of tickets: [TicketID], all: Bool, _ extent: ImageExtent = .whole,
    _ print: @escaping @Sendable (Dossier, inout OutputBuffer) -> Value
  ) throws -> [Value] {
    if all, let image = try asking({ () throws(DeskFault) in try desk.image(extent) }) {
      return printEach(of: image, print)
    }
    let ids = all ? try asking { () throws(DeskFault) in try desk.ticketIDs() } : tickets
    var values: [Value] = []
    for id in ids {
      let file = try asking { () throws(DeskFault) in try desk.dossier(id) }
      var buffer = OutputBuffer()
      values.append(print(file, &buffer))
      output.bytes(buffer.bytes)
    }
    return values
  }

  /// Works on all tickets of the desk, without printing; what is said of each comes back in order.
  mutating func onEach<Value: Sendable>(
    _ say: @escaping @Sendable (Dossier) -> Value?
  ) throws -> [Value] {
    try printEach(of: [], all: true) { file, _ in say(file) }.compactMap { $0 }
  }

  private mutating func printEach<Value: Sendable>(
    of image: DeskImage, _ print: @escaping @Sendable (Dossier, inout OutputBuffer) -> Value
  ) -> [Value] {
    // The image is never given back: the process ends soon, and freeing a large desk piece by piece takes
    // longer than all the printing.
    _ = Unmanaged.passRetained(Kept(image))
    let ids = image.ticketIDs
    let size = 256
    var values: [Value] = []
    values.reserveCapacity(ids.count)
    Processors.inOrder((ids.count + size - 1) / size) { piece in
      var buffer = OutputBuffer()
      let values = ids[piece * size..<min((piece + 1) * size, ids.count)].compactMap { id in
        image.dossier(id).map { print($0, &buffer) }
      }
      return (values, buffer)
    } _: { said, buffer in
      values += said
      output.bytes(buffer.bytes)
    }
    return values
  }

  /// Fails where no policy is in force, since nothing can be said then.
  func requirePolicy() throws {
    guard desk.policy == nil else { return }
    throw Failure(phrases.noPolicy(), .invalid)
  }

  /// The judge of the run; fails where no policy is in force.
  func judge() throws -> DeskJudge {
    guard let judge = desk.judge(at: now) else { throw Failure(phrases.noPolicy(), .invalid) }
    return judge
  }
}

/// Holds an image until the process ends.
private final class Kept {
  let image: DeskImage

  init(_ image: DeskImage) { self.image = image }
}
