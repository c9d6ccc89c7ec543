import RefundDesk
import Toml

extension LintFinding {
  var message: DiagnosticWording {
    switch self {
    case .tie(let row, let other):
      DiagnosticWording(
        en:
          "\"\(row.id)\" and \"\(other.id)\" match the same cases equally; the tie goes to the customer",
        fr: "« \(row.id) » et « \(other.id) » valent pour les mêmes cas à égalité\u{202F}; "
          + "l’égalité profite au client")
    case .impossible(let row):
      DiagnosticWording(
        en: "\"\(row.id)\" can never apply: its conditions exclude each other",
        fr: "« \(row.id) » ne peut jamais valoir\u{202F}: ses conditions s’excluent")
    case .beaten(let row, let other):
      DiagnosticWording(
        en:
          "\"\(row.id)\" never acts: rows such as \"\(other.id)\" are narrower wherever it applies",
        fr:
          "« \(row.id) » n’agit jamais\u{202F}: des lignes comme « \(other.id) » sont plus précises "
          + "partout où elle vaut")
    case .outdone(let row, let other):
      DiagnosticWording(
        en:
          "\"\(row.id)\" never acts: \"\(other.id)\" ties with it wherever it applies and gives more",
        fr:
          "« \(row.id) » n’agit jamais\u{202F}: « \(other.id) » est à égalité partout où elle vaut "
          + "et donne davantage")
    case .repeats(let row, let other):
      DiagnosticWording(
        en: "\"\(row.id)\" says what \"\(other.id)\" says already",
        fr: "« \(row.id) » redit ce que dit déjà « \(other.id) »")
    case .idle(let row):
      DiagnosticWording(
        en: "\"\(row.id)\" gives nothing that a decision can carry",
        fr: "« \(row.id) » ne donne rien qu’une décision puisse porter")
    case .lawLeftOut(_, let place):
      DiagnosticWording(
        en: "the policy leaves out the law of \(place.rawValue): nothing keeps it from giving less",
        fr: "la politique laisse de côté le droit \(place.rawValue)\u{202F}: rien n’empêche de "
          + "donner moins")
    case .noApproval:
      DiagnosticWording(
        en: "no row says from which amount a supervisor must approve",
        fr: "aucune ligne ne dit à partir de quel montant un responsable approuve")
    case .expired(let day):
      DiagnosticWording(
        en: "this version ended on \(DayWords.en(day))",
        fr: "cette version a pris fin le \(DayWords.fr(day))")
    case .unknownPack(let id, _):
      DiagnosticWording(
        en: "no law pack is called \"\(id)\"", fr: "aucun droit ne s’appelle « \(id) »")
    case .stalePack(let id, let days):
      DiagnosticWording(
        en: "the law pack \"\(id)\" was read against the law \(days) days ago",
        fr: "le droit « \(id) » a été comparé à la loi il y a \(days) jours")
    case .silentShop:
      DiagnosticWording(
        en:
          "the policy does not say whether buyers are told of the right of withdrawal; it is assumed",
        fr: "la politique ne dit pas si le droit de rétractation est annoncé\u{202F}; c’est supposé"
      )
    case .noApprover(let row):
      DiagnosticWording(
        en: "\"\(row.id)\" needs a supervisor and the desk has none",
        fr: "« \(row.id) » demande un responsable et le guichet n’en a pas")
    case .noProcessingTime:
      DiagnosticWording(
        en: "no deadline says how fast the shop decides or pays",
        fr: "aucun délai ne dit en combien de temps la boutique décide ou paie")
    }
  }

  var fix: DiagnosticWording {
    switch self {
    case .tie:
      DiagnosticWording(
        en: "add a condition to the one that should win",
        fr: "ajoutez une condition à celle qui doit l’emporter")
    case .unknownPack(_, let known):
      DiagnosticWording(
        en: "one of: " + known.joined(separator: ", "),
        fr: "au choix\u{202F}: " + known.joined(separator: ", "))
    case .silentShop:
      DiagnosticWording(
        en: "add [shop] with informs_of_withdrawal = true or false",
        fr: "ajoutez [shop] avec informs_of_withdrawal = true ou false")
    case .noProcessingTime:
      DiagnosticWording(
        en: "add a [[deadline]] for = \"resolution\" or \"refund\"",
        fr: "ajoutez un [[deadline]] for = \"resolution\" ou \"refund\"")
    case .stalePack:
      DiagnosticWording(
        en: "read the articles again and date the pack",
        fr: "relisez les articles et datez le droit")
    case .noApprover:
      DiagnosticWording(
        en: "make somebody a supervisor, or remove the row",
        fr: "nommez un responsable ou retirez la ligne")
    case .idle:
      DiagnosticWording(
        en: "give the row a rate, a number of points, or a kind that can be decided",
        fr: "donnez à la ligne un taux, un nombre de points ou un geste qui se décide")
    case .lawLeftOut(let id, _):
      DiagnosticWording(
        en: "add \"\(id)\" to law = […]", fr: "ajoutez \"\(id)\" à law = [...]")
    case .noApproval:
      DiagnosticWording(
        en: "add an [[approval]] with amount_gte and by",
        fr: "ajoutez un [[approval]] avec amount_gte et by")
    case .expired:
      DiagnosticWording(
        en: "remove effective_until, or put the next version in force with policy use",
        fr: "retirez effective_until, ou mettez la version suivante en vigueur avec policy use")
    case .impossible, .beaten, .outdone, .repeats:
      DiagnosticWording(en: "correct or remove the row", fr: "corrigez ou retirez la ligne")
    }
  }
}
