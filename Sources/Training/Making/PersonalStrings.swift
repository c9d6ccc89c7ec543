public import RefundDesk

/// Everything in a ticket's records that could tell who somebody is: what a scenario made of the ticket
/// must not hold.
public struct PersonalStrings: Hashable, Sendable {
  /// The strings, folded, longest first.
  public let strings: [String]
  /// Runs of so many words of a message, note or label count as the person's own text.
  static let run = 4

  /// Names of so many letters are looked for within words too, such as `benali17`.
  static let glued = 6
  private let names: Set<String>
  /// Names, addresses and identifiers, without anybody's sentences.
  private let identities: Set<String>

  /// The personal strings of a ticket with everything around it.
  public init(_ dossier: Dossier, people: [Person]) {
    var found: Set<String> = []
    var runs: Set<String> = []
    func add(_ text: String?) {
      guard let text else { return }
      let words = MessageText.words(text)
      let whole = words.joined(separator: " ")
      if whole.count >= 3 { found.insert(whole) }
    }
    func addWords(_ text: String?) {
      for word in MessageText.words(text ?? "") where word.count >= 3 { found.insert(word) }
    }
    func addRuns(_ text: String?) {
      let words = MessageText.words(text ?? "")
      guard words.count >= PersonalStrings.run else { return add(text) }
      for start in 0...(words.count - PersonalStrings.run) {
        runs.insert(words[start..<(start + PersonalStrings.run)].joined(separator: " "))
      }
    }
    if let customer = dossier.customer {
      addWords(customer.name)
      add(customer.name)
      add(customer.email)
      add(customer.phone)
      add(customer.id.rawValue)
      addRuns(customer.note)
      for method in customer.paymentMethods {
        add(method.id.rawValue)
        add(method.label)
      }
    }
    add(dossier.ticket.id.rawValue)
    for message in dossier.ticket.messages { addRuns(message.text) }
    for note in dossier.ticket.notes { addRuns(note.text) }
    for order in [dossier.order].compactMap({ $0 }) + dossier.orders {
      add(order.id.rawValue)
      add(order.invoice)
    }
    for row in dossier.otherTickets { add(row.ticket.rawValue) }
    for person in people {
      addWords(person.name)
      add(person.id.rawValue)
    }
    for record in dossier.ticket.decisions {
      addRuns(record.decision.override)
      addRuns(record.decision.consent?.answer)
      addRuns(record.decision.consent?.textShown)
    }
    identities = found
    strings = found.union(runs).sorted { ($1.count, $0) < ($0.count, $1) }
    let people = [dossier.customer?.name].compactMap { $0 } + people.map(\.name)
    names = Set(people.flatMap(MessageText.words).filter { $0.count >= PersonalStrings.glued })
  }

  /// Whether a text names somebody or something of the ticket, word by word or within a word.
  func isNaming(_ text: String) -> Bool {
    let words = MessageText.words(text)
    let joined = " " + words.joined(separator: " ") + " "
    return identities.contains { joined.contains(" \($0) ") }
      || words.contains { word in names.contains { word.contains($0) } }
  }

  /// Those that stand in a text, word by word; none where the text is clean.
  public func found(in text: String) -> [String] {
    let words = MessageText.words(text)
    let places = Dictionary(grouping: words.indices) { words[$0] }
    return strings.filter { string in
      let wanted = string.split(separator: " ").map(String.init)
      return (places[wanted.first ?? ""] ?? []).contains { place in
        words[place...].starts(with: wanted)
      }
    }
  }

  /// Those that stand in a text and not in another: words that any scenario holds are nobody's.
  func found(in text: String, beside innocent: String) -> [String] {
    let known = MessageText.words(innocent)
    let plain = " " + known.joined(separator: " ") + " "
    let within = Set(MessageText.words(text)).subtracting(known).filter { word in
      names.contains { word != $0 && word.contains($0) }
    }
    return found(in: text).filter { !plain.contains(" \($0) ") } + within.sorted()
  }
}
