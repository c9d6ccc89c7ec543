extension QueueFilter {
  /// The names of the fields, for help and "did you mean".
  public static let fields =
    parts.map(\.name) + ["amount", "age"]

  /// The words of the field `state`.
  public static let states = ["new", "open", "waiting", "closed", "approval"]

  /// What stands for "nobody" or "nothing" after a field.
  public static let nothing = "none"

  private static let parts: [(name: String, part: QueueText.Part)] = [
    ("ticket", .ticket), ("customer", .customer), ("order", .order), ("reason", .reason),
    ("wants", .wish), ("channel", .channel), ("owner", .owner), ("state", .state),
    ("lang", .language), ("country", .country), ("tag", .tags),
  ]

  /// Reads what a person typed.
  public init(_ text: String) throws(QueueFilterError) {
    var terms: [Term] = []
    for word in try FilterWord.split(text) { terms.append(try QueueFilter.term(word)) }
    self.init(terms: terms)
  }

  private static func term(_ typed: FilterWord) throws(QueueFilterError) -> Term {
    var word = typed
    let negated = word.text.hasPrefix("!") && !word.startsQuoted
    if negated { word.text.removeFirst() }
    guard !word.text.isEmpty else { throw .nothingAsked(field: nil, offset: word.offset) }
    if let (name, comparison, value) = word.comparison, name == "amount" || name == "age" {
      return Term(negated: negated, test: try number(name, comparison, value, at: word.offset))
    }
    if let (name, value) = word.field {
      return Term(negated: negated, test: try field(name, value, at: word.offset))
    }
    return Term(negated: negated, test: .word(Array(SearchText.folded(word.text).utf8)))
  }

  private static func field(
    _ name: String, _ value: String, at offset: Int
  ) throws(QueueFilterError) -> Test {
    guard fields.contains(name) else {
      throw .unknownField(name, known: fields, offset: offset)
    }
    guard !value.isEmpty else { throw .nothingAsked(field: name, offset: offset) }
    guard let part = parts.first(where: { $0.name == name })?.part else {
      return try number(name, .equal, value, at: offset)
    }
    let folded = SearchText.folded(value)
    switch part {
    case .customer where folded != nothing:
      return .contains([.customer, .name], Array(folded.utf8))
    case .ticket where folded != nothing, .order where folded != nothing:
      return .contains([part], Array(folded.utf8))
    case .reason:
      return try oneOf(Reason.allCases.map(\.rawValue), part, name, folded, at: offset)
    case .wish: return try oneOf(Wish.allCases.map(\.rawValue), part, name, folded, at: offset)
    case .language:
      return try oneOf(Language.allCases.map(\.rawValue), part, name, folded, at: offset)
    case .state: return try oneOf(states, part, name, folded, at: offset)
    default: return .equals(part, [folded == nothing ? [] : Array(folded.utf8)])
    }
  }

  /// The words of a vocabulary that begin as typed, so that `reason:def` is enough.
  private static func oneOf(
    _ known: [String], _ part: QueueText.Part, _ name: String, _ typed: String, at offset: Int
  ) throws(QueueFilterError) -> Test {
    if typed == nothing, part == .wish { return .equals(part, [[]]) }
    let dashed = String(typed.map { $0 == "-" || $0 == " " ? "_" : $0 })
    let exact = known.filter { $0 == dashed }
    let meant = exact.isEmpty ? known.filter { $0.hasPrefix(dashed) } : exact
    guard !meant.isEmpty else {
      throw .unknownValue(field: name, typed, known: known, offset: offset)
    }
    return .equals(part, meant.map { Array($0.utf8) })
  }

  private static func number(
    _ name: String, _ comparison: Comparison, _ value: String, at offset: Int
  ) throws(QueueFilterError) -> Test {
    guard !value.isEmpty else { throw .nothingAsked(field: name, offset: offset) }
    let wrong = QueueFilterError.notANumber(field: name, value, offset: offset)
    if name == "age" {
      guard let seconds = FilterWord.seconds(value) else { throw wrong }
      return .age(comparison, seconds)
    }
    let plain = String(value.map { $0 == "," ? "." : $0 })
    guard let units = (try? DecimalText(plain))?.units(scale: 4) else { throw wrong }
    return .amount(comparison, units)
  }
}
