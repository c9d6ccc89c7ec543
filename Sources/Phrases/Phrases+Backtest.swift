public import RefundDesk

extension Phrases {
  private func flippedFrench(_ count: Int) -> String {
    switch count {
    case 0: "aucun verdict ne change"
    case 1: "un verdict change"
    default: "\(number(count)) verdicts changent"
    }
  }

  /// How many tickets were judged by both policies, and how many verdicts differ.
  public func backtest(_ name: String, insteadOf was: String, cases: Int, flipped: Int) -> String {
    say(
      en:
        "\(name) instead of \(was): \(number(cases)) tickets judged, \(number(flipped)) verdicts differ.",
      fr:
        "\(name) au lieu de \(was) : \(number(cases)) demandes jugées, \(flippedFrench(flipped))."
    )
  }

  /// What refunds would come to.
  public func refundsPermitted(was: Money, now: Money) -> String {
    say(
      en: "refunds permitted: \(money(was)) → \(money(now))",
      fr: "remboursements permis : \(money(was)) → \(money(now))")
  }

  /// How many decisions would need a supervisor.
  public func approvals(was: Int, now: Int) -> String {
    say(
      en: "approvals needed: \(number(was)) → \(number(now))",
      fr: "accords nécessaires : \(number(was)) → \(number(now))")
  }

  /// The tickets that would get less than the law grants.
  public func belowFloor(_ tickets: [String], of count: Int) -> String {
    guard count > 0 else {
      return say(
        en: "below the law: none", fr: "sous le plancher légal : aucune")
    }
    let names = tickets.joined(separator: ", ")
    return say(
      en: "below the law: \(number(count)), such as \(names)",
      fr: "sous le plancher légal : \(number(count)), par exemple \(names)")
  }

  /// The heading of samples.
  public func samplesHead(_ count: Int) -> String {
    say(en: "Samples: \(number(count))", fr: "Exemples : \(number(count))")
  }

  /// How many verdicts went from one to another.
  public func verdictChange(_ was: Verdict, _ now: Verdict, cases: Int) -> String {
    say(
      en: "\(name(was)) → \(name(now)): \(number(cases))",
      fr: "\(name(was)) → \(name(now)) : \(number(cases))")
  }

  /// A ticket whose verdict differs.
  public func verdictChange(_ was: Verdict, _ now: Verdict, of ticket: String) -> String {
    say(
      en: "\(ticket): \(name(was)) → \(name(now))",
      fr: "\(ticket) : \(name(was)) → \(name(now))")
  }
}
