import CanonicalJSON
import RefundPolicy
import Synchronization

/// The JSON of checks, each worded once for all tickets on which it comes out the same.
///
/// Of the checks of a hundred thousand tickets most say what another has said already. Those with a day
/// in them are worded anew each time. Any number of threads may ask.
final class CheckLines: Sendable {
  /// What makes two checks read the same.
  private struct Saying: Hashable {
    let subject: ObjectIdentifier
    let result: Check.Result
    let reason: CheckReason
  }

  private let known = Mutex<[Saying: [UInt8]]>([:])

  /// Writes a check as one object.
  func write(_ check: Check, to json: inout CanonicalWriter) {
    guard !check.reason.isDated else { return json.object { check.write(to: &$0) } }
    let saying = Saying(
      subject: ObjectIdentifier(check.subject), result: check.result, reason: check.reason)
    if let bytes = known.withLock({ $0[saying] }) { return json.raw(bytes) }
    var writer = CanonicalWriter(capacity: 512)
    writer.object { check.write(to: &$0) }
    let bytes = writer.bytes
    known.withLock { $0[saying] = bytes }
    json.raw(bytes)
  }
}

extension CheckReason {
  /// Whether the reason names a day of the case.
  fileprivate var isDated: Bool {
    switch self {
    case .windowOpen, .windowClosed, .rightHolds(.some, _): true
    default: false
    }
  }
}
