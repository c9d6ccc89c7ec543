import DeskRecords

/// How much of each event an image of the desk holds.
public enum ImageExtent: Sendable {
  /// All of it.
  case whole
  /// What law and policy look at: without names, addresses and what people wrote to one another.
  case forJudging

  /// Whether the personal part of an event is read.
  func readsPersonal(_ type: String) -> Bool {
    switch self {
    case .whole: true
    case .forJudging: DeskEventCodec.hasFactsInPersonalPart(type: type)
    }
  }
}
