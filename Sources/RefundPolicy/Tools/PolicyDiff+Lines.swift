public import RefundDesk

extension PolicyDiff {
  /// The changes as sentences.
  public func lines(_ language: Language) -> [String] {
    changes.map { language == .fr ? $0.french : $0.english }
      + flipped.map { flip in
        let (was, now) = (flip.was.label, flip.now.label)
        return switch language {
        case .fr:
          "Exemple «\u{202F}\(flip.example.fr)\u{202F}»\u{202F}: \(was.fr) devient \(now.fr)."
        case .en: "Example “\(flip.example.en)”: \(was.en) becomes \(now.en)."
        }
      }
  }
}

extension PolicyDiff.Change {
  fileprivate var french: String {
    switch self {
    case .added(let id, let text): "Ajouté \(id)\u{202F}: \(text.fr)"
    case .removed(let id, let text): "Retiré \(id)\u{202F}: \(text.fr)"
    case .changed(let id, let was, let now, let text):
      "Modifié \(id)\u{202F}: \(was) devient \(now). \(text.fr)"
    case .reworded(let id, let was, let now):
      "Reformulé \(id)\u{202F}: «\u{202F}\(was.fr)\u{202F}» devient «\u{202F}\(now.fr)\u{202F}»"
    case .header(let key, let was, let now):
      "Modifié \(key)\u{202F}: \(was ?? "absent") devient \(now ?? "absent")."
    }
  }

  fileprivate var english: String {
    switch self {
    case .added(let id, let text): "Added \(id): \(text.en)"
    case .removed(let id, let text): "Removed \(id): \(text.en)"
    case .changed(let id, let was, let now, let text):
      "Changed \(id): \(was) becomes \(now). \(text.en)"
    case .reworded(let id, let was, let now):
      "Reworded \(id): “\(was.en)” becomes “\(now.en)”"
    case .header(let key, let was, let now):
      "Changed \(key): \(was ?? "absent") becomes \(now ?? "absent")."
    }
  }
}

extension Policy {
  /// The header, `[shop]` and `[advice]` as pairs of key and value, to compare two versions.
  var headline: [(key: String, value: String)] {
    let days: [(String, Day?)] = [
      ("effective_from", effectiveFrom), ("effective_until", effectiveUntil),
      ("informs_of_withdrawal_since", shop.informsOfWithdrawalSince),
    ]
    let flags: [(String, Bool?)] = [
      ("informs_of_withdrawal", shop.informsOfWithdrawal),
      ("informs_of_return_cost", shop.informsOfReturnCost), ("posts_policy", shop.postsPolicy),
    ]
    let words: [(String, String?)] = [
      ("jurisdiction", jurisdiction.rawValue), ("currency", currency.code),
      ("law", law.joined(separator: " ")), ("region", shop.region), ("clauses", clauses),
    ]
    let inputs = advice.sorted { $0.key < $1.key }.map { ("advice." + $0.key, "\($0.value)") }
    return days.compactMap { pair in pair.1.map { (pair.0, $0.description) } }
      + words.compactMap { pair in pair.1.map { (pair.0, $0) } }
      + flags.compactMap { pair in pair.1.map { (pair.0, "\($0)") } } + inputs
  }
}
