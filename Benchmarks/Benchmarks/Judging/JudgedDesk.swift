import DemoDesk
import DeskStore
import Dispatch
import RefundDesk
import RefundPolicy
import Synchronization

/// A demo desk in memory and the policy that it is judged by.
final class JudgedDesk: Sendable {
  /// A thousand tickets.
  static let small = JudgedDesk(tickets: 1_000)
  /// A hundred thousand tickets.
  static let large = JudgedDesk(tickets: 100_000)

  private let dossiers: [Dossier]
  private let judge: Judge
  /// The day on which everything is judged.
  static let today = Day(daysSinceEpoch: 20_785)

  /// How many tickets there are.
  var count: Int { dossiers.count }

  private init(tickets: Int) {
    guard let policy = PolicyLibrary.boutique.policy,
      let now = Timestamp(iso: "2026-11-28T16:00:00Z")
    else { fatalError("the policy that comes with the desk is whole") }
    let events = DemoDesk(seed: 7, now: now, tickets: tickets).lazy
      .map { (event: $0.event, at: $0.at, by: $0.by) }
    let image = DeskImage(after: events)
    dossiers = image.ticketIDs.compactMap(image.dossier)
    judge = Judge(policy)

  }

  /// What law and policy say of one ticket: its facts derived from the records, then judged.
  func judgement(_ place: Int) -> Judgement {
    judge.judge(dossiers[place], on: JudgedDesk.today)
  }

  /// How many tickets come out each way, judged by all processors.
  func verdicts() -> [Verdict: Int] {
    let size = 1_024
    let total = Mutex<[Verdict: Int]>([:])
    DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { piece in
      let range = piece * size..<min((piece + 1) * size, count)
      let some = range.reduce(into: [:]) { $0[self.judgement($1).verdict, default: 0] += 1 }
      total.withLock { $0.merge(some, uniquingKeysWith: +) }
    }
    return total.withLock { $0 }
  }
}
