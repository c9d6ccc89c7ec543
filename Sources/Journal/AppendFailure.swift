/// Why nothing was appended: the caller refused, or the journal could not.
public enum AppendFailure<Refusal: Error>: Error {
  /// The caller's decision threw this.
  case refused(Refusal)
  /// The journal could not do it.
  case fault(JournalFault)
}

extension AppendFailure: Equatable where Refusal: Equatable {}
extension AppendFailure: Sendable where Refusal: Sendable {}

extension AppendFailure {
  /// Runs what the journal may fail at.
  static func faulting<Result>(
    _ body: () throws(JournalFault) -> Result
  ) throws(AppendFailure<Refusal>) -> Result {
    do throws(JournalFault) { return try body() } catch { throw .fault(error) }
  }

  /// Runs what the caller may refuse.
  static func refusing<Result>(
    _ body: () throws(Refusal) -> Result
  ) throws(AppendFailure<Refusal>) -> Result {
    do throws(Refusal) { return try body() } catch { throw .refused(error) }
  }
}
