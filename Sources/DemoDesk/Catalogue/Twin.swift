import RefundDesk

/// The same words in both languages, as a writer of each would put them.
struct Twin: Sendable {
  let fr: String
  let en: String

  init(_ fr: String, _ en: String) {
    self.fr = fr
    self.en = en
  }

  subscript(language: Language) -> String { language == .fr ? fr : en }
}
