import DeskStore
import Glibc
import Journal
import RefundDesk

/// A process beside the tests: writes to a desk until it is killed, or measures one.
///
///     StoreProbe write DIR          prints the sequence of each receipt, one a line, until killed
///     StoreProbe fuzz SECONDS SEED FILE  mutates journals from a seed on; FILE holds that of the round
///     StoreProbe measure DIR COUNT  makes a desk of COUNT tickets in DIR and prints figures
@main
enum StoreProbe {
  static func main() {
    let arguments = CommandLine.arguments
    do {
      switch (arguments.dropFirst().first, arguments.count) {
      case ("write", 3): try write(arguments[2])
      case ("fuzz", 5):
        try Fuzz.run(
          seconds: Int(arguments[2]) ?? 10, seed: UInt64(arguments[3]) ?? 1, log: arguments[4])
      case ("measure", 4): try Measurement.run(arguments[2], tickets: Int(arguments[3]) ?? 100_000)
      default: exit(2)
      }
    } catch {
      print("fault: \(error)")
      exit(3)
    }
  }

  /// Commits notes to four tickets in turn, and says so after each.
  private static func write(_ path: String) throws {
    let desk = try Desk.open(at: path, mode: .writing)
    var round = 0
    while true {
      let ticket = TicketID(composed: "T\(round % 4)")
      let request = CommitRequest(
        id: Desk.newCommand(), ticket: ticket, expectedVersion: nil,
        command: .note("note \(round) " + String(repeating: "x", count: round % 500)), by: "sam",
        now: Timestamp(seconds: 1_793_000_000 + Int64(round)))
      let receipt = try desk.commit(request)
      let line = Array("\(receipt.proof?.sequence ?? 0)\n".utf8)
      guard Glibc.write(1, line, line.count) == line.count else { exit(0) }
      round += 1
    }
  }
}
