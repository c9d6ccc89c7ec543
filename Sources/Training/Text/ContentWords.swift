import RefundDesk

/// The words of a customer's story that carry it: those of five letters and more that are not about
/// everything, from the customer's first messages and the names of what was bought. Names of people,
/// months and days tell nothing of a problem.
struct ContentWords {
  /// The words, in the order of the story, without repeats.
  let words: [String]
  private let spellings: [String: String]

  /// A word as the customer writes it.
  func written(_ word: String) -> String { spellings[word] ?? word }

  init(of scenario: Scenario) {
    let world = scenario.world
    let said = world.ticket.messages.filter { $0.from == .customer }.compactMap(\.text)
    let lines = world.order.lines.map(\.name)
    let names = Set(MessageText.words(world.customer.name ?? ""))
    var words: [String] = []
    for word in (said + lines).flatMap(MessageText.words) {
      guard word.count >= 5, word.contains(where: \.isLetter), !ContentWords.common.contains(word),
        !names.contains(word), !FiguresInText.isCalendar(word),
        !words.contains(where: { ContentWords.isSame($0, word) })
      else { continue }
      words.append(word)
    }
    self.words = words
    spellings = ContentWords.spellings(said + lines)
  }

  /// The words of some texts as they are written there, by how they are compared.
  private static func spellings(_ texts: [String]) -> [String: String] {
    var spellings: [String: String] = [:]
    for text in texts {
      let pieces = text.split { !($0.isLetter || $0.isNumber) }
      let words = MessageText.words(text)
      guard pieces.count == words.count else { continue }
      for (word, piece) in zip(words, pieces) where spellings[word] == nil {
        spellings[word] = piece.lowercased()
      }
    }
    return spellings
  }

  /// The words of the story that a text takes up: the same first five letters are enough.
  func found(in text: [String]) -> [String] {
    let long = text.filter { $0.count >= 4 }
    return words.filter { word in long.contains { ContentWords.isSame($0, word) } }
  }

  /// The same first five letters, or the same word in singular and plural.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.prefix(5) == other.prefix(5) && min(one.count, other.count) >= 5
      || one == other + "s" || other == one + "s"
  }

  /// Words that stand in any letter to a shop.
  private static let common: Set<String> = [
    "bonjour", "merci", "madame", "monsieur", "cordialement", "votre", "notre", "cette", "aussi",
    "alors", "apres", "avant", "toujours", "depuis", "encore", "parce", "comme", "etait", "avoir",
    "faire", "quand", "encore", "bien", "voudrais", "souhaite", "voulais", "pouvez", "pourrais",
    "commande", "article", "rembourser", "remboursement", "remboursee", "rembourse", "merci",
    "hello", "thanks", "thank", "please", "would", "could", "should", "about", "after", "before",
    "because", "there", "their", "which", "where", "while", "order", "ordered", "refund",
    "refunded", "still", "again", "really", "regards", "really", "sorry", "excuse", "desole",
    "regrette", "apologise", "customer", "client", "cliente",
  ]
}

/// The words of apologies and of the conditions that spoil them.
struct ApologyWords {
  let apologies: [PhrasePattern]
  let conditions: [PhrasePattern]

  /// The words of a language, read once.
  static func of(_ language: Language) -> ApologyWords { language == .fr ? french : english }

  private static let french = ApologyWords(.fr)
  private static let english = ApologyWords(.en)

  private init(_ language: Language) {
    switch language {
    case .fr:
      apologies = ["excus*", "desole*", "regrett*", "pardon", "navre*", "confus*"]
      conditions = [
        "si vous", "si cela", "si jamais", "si nous", "si l", "si le", "si la", "s il", "s ils",
        "eventuel*", "pour autant que",
      ]
    case .en:
      apologies = ["sorry", "apolog*", "regret*"]
      conditions = [
        "if you", "if this", "if we", "if the", "if it", "any inconvenience", "may have",
      ]
    }
  }
}

/// The words by which an answer says what comes next and how to reach the desk.
struct NextWords {
  let steps: [PhrasePattern]
  let contact: [PhrasePattern]

  /// The words of a language, read once.
  static func of(_ language: Language) -> NextWords { language == .fr ? french : english }

  private static let french = NextWords(.fr)
  private static let english = NextWords(.en)

  private init(_ language: Language) {
    switch language {
    case .fr:
      steps = [
        "vous n avez rien a faire", "renvoy*", "etiquette", "vous recevrez", "nous vous envoyons",
        "nous envoyons", "collecte", "deposez", "des reception", "prochaine etape",
        "nous reviendrons", "enlevement", "presentez vous", "conservez", "nous vous rappel*",
        "gardez", "retournez", "nous retourner", "il vous suffit", "laissez le", "laissez la",
        "rapportez", "vous n aurez rien a faire", "passez nous voir",
      ]
      contact = [
        "repondez", "joindre", "appelez", "telephone", "contactez", "ecrivez", "votre disposition",
        "appeler", "contacter", "joignable", "mon numero", "par retour", "repondre", "ecrire",
        "01 99 00 12 12",
      ]
    case .en:
      steps = [
        "nothing to do", "nothing else to do", "send it back", "label", "you will receive",
        "we will send", "we are sending", "collect*", "drop it", "as soon as", "next step",
        "we will come back", "come to the", "keep the", "we will call", "return the", "return it",
        "send it", "sending it back",
        "hand it back", "goes out", "drop the", "to send back", "bring it", "post it back",
        "on your side",
      ]
      contact = [
        "reply", "reach me", "reach us", "call me", "call us", "telephone", "contact*", "write to",
        "phone", "get in touch", "in touch", "be reached", "answer this", "email me",
      ]
    }
  }
}
