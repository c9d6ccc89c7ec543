import RefundDesk

/// The small words that hold sentences together: articles, numbers in letters, pronouns, prepositions,
/// conjunctions, and the commonest forms of `être`, `avoir`, `be` and `have`. Folded, as ``MessageText`` gives words.
///
/// A list of keywords has hardly any; in prose they are about half of all words. They also tell French
/// from English.
enum FunctionWords {
  /// The words of a language.
  static func words(_ language: Language) -> Set<String> {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  /// The words of a language that the other one does not have.
  static func marks(of language: Language) -> Set<String> {
    switch language {
    case .fr: onlyFrench
    case .en: onlyEnglish
    }
  }

  private static let onlyFrench = french.subtracting(english)
  private static let onlyEnglish = english.subtracting(french)

  private static let french = split(
    """
    le la les l un une des d du de au aux et ou mais donc or ni car que qu qui quoi dont si je j tu il
    elle on nous vous ils elles me m te t se s y en lui leur leurs moi toi eux mon ma mes ton ta tes son
    sa ses notre votre nos vos ce c cet cette ces ceci cela ca celui celle ceux a dans par pour sur sous
    avec sans chez vers entre depuis pendant avant apres des jusqu jusque ne n pas plus jamais rien est
    sont suis etes sommes etait sera seront avez avons ai ont as aviez avions aussi alors tres bien deja
    encore comme quand ici tout toute tous toutes meme plutot afin lors ainsi lorsque puisque parce
    contre selon malgre soit quel quelle voici voila deux trois quatre cinq sept huit neuf dix quinze
    quatorze trente
    """)

  private static let english = split(
    """
    the a an and or but so if of to in on at by for from with without into out up off over under about as
    than then that this these those there here it its is are am was were be been being have has had do
    does did will would can could may might shall should must let not no nor i you he she we they me him
    her us them my your his our their mine yours ours who whom which what when where how why all any some
    each every both more most very just also only too again already now yet ll re ve m s t d am while
    because until after before within during against since two three four five seven eight nine ten
    fifteen fourteen thirty
    """)

  private static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
