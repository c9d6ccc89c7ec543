extension Policy {
  /// The heads of all rows, in the order of the file.
  public var heads: [RowHead] {
    let lists: [[RowHead]] = [
      windows.map(\.head), refusals.map(\.head), requirements.map(\.head), methods.map(\.head),
      fees.map(\.head), bonuses.map(\.head), gestures.map(\.head), approvals.map(\.head),
      guards.map(\.head), deadlines.map(\.head),
    ]
    return lists.flatMap { $0 }.sorted { $0.line < $1.line }
  }
}
