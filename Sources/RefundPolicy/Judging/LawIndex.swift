/// A law pack in force: made once, shared by every judgement.
final class LawIndex: Sendable {
  /// The pack.
  let pack: LawPack
  /// Its rights, in the order of the pack.
  let rights: [RightInForce]
  /// How decisions and reports name it, such as `FR 2026.11`.
  let name: String

  init(_ pack: LawPack) {
    self.pack = pack
    rights = pack.rights.map(RightInForce.init)
    name = "\(pack.id) \(pack.version)"
  }
}
