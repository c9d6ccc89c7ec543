public import RefundDesk

/// What changed between two versions of a policy, in words.
public struct PolicyDiff: Sendable {
  /// One change.
  public enum Change: Hashable, Sendable {
    case added(id: String, text: Bilingual)
    case removed(id: String, text: Bilingual)
    case changed(id: String, was: String, now: String, text: Bilingual)
    /// The rule is the same and is told otherwise.
    case reworded(id: String, was: Bilingual, now: Bilingual)
    /// A part of the header, of `[shop]` or of `[advice]`, as the file writes it; nil where it is absent.
    case header(key: String, was: String?, now: String?)
  }

  /// The verdict of an example that comes out differently.
  public struct Flipped: Hashable, Sendable {
    /// The example.
    public var example: Bilingual
    /// The verdict before.
    public var was: Verdict
    /// The verdict now.
    public var now: Verdict
  }

  /// The changes, by the order of the newer file; removals last.
  public let changes: [Change]
  /// The examples of both files whose verdict differs.
  public let flipped: [Flipped]

  /// Compares two versions.
  public init(_ old: Policy, _ new: Policy, library: [String: LawPack] = LawLibrary.packs) {
    let before = old.fingerprints
    let after = new.fingerprints
    var changes = PolicyDiff.headers(old.headline, new.headline)
    let texts = Dictionary(old.heads.map { ($0.id, $0.text) }) { first, _ in first }
    for head in new.heads {
      let now = after[head.id] ?? ""
      guard let was = before[head.id] else {
        changes.append(.added(id: head.id, text: head.text))
        continue
      }
      if was != now {
        changes.append(.changed(id: head.id, was: was, now: now, text: head.text))
      } else if let text = texts[head.id], text != head.text {
        changes.append(.reworded(id: head.id, was: text, now: head.text))
      }
    }
    for head in old.heads where after[head.id] == nil {
      changes.append(.removed(id: head.id, text: head.text))
    }
    self.changes = changes
    let (first, second) = (Judge(old, library: library), Judge(new, library: library))
    var seen: Set<String> = []
    flipped = (new.examples + old.examples).compactMap { example in
      guard seen.insert(example.name.fr).inserted else { return nil }
      let was = first.judge(example.facts).verdict
      let now = second.judge(example.facts).verdict
      return was == now ? nil : Flipped(example: example.name, was: was, now: now)
    }
  }

  /// What differs between two headers, in the order of the newer one.
  private static func headers(
    _ old: [(key: String, value: String)], _ new: [(key: String, value: String)]
  ) -> [Change] {
    let keys = new.map(\.key) + old.map(\.key).filter { key in !new.contains { $0.key == key } }
    return keys.compactMap { key in
      let was = old.first { $0.key == key }?.value
      let now = new.first { $0.key == key }?.value
      return was == now ? nil : .header(key: key, was: was, now: now)
    }
  }
}
