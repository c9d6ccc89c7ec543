public import Phrases
public import RefundDesk

extension Phrases {
  /// Somebody who is no supervisor wants to set limits.
  public func limitsNeedSupervisor(_ name: String) -> String {
    say(
      en: "only a supervisor sets limits, and \(name) is none; act with --as as one who is",
      fr: "seule une responsable fixe les plafonds, et \(name) n'en est pas une ; agissez avec --as"
    )
  }

  /// Nobody of that name works at the desk.
  public func limitsUnknown(_ name: String, known: [String]) -> String {
    known.isEmpty
      ? say(en: "nobody is called \(name) at this desk", fr: "personne ne s'appelle \(name) ici")
      : say(
        en: "nobody is called \(name) at this desk; there is \(list(known))",
        fr: "personne ne s'appelle \(name) à ce guichet ; il y a \(list(known))")
  }

  /// Nobody sets their own limit.
  public var limitsOwn: String {
    say(
      en: "nobody sets their own limit; ask another supervisor",
      fr: "personne ne fixe son propre plafond ; demandez à une autre responsable")
  }

  /// Supervisors have no limit.
  public func limitsNoAgent(_ name: String) -> String {
    say(
      en: "\(name) is no agent: only agents have a limit that training sets",
      fr: "\(name) n'est pas agent : seuls les agents ont un plafond que fixe la formation")
  }

  /// People stand in one line of `desk.toml`.
  public var limitsInline: String {
    say(
      en: "desk.toml has its people in one line; write them as [[person]] tables, then set limits",
      fr:
        "desk.toml a ses personnes sur une ligne ; écrivez-les en tables [[person]], puis fixez les plafonds"
    )
  }

  /// What stands beside a limit in `desk.toml`.
  public func limitRemark(level: Int, by: String, on day: Day, before: Money?) -> String {
    let old = before.map { money($0) } ?? say(en: "none", fr: "aucun")
    return say(
      en: "training level \(level), set by \(by) on \(day.description), before: \(old)",
      fr: "niveau \(level) de la formation, fixé par \(by) le \(day.description), avant : \(old)")
  }

  /// What changes for a person.
  public func limitLine(
    _ name: String, level: Int, before: Money?, after: Money, isNew: Bool
  ) -> String {
    let old = before.map { money($0) } ?? say(en: "no limit", fr: "sans plafond")
    return isNew
      ? say(
        en: "\(name), level \(level): decides alone up to \(money(after)), before: \(old)",
        fr: "\(name), niveau \(level) : décide sans accord jusqu'à \(money(after)), avant : \(old)")
      : say(
        en: "\(name), level \(level): stays at \(money(after))",
        fr: "\(name), niveau \(level) : reste à \(money(after))")
  }
}
