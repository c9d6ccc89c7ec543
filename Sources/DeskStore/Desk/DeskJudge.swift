public import RefundDesk
public import RefundPolicy

/// Law and policy as they are in force at one moment: judges any number of tickets without looking at the
/// desk's files again. A value: any number of threads may ask it.
public struct DeskJudge: Sendable {
  private let bench: PolicyBench
  private let zone: ZoneRules
  /// The day of the judgement, where the desk is.
  public let today: Day

  init(_ bench: PolicyBench, at now: Timestamp, in zone: ZoneRules) {
    self.init(bench, today: zone.day(at: now), in: zone)
  }

  private init(_ bench: PolicyBench, today: Day, in zone: ZoneRules) {
    self.bench = bench
    self.zone = zone
    self.today = today
  }

  /// The version in force.
  public var policy: Policy { bench.policy }

  /// What law and policy say of a ticket.
  public func judgement(of dossier: Dossier) -> Judgement {
    bench.judgement(of: dossier, on: today, in: zone)
  }

  /// What law and policy say of a ticket on another day.
  public func judgement(of dossier: Dossier, on day: Day) -> Judgement {
    bench.judgement(of: dossier, on: day, in: zone)
  }

  /// What law and policy say of a ticket, and for how long.
  public func lastingJudgement(of dossier: Dossier) -> LastingJudgement {
    bench.lastingJudgement(of: dossier, on: today, in: zone)
  }

  /// The day of a moment, where the desk is.
  public func day(at time: Timestamp) -> Day { zone.day(at: time) }

  /// The same desk under another policy; its orders are all judged by that one.
  public func under(_ policy: Policy) -> DeskJudge {
    DeskJudge(bench.under(policy), today: today, in: zone)
  }

  /// The facts of a ticket under the version in force.
  public func facts(of dossier: Dossier) -> CaseFacts {
    CaseFacts(dossier, policy: bench.policy, today: today, zone: zone)
  }
}

extension Desk {
  /// The judge by the policy in force at a moment; nil where none is.
  public func judge(at now: Timestamp) -> DeskJudge? {
    policies.bench().map { DeskJudge($0, at: now, in: zone) }
  }
}
