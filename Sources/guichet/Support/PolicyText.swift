import DeskStore
import Phrases
import RefundPolicy
import Toml

/// The text of a policy on its way to a desk.
struct PolicyText {
  /// The name that it gets in the desk's `policy/`.
  let name: String
  /// The bytes of the file.
  var bytes: [UInt8]
  /// What they say; nil where they cannot be used.
  var policy: Policy? { PolicyFile(SourceText(file: name, bytes: bytes)).policy }

  /// The policy that comes with the program for a jurisdiction; the French one where there is none.
  static func shipped(for jurisdiction: String) -> PolicyText {
    let policy: PolicyLibrary =
      switch jurisdiction {
      case "UK", "GB": .shopUK
      case "US": .shopUS
      default: .boutique
      }
    return PolicyText(name: policy.rawValue, bytes: policy.source.bytes)
  }

  /// A policy file of the shop's own, read and found fit to be put in force.
  static func read(_ path: String, _ phrases: Phrases) throws -> PolicyText {
    let bytes = try WrittenFile.bytes(of: path, phrases)
    let file = PolicyFile(SourceText(file: path, bytes: bytes))
    guard file.policy != nil else { throw Failure(file.diagnostics, file.source, phrases) }
    let base = path.split(separator: "/").last.map(String.init) ?? path
    return PolicyText(name: base.hasSuffix(".toml") ? String(base.dropLast(5)) : base, bytes: bytes)
  }
}
