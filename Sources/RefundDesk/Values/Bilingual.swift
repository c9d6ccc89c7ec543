/// A sentence in both languages of the desk, as policy files and law packs give it.
public struct Bilingual: Hashable, Sendable {
  /// The French sentence.
  public let fr: String
  /// The English sentence.
  public let en: String

  /// A sentence in both languages.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The sentence in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }
}
