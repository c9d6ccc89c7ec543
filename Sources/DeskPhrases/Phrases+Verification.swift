public import DeskStore
public import Phrases
import RefundDesk

extension Phrases {
  /// What a verification came to.
  public func verified(_ isSound: Bool, events: Int64, hash: String) -> String {
    isSound
      ? say(
        en: "Verified: \(number(Int(events))) events, hash \(hash).",
        fr: "Vérifié : \(number(Int(events))) événements, empreinte \(hash).")
      : say(
        en: "Not verified: see above. Keep the folder as it is and restore a backup beside it.",
        fr:
          "Non vérifié : voir ci-dessus. Gardez le dossier tel quel et restaurez une copie à côté.")
  }

  /// That a table of the index is not what a fresh index has.
  public func indexDiffers(_ table: String) -> String {
    say(
      en: "index: table \(table) is not what the journal says; guichet store rebuild mends it",
      fr: "index : la table \(table) diffère du journal ; guichet store rebuild la refait")
  }

  /// How often imported books gave back more than the desk knows to have been paid.
  public func importedLedger(_ count: Int) -> String {
    say(
      en: """
        Imported books gave back more than was paid in \(number(count)) places: no fault of the desk; \
        --all lists them.
        """,
      fr: """
        Les livres importés rendent plus que payé à \(number(count)) endroits : le guichet n'y est pour \
        rien ; --all les liste.
        """)
  }

  /// That the index was made anew.
  public func rebuilt(_ events: Int64) -> String {
    say(
      en: "The index was made anew from \(number(Int(events))) events.",
      fr: "L'index a été refait à partir de \(number(Int(events))) événements.")
  }

  /// What is wrong with the money of an order.
  public func sentence(_ finding: LedgerFinding) -> String {
    let order = finding.order.rawValue
    switch finding.kind {
    case .money(_, let given, let paid):
      return finding.isImported
        ? say(
          en: "order \(order): imported decisions gave back \(money(given)) of \(money(paid)) paid",
          fr:
            "commande \(order) : des décisions importées rendent \(money(given)) pour \(money(paid))"
        )
        : say(
          en: "order \(order): \(money(given)) given back of \(money(paid)) paid",
          fr: "commande \(order) : \(money(given)) rendus pour \(money(paid)) payés")
    case .units(let line, let given, let bought):
      return say(
        en:
          "order \(order), line \(line.rawValue): \(String(given)) units given back of \(String(bought))",
        fr: "commande \(order), ligne \(line.rawValue) : \(given) unités rendues sur \(bought)")
    case .uncountable:
      return say(
        en: "order \(order): the sums cannot be computed",
        fr: "commande \(order) : les sommes sont incalculables")
    }
  }
}
