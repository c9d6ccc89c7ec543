/// The keys of one kind of object in their canonical order, each with where the journal keeps it.
///
/// These lists are the split between `d` and `x`: a key that is added must say where it belongs.
protocol RecordKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// Where the journal keeps the field.
  var place: FieldPlace { get }
  /// The keys, ready to be found by their bytes.
  static var table: KeyTable<Self> { get }
}
