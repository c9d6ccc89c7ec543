/// Where the journal keeps a field: in `d`, which stays, or in `x`, which can be erased.
enum FieldPlace {
  /// In `d`: codes, amounts, times, identifiers.
  case open
  /// In `x`: personal data and free text.
  case personal
  /// A list or table whose elements have some of both.
  case both
}

/// Which fields of a record are written or read.
enum RecordPart {
  /// All, in one object: the exchange format.
  case whole
  /// Those of the journal's `d`.
  case open
  /// Those of the journal's `x`.
  case personal

  func holds(_ place: FieldPlace) -> Bool {
    switch (self, place) {
    case (.whole, _), (_, .both), (.open, .open), (.personal, .personal): true
    case (.open, .personal), (.personal, .open): false
    }
  }
}
