import RefundDesk

/// Whether a sentence holds a verb, told by signs that a reader can check: common forms, endings, and a
/// subject in front of a word.
///
/// Accents are kept here: `à` is no verb and `a` is one.
enum VerbSigns {
  /// Whether a verb stands in a sentence.
  static func areIn(_ text: String, _ language: Language) -> Bool {
    Clauses.pieces(text).contains { clause in
      let words = clause.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      return words.indices.contains { index in
        switch language {
        case .fr: FrenchVerbs.isOne(at: index, of: words)
        case .en: EnglishVerbs.isOne(at: index, of: words)
        }
      }
    }
  }

  static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

/// The signs of a verb in French.
private enum FrenchVerbs {
  static func isOne(at index: Int, of words: [String]) -> Bool {
    let word = words[index]
    if forms.contains(word) { return true }
    if word.count > 3, word.hasSuffix("ez"), !nouns.contains(word) { return true }
    if word.count > 4, endings.contains(where: word.hasSuffix), !nouns.contains(word) {
      return true
    }
    let before = words[max(0, index - 5)..<index]
    if word.count > 4, word.hasSuffix("ons"), before.contains("nous") { return true }
    guard word.count > 1, !objects.contains(word) else { return false }
    let subject = before.last { !objects.contains($0) }
    return subject.map(subjects.contains) ?? false || before.last.map(reflexives.contains) ?? false
  }

  /// Endings of the past, the future and the conditional.
  private static let endings = [
    "ait", "aient", "era", "ira", "dra", "vra", "erons", "irons", "eront", "iront", "dront",
    "vront",
  ]
  private static let nouns = VerbSigns.split(
    "chez assez parfait retrait portrait souhait extrait trait satisfait imparfait opera caméra")
  private static let subjects = VerbSigns.split("je j tu il elle on ils elles cela ça qui")
  private static let reflexives: Set<String> = ["se", "s", "ne"]
  private static let objects = VerbSigns.split(
    "me m te t se s vous nous le la les l lui leur y en ne n")
  private static let forms = VerbSigns.split(
    """
    est sont suis êtes sommes été sera seront soit ai a as avons ont aura auront peut peuvent pouvons
    doit doivent devons fait font faisons va vont vient viennent vaut prend prenons prennent part partent
    arrive arrivent reste restent revient reviennent devient deviennent comprend comprennent couvre
    permet permettent donne donnent prévoit prévoient impose exige exclut inclut dure commence finit
    termine court coûte convient suffit suit rappelle garantit autorise oblige regrette merci prie voici
    voilà dit sait accompagne passe rejoint figure tombe laisse cite citent annonce annoncent porte
    portent attend attendent affiche affichent pèse pèsent envoie envoient concerne concernent indique
    montre explique ouvre accorde reçoit paie paient rembourse remboursent remplace remplacent répare
    contrôle vérifie assure signifie appartient appartiennent dépend repart repartent met mettent
    """)
}

/// The signs of a verb in English.
private enum EnglishVerbs {
  static func isOne(at index: Int, of words: [String]) -> Bool {
    let word = words[index]
    if forms.contains(word) { return true }
    guard index > 0 else { return orders.contains(word) }
    let last = words[index - 1]
    if ["and", "or", "please", "then", "just"].contains(last), orders.contains(word) {
      return true
    }
    if ["now", "also", "still", "always", "already"].contains(last), word.hasSuffix("s") {
      return true
    }
    return subjects.contains(last) && !FunctionWords.words(.en).contains(word)
      && word.contains(where: \.isLetter) || agrees(at: index, of: words)
  }

  /// `our parcels travel with`, `the guarantee lasts two`: a noun behind its article, a word that agrees
  /// with it, and a small one.
  private static func agrees(at index: Int, of words: [String]) -> Bool {
    guard index > 1, index + 1 < words.count else { return false }
    let small = FunctionWords.words(.en)
    let (noun, word) = (words[index - 1], words[index])
    guard word.count > 3, word.allSatisfy(\.isLetter), noun.hasSuffix("s") != word.hasSuffix("s"),
      !small.contains(noun), !small.contains(word), small.contains(words[index + 1])
    else { return false }
    return words[max(0, index - 4)..<(index - 1)].contains(where: articles.contains)
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "our", "your", "my", "this", "that", "these", "those", "each", "every",
  ]

  private static let subjects = VerbSigns.split("i we you they it he she who ll to")
  private static let forms = VerbSigns.split(
    """
    is are am was were be been being have has had do does did will would can could may might shall should
    must let ll ve re cannot leaves arrives goes comes costs covers lets says gives takes needs stays
    stay means stops ends ended runs provides makes remains remain includes applies allows asks begins
    works sends pays keeps cites announces shows locks weighs hangs holds carries names reaches falls
    becomes came went took gave wrote told said felt began fell stand stands thank thanks apologise
    apologize regret lets happens happened depends belongs suits explains go goes come puts begin
    lasts last lapses opens closes expires follows receives reads refers sets gets feels fits counts
    protects requires confirms agrees forbids entitles excludes starts wants brings helps finds knows
    owes owe broke brought
    """)
  /// First words of a sentence that asks somebody to do something.
  private static let orders = VerbSigns.split(
    """
    reply call keep send drop write please return contact take bring tell give hand ask come put leave
    use show hold refuse wait pack post open check visit phone ring feel speak get here
    """)
}
