/// A sentence in both languages, for findings whose words belong to another part of the desk.
public struct DiagnosticWording: Hashable, Sendable {
  /// The English sentence.
  public var en: String
  /// The French sentence.
  public var fr: String

  /// The sentence in both languages.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The sentence in one language.
  public func text(_ language: DiagnosticLanguage) -> String {
    switch language {
    case .en: en
    case .fr: fr
    }
  }
}
