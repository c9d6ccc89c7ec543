/// A right of a pack that is in force, with what its checks are about.
///
/// A class because every judgement of every ticket looks at every right: pointing to one costs nothing,
/// copying one would.
final class RightInForce: Sendable {
  /// The right.
  let right: Right
  /// What its checks are about.
  let subject: CheckSubject
  /// The marks that take an article out of the right.
  let exceptions: FlagSet

  init(_ right: Right) {
    self.right = right
    subject = CheckSubject(
      id: right.id, source: .law, clause: right.article, text: right.text)
    exceptions = FlagSet(right.exceptions.keys)
  }
}
