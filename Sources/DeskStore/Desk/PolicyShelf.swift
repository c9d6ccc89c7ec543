import Glibc
import RefundDesk
import RefundPolicy
import Toml

/// The policies of a desk: which is in force, and a judge by it, made when first asked for.
struct PolicyShelf {
  let directory: String
  /// The rights of files.
  let mode: UInt32
  /// The name of the file in force, without `.toml`; nil where none is.
  let inForce: String?
  /// Whether the last good version may be kept on disk.
  let mayWrite: Bool
  /// What the desk's settings say of its customers' information.
  let withdrawal: WithdrawalNotice
  private var loaded: Loaded?

  /// What was read, and from which state of the file.
  private struct Loaded {
    let stamp: FileStamp?
    let bench: PolicyBench?
    let status: PolicyStatus
  }

  init(
    directory: String, mode: UInt32, inForce: String?, mayWrite: Bool, withdrawal: WithdrawalNotice
  ) {
    self.directory = directory
    self.mode = mode
    self.inForce = inForce
    self.mayWrite = mayWrite
    self.withdrawal = withdrawal
  }

  /// Whether a text can be the name of a file in `policy/`.
  static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 100 && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }

  /// The judge, as the file in force says now; nil where there is none.
  mutating func bench() -> PolicyBench? { current().bench }

  /// How things stand with the policy.
  mutating func status() -> PolicyStatus { current().status }

  private mutating func current() -> Loaded {
    let stamp = inForce.map { FileStamp(path($0)) } ?? nil
    if let loaded, loaded.stamp == stamp { return loaded }
    let made = load(stamp)
    loaded = made
    return made
  }

  private func load(_ stamp: FileStamp?) -> Loaded {
    guard let inForce else { return Loaded(stamp: stamp, bench: nil, status: .none) }
    let file: PolicyFile
    do throws(FileFault) {
      let bytes = try FileTree.read(path(inForce))
      file = PolicyFile(SourceText(file: path(inForce), bytes: bytes))
    } catch {
      let last = lastGood()
      return Loaded(stamp: stamp, bench: last, status: .missing(error, inForce: last?.name))
    }
    guard let policy = file.policy else {
      let last = lastGood()
      return Loaded(stamp: stamp, bench: last, status: .broken(file, inForce: last?.name))
    }
    keep(file)
    let bench = PolicyBench(policy, earlier: earlierVersions(of: policy), withdrawal)
    return Loaded(stamp: stamp, bench: bench, status: .inForce(policy.name))
  }

  /// What was in force before the file was broken: of this process, else as it was kept on disk.
  private func lastGood() -> PolicyBench? {
    if let bench = loaded?.bench { return bench }
    guard let bytes = try? FileTree.read(lastGoodPath) else { return nil }
    let policy = PolicyFile(SourceText(file: lastGoodPath, bytes: bytes)).policy
    return policy.map { PolicyBench($0, earlier: earlierVersions(of: $0), withdrawal) }
  }

  /// Keeps a good file, so that a later mistake in it takes no rule out of force.
  private func keep(_ file: PolicyFile) {
    guard mayWrite, (try? FileTree.read(lastGoodPath)) != file.source.bytes else { return }
    try? FileTree.replace(lastGoodPath, with: file.source.bytes, mode: mode)
  }

  /// The earlier versions of a policy, by which older orders are judged.
  private func earlierVersions(of policy: Policy) -> [Policy] {
    let names = (try? FileTree.names(in: directory)) ?? []
    return names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.compactMap { name in
      guard let bytes = try? FileTree.read(directory + "/" + name) else { return nil }
      return PolicyFile(SourceText(file: name, bytes: bytes)).policy
    }.filter { $0.id == policy.id && $0.effectiveFrom < policy.effectiveFrom }
  }

  private func path(_ name: String) -> String { directory + "/" + name + ".toml" }
  private var lastGoodPath: String { directory + "/.last-good.toml" }
}

/// A judge with the desk's own settings.
struct PolicyBench {
  private let judge: Judge
  private let current: Policy
  private let withdrawal: WithdrawalNotice

  init(_ policy: Policy, earlier: [Policy], _ withdrawal: WithdrawalNotice) {
    let versions = (earlier + [policy]).map { PolicyBench.filled($0, withdrawal) }
    judge = Judge(versions)
    current = PolicyBench.filled(policy, withdrawal)
    self.withdrawal = withdrawal
  }

  /// A judge by another policy, whatever the date of an order.
  func under(_ policy: Policy) -> PolicyBench {
    PolicyBench(policy, earlier: [], withdrawal)
  }

  /// The version in force, such as `boutique-fr 2026.11.1`.
  var name: String { current.name }
  /// The version in force.
  var policy: Policy { current }

  func judgement(of dossier: Dossier, on today: Day, in zone: ZoneRules) -> Judgement {
    judge.judge(dossier, on: today, in: zone)
  }

  func lastingJudgement(
    of dossier: Dossier, on today: Day, in zone: ZoneRules
  ) -> LastingJudgement {
    let facts = judge.facts(dossier, on: today, in: zone)
    return LastingJudgement(
      judgement: judge.judge(facts), lastDay: judge.lastDay(facts, from: today))
  }

  /// A policy that says nothing of how customers are informed says what the desk's settings say.
  private static func filled(_ policy: Policy, _ withdrawal: WithdrawalNotice) -> Policy {
    var policy = policy
    if policy.shop.informsOfWithdrawal == nil, policy.shop.informsOfWithdrawalSince == nil {
      policy.shop.informsOfWithdrawal = withdrawal.informed
      policy.shop.informsOfWithdrawalSince = withdrawal.informed ? withdrawal.since : nil
    }
    return policy
  }
}
