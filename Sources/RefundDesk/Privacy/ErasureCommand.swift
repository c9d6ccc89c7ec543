/// What somebody wants of the erasure of a customer's data.
public enum ErasureCommand: Hashable, Sendable {
  /// Ask for it, with the reason.
  case request(reason: String)
  /// Take the request back.
  case withdraw
  /// Say yes to a colleague's request.
  case confirm
}
