public import RefundDesk

/// Why nothing came of a step of an erasure. It carries data and no words; `Phrases` words it.
public enum ErasureFault: Error, Sendable {
  /// The rules say no.
  case refused(ErasureRefusal)
  /// The desk stands in the way, as with any command.
  case commit(CommitFault)

  /// A fault of the desk.
  public init(_ fault: DeskFault) { self = .commit(CommitFault(fault)) }

  /// Turns a fault of the desk into one of an erasure.
  public static func desk<Value>(
    _ body: () throws(DeskFault) -> Value
  ) throws(ErasureFault) -> Value {
    do throws(DeskFault) { return try body() } catch { throw ErasureFault(error) }
  }
}
