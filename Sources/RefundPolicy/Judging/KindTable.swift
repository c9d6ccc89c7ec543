import RefundDesk

/// One value for each kind of resolution.
struct KindTable<Value> {
  private var values: [Value]

  /// The same value for every kind.
  init(repeating value: Value) {
    values = Array(repeating: value, count: ResolutionKind.allCases.count)
  }

  /// A value made for each kind.
  init(_ make: (ResolutionKind) -> Value) { values = ResolutionKind.allCases.map(make) }

  subscript(_ kind: ResolutionKind) -> Value {
    get { values[Ordinal.of(kind)] }
    set { values[Ordinal.of(kind)] = newValue }
  }
}

extension KindTable: Sendable where Value: Sendable {}
