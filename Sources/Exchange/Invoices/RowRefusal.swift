/// Why a row cannot be used.
struct RowRefusal: Error {
  let reason: RejectedRow.Reason

  init(_ reason: RejectedRow.Reason) { self.reason = reason }
}
