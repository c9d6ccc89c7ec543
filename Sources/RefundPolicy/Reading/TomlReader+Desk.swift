import RefundDesk
import Toml

extension TomlReader {
  /// A plain date as a day.
  mutating func day(_ key: String, required: Bool = true) -> Day? {
    date(key, required: required).flatMap {
      Day(year: $0.value.year, month: $0.value.month, day: $0.value.day)
    }
  }

  /// A currency by its code.
  mutating func currency(_ key: String) -> Currency? {
    guard let code = locatedString(key) else { return nil }
    if let currency = Currency(code.value) { return currency }
    let meant = EditDistance.closest(to: code.value.uppercased(), among: Currency.codes)
    let kind = Diagnostic.Kind.unknownValue(key: key, value: code.value, known: meant, allowed: [])
    report(Diagnostic(kind, at: code.span))
    return nil
  }

  /// A share such as 0.10, exact to a hundredth of a percent.
  mutating func rate(_ key: String, required: Bool = true) -> Rate? {
    guard let millionths = millionths(key, required: required) else { return nil }
    guard millionths % 100 == 0, (0...1_000_000).contains(millionths) else {
      report(Diagnostic(.tooFine(key: key), at: table[key]?.span ?? table.span))
      return nil
    }
    return Rate(basisPoints: Int(millionths / 100))
  }

  /// Several shares such as `[0.30, 0.15]`; empty where the key is absent.
  mutating func rates(_ key: String) -> [Rate] {
    millionthsList(key).compactMap { share in
      if share.value % 100 == 0, (0...1_000_000).contains(share.value) {
        return Rate(basisPoints: Int(share.value / 100))
      }
      report(Diagnostic(.tooFine(key: key), at: share.span))
      return nil
    }
  }

  /// A small whole number.
  mutating func count(_ key: String, in range: ClosedRange<Int64>, required: Bool = true) -> Int? {
    integer(key, in: range, required: required).map { Int($0) }
  }
}
