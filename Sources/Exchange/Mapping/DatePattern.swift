/// How a table writes its dates: a closed list, so that no day is ever guessed.
///
/// `03/04/2024` is the third of April or the fourth of March; only a mapping can say which.
public enum DatePattern: String, CaseIterable, Sendable {
  /// `2024-05-01T10:00:00Z`, `2024-05-01 10:00:00 +0000`: with a zone of its own.
  case iso = "iso"
  /// `2024-05-01 10:00:00`, the time optional.
  case yearMonthDay = "yyyy-MM-dd"
  /// `01/05/2024 10:00`, the time optional.
  case dayMonthYear = "dd/MM/yyyy"
  /// `05/01/2024 10:00`, the time optional.
  case monthDayYear = "MM/dd/yyyy"
  /// `01.05.2024 10:00`, the time optional.
  case dottedDayMonthYear = "dd.MM.yyyy"
  /// `01-05-2024 10:00`, the time optional.
  case dashedDayMonthYear = "dd-MM-yyyy"
}
