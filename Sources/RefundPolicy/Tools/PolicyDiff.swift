public import RefundDesk

/// What changed between two versions of a policy, in words.
public struct PolicyDiff: Sendable {
  /// One change.
  public enum Change: Hashable, Sendable {
    case added(id: String, text: Bilingual)
    case removed(id: String, text: Bilingual)
    case changed(id: String, was: String, now: String, text: Bilingual)
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
    var changes: [Change] = []
    for head in new.heads {
      let now = after[head.id] ?? ""
      guard let was = before[head.id] else {
        changes.append(.added(id: head.id, text: head.text))
        continue
      }
      if was != now {
        changes.append(.changed(id: head.id, was: was, now: now, text: head.text))
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

  /// The changes as sentences.
  public func lines(_ language: Language) -> [String] {
    changes.map { change in
      switch (change, language) {
      case (.added(let id, let text), .fr): "Ajouté \(id)\u{202F}: \(text.fr)"
      case (.added(let id, let text), .en): "Added \(id): \(text.en)"
      case (.removed(let id, let text), .fr): "Retiré \(id)\u{202F}: \(text.fr)"
      case (.removed(let id, let text), .en): "Removed \(id): \(text.en)"
      case (.changed(let id, let was, let now, let text), .fr):
        "Modifié \(id)\u{202F}: \(was) devient \(now). \(text.fr)"
      case (.changed(let id, let was, let now, let text), .en):
        "Changed \(id): \(was) becomes \(now). \(text.en)"
      }
    }
      + flipped.map { flip in
        switch language {
        case .fr:
          "Exemple «\u{202F}\(flip.example.fr)\u{202F}»\u{202F}: \(flip.was.rawValue) devient \(flip.now.rawValue)."
        case .en: "Example “\(flip.example.en)”: \(flip.was.rawValue) becomes \(flip.now.rawValue)."
        }
      }
  }
}
