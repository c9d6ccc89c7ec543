import RefundDesk

/// A time during which a clock stood still.
struct ClockSpan {
  /// Why it stood still.
  enum Cause {
    /// The desk waited for the customer.
    case waiting
    /// Its aim was met; later that was taken back, or it is still so.
    case met
    /// It had ended without a result, in the same way.
    case ended
  }

  var from: Timestamp
  /// When it went on; nil while it has not.
  var to: Timestamp?
  let cause: Cause

  /// The part of the span from a moment on; nil where it was over by then.
  func clamped(from start: Timestamp) -> ClockSpan? {
    if let to, to <= start { return nil }
    return ClockSpan(from: max(from, start), to: to, cause: cause)
  }
}

extension [ClockSpan] {
  /// Notes why something stands still from a moment on; nil where it does not. A span ends where the cause
  /// changes, so that what was a wait stays one whatever comes after it.
  mutating func note(_ cause: ClockSpan.Cause?, at moment: Timestamp) {
    let open = last.flatMap { $0.to == nil ? $0.cause : nil }
    guard cause != open else { return }
    if open != nil { self[count - 1].to = moment }
    if let cause { append(ClockSpan(from: moment, to: nil, cause: cause)) }
  }
}
