/// Something that nobody has said yet and that the judgement turns on.
public enum Unknown: Hashable, Sendable {
  case fact(FactName)
  case flag(CaseFlag)

  /// The word of the vocabulary.
  public var name: String {
    switch self {
    case .fact(let name): name.rawValue
    case .flag(let flag): flag.rawValue
    }
  }
}
