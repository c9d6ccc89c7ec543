extension Phrases {
  /// The heads of the columns of what the desk has learned.
  public var lessonColumns: [String] {
    [
      say(en: "resolution", fr: "résolution"), say(en: "reason", fr: "motif"),
      say(en: "price", fr: "prix"), say(en: "closed with it", fr: "clos ainsi"),
      say(en: "offered", fr: "proposé"), say(en: "accepted", fr: "accepté"),
      say(en: "mean", fr: "moyenne"), say(en: "90 % interval", fr: "intervalle à 90 %"),
    ]
  }

  /// A price band from so much up to so much, without the second where it is open.
  public func band(from low: Int, to high: Int?) -> String {
    guard let high else { return say(en: "\(low) and more", fr: "\(low) et plus") }
    return say(en: "\(low) to \(high)", fr: "\(low) à \(high)")
  }

  /// That the prior is used while there are fewer cases than so many.
  public func priorUsed(_ least: Int) -> String {
    say(en: "assumed: fewer than \(least)", fr: "a priori : moins de \(least)")
  }

  /// That nothing can be learned yet.
  public var nothingLearned: String {
    say(
      en: "No decision has been made yet, so there is nothing to learn from.",
      fr: "Aucune décision n'a encore été prise : il n'y a rien à apprendre.")
  }

  /// Whether what is in use equals what the journal says.
  public func learningVerified(_ equal: Bool, cells: Int) -> String {
    equal
      ? say(
        en: "Made again from the journal: all \(cells) cells are equal to those in use.",
        fr: "Refait depuis le journal : les \(cells) cellules sont égales à celles utilisées.")
      : say(
        en: "What is in use differs from the journal; run guichet store rebuild.",
        fr: "Ce qui est utilisé diffère du journal ; lancez guichet store rebuild.")
  }

  /// That a damaged journal cannot be read whole.
  public var journalDamaged: String {
    say(
      en: "The journal is damaged, so nothing can be made from it again; see guichet store verify.",
      fr: "Le journal est endommagé : rien ne peut en être refait ; voyez guichet store verify.")
  }
}
