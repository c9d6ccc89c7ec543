/// Puts made-up words in place of what names people: in records, and in what they wrote.
///
/// It knows the names, addresses and numbers of the customers it is given, and finds by their form
/// addresses of mail, telephone, card and account numbers, web addresses, and postal addresses in French
/// and English. A rule finds what has a form and no more: ``remains(in:)`` says what still looks personal,
/// and a person must read the rest before it leaves the desk.
///
/// ```swift
/// Pseudonymiser([customer]).text("Léa Martin, 06 12 34 56 78")  // "Camille Exemple, 00 00 00 00 00"
/// ```
public struct Pseudonymiser: Sendable {
  /// What stands in the place of a name.
  public static let name = "Camille Exemple"
  /// What stands in the place of an address of mail.
  public static let email = "client@example.com"
  /// What stands in the place of a telephone number.
  public static let phone = "00 00 00 00 00"
  /// What stands in the place of any other number that names somebody.
  public static let number = "0000"
  /// What stands in the place of a postal address.
  public static let address = "1 rue de l’Exemple"
  /// What stands in the place of a web address.
  public static let link = "https://example.com"

  /// Whole names, longest first, and then their parts.
  private let names: [(words: String, stands: String)]

  /// Knows the customers, and further names such as those of their families.
  public init(_ customers: [Customer], names others: [String] = []) {
    let whole = Set(customers.compactMap(\.name) + others)
    let parts = whole.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    let words = Pseudonymiser.name.split(separator: " ").map(String.init)
    names =
      whole.filter { $0.contains(where: \.isWhitespace) }
      .map { ($0, Pseudonymiser.name) }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
      + Set(parts).filter { $0.count > 2 && $0.contains(where: \.isLetter) }
      .sorted { ($1.count, $0) < ($0.count, $1) }.map { ($0, words[0]) }
  }

  /// A customer without name, address, number, note or labels; codes and amounts stay.
  public func customer(_ customer: Customer) -> Customer {
    var made = customer
    made.name = customer.name.map { _ in Pseudonymiser.name }
    made.email = customer.email.map { _ in Pseudonymiser.email }
    made.phone = customer.phone.map { _ in Pseudonymiser.phone }
    made.note = customer.note.map(text)
    made.extra = ExtraFields()
    for index in made.paymentMethods.indices {
      made.paymentMethods[index].label = nil
      made.paymentMethods[index].extra = ExtraFields()
    }
    return made
  }

  /// A text with everything that names somebody replaced.
  public func text(_ text: String) -> String {
    var text = text
    for form in Form.allCases { text = text.replacing(form.pattern, with: form.stands) }
    for name in names { text = Pseudonymiser.replace(name.words, with: name.stands, in: text) }
    return text
  }

  /// What still looks personal in a text: each piece as it stands there.
  public func remains(in text: String) -> [String] {
    var found = looksPersonal(in: text)
    let folded = SearchText.folded(text)
    for name in names where name.words != "Camille" && name.words != "Exemple" {
      if Pseudonymiser.place(of: SearchText.folded(name.words), in: folded) != nil {
        found.append(name.words)
      }
    }
    return found
  }

  /// What looks like an address, a link or a number that names somebody, by its form alone.
  public func looksPersonal(in text: String) -> [String] {
    let stand: Set<String> = [
      Pseudonymiser.email, Pseudonymiser.phone, Pseudonymiser.number, Pseudonymiser.address,
      Pseudonymiser.link,
    ]
    return Form.allCases.flatMap { text.matches(of: $0.pattern).map { String($0.output) } }
      .filter { !stand.contains($0) }
  }

  /// Addresses of mail and of streets, telephone, card and account numbers in a text, by their form: what
  /// leads to a person without saying who it is.
  public static func addresses(in text: String) -> [String] {
    let forms: [Form] = [.email, .street, .phone, .account, .card]
    return forms.flatMap { text.matches(of: $0.pattern).map { String($0.output) } }
  }

  // MARK: Names

  /// Replaces a name wherever it stands as whole words, case and accents aside.
  private static func replace(_ name: String, with stand: String, in text: String) -> String {
    let wanted = Array(name).map { SearchText.folded(String($0)) }
    let letters = Array(text)
    let folded = letters.map { SearchText.folded(String($0)) }
    guard !wanted.isEmpty, folded.count >= wanted.count else { return text }
    var result = ""
    var index = 0
    while index < letters.count {
      let end = index + wanted.count
      if end <= letters.count, folded[index..<end].elementsEqual(wanted),
        index == 0 || !isWord(letters[index - 1]), end == letters.count || !isWord(letters[end])
      {
        result += stand
        index = end
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }

  private static func place(of name: String, in text: String) -> Int? {
    let (wanted, letters) = (Array(name), Array(text))
    guard !wanted.isEmpty, letters.count >= wanted.count else { return nil }
    return (0...(letters.count - wanted.count)).first { start in
      let end = start + wanted.count
      return letters[start..<end].elementsEqual(wanted)
        && (start == 0 || !isWord(letters[start - 1]))
        && (end == letters.count || !isWord(letters[end]))
    }
  }

  private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}

extension Pseudonymiser {
  /// What is found by its form alone.
  private enum Form: CaseIterable {
    case link, email, account, card, phone, street, town, postcode

    var stands: String {
      switch self {
      case .link: Pseudonymiser.link
      case .email: Pseudonymiser.email
      case .account, .card: Pseudonymiser.number
      case .phone: Pseudonymiser.phone
      case .street: Pseudonymiser.address
      case .town, .postcode: Pseudonymiser.number
      }
    }

    var pattern: Regex<Substring> {
      switch self {
      case .link: /https?:\/\/[^\s<>"]+/
      case .email: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}/
      case .account: /\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/
      case .card: /\b[0-9](?:[ \-]?[0-9]){12,18}\b/
      case .phone: /(?:\+[0-9]{1,3}[ .\-]?(?:\(0\))?|\b0)[0-9](?:[ .\-]?[0-9]){7,10}\b/
      case .street:
        /(?i)\b[0-9]{1,4}(?: ?(?:bis|ter|[a-d]))?,? +(?:(?:rue|avenue|av\.|bd|boulevard|place|chemin|impasse|allée|allee|quai|route|cours|square)(?: +(?:de|du|des|la|le|les|d’|d'|l’|l'))* *[\p{L}\-’']+(?: +[\p{Lu}][\p{L}\-’']+)*|[\p{L}\-’']+(?: +[\p{L}\-’']+)? +(?:street|road|lane|drive|close|gardens|terrace|way|court)\b)/
      case .town: /\b[0-9]{5} +\p{Lu}[\p{L}\-’']+(?:[ \-]\p{Lu}[\p{L}\-’']+)*/
      case .postcode: /\b[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}\b/
      }
    }
  }
}
