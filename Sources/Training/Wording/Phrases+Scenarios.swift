public import Phrases
import RefundDesk
import RefundPolicy

extension Phrases {
  /// What does not hold of a scenario.
  public func sentence(_ problem: ScenarioCheck.Problem) -> String {
    switch problem {
    case .verdict(let written, let judged):
      say(
        en: "expected.verdict is \(written.rawValue), the judge says \(judged.rawValue)",
        fr: "expected.verdict vaut \(written.rawValue), le juge dit \(judged.rawValue)")
    case .right(let written, let judged):
      say(
        en: "expected.right is \(written ?? "–"), the judge says \(judged ?? "–")",
        fr: "expected.right vaut \(written ?? "–"), le juge dit \(judged ?? "–")")
    case .remedies(let written, let judged):
      say(
        en: "expected.remedies are \(words(written)), the judge says \(words(judged))",
        fr: "expected.remedies vaut \(words(written)), le juge dit \(words(judged))")
    case .amount(let written, let judged):
      say(
        en: "expected.amount is \(units(written)), the judge says \(units(judged))",
        fr: "expected.amount vaut \(units(written)), le juge dit \(units(judged))")
    case .due(let written, let judged):
      say(
        en: "expected.due is \(iso(written)), the judge says \(iso(judged))",
        fr: "expected.due vaut \(iso(written)), le juge dit \(iso(judged))")
    default: playProblem(problem)
    }
  }

  private func playProblem(_ problem: ScenarioCheck.Problem) -> String {
    switch problem {
    case .notSuggested(let kind):
      say(
        en: "accepted: the desk would never suggest \(kind.rawValue) here",
        fr: "accepted : le guichet ne proposerait jamais \(kind.rawValue) ici")
    case .cost(let kind, let written, let computed):
      say(
        en:
          "accepted \(kind.rawValue): cost is \(units(written)), the desk computes \(units(computed))",
        fr:
          "accepted \(kind.rawValue) : cost vaut \(units(written)), le guichet calcule \(units(computed))"
      )
    case .unheard(let name):
      say(
        en: "hidden \(name): its own question does not bring it out, or brings out another one too",
        fr: "hidden \(name) : sa propre question ne le révèle pas, ou en révèle aussi un autre")
    case .weakModel(let score, let missed):
      say(
        en: "the model scores \(score), at least \(ScenarioCheck.least) is wanted: \(gaps(missed))",
        fr: "le modèle obtient \(score), il en faut \(ScenarioCheck.least) : \(gaps(missed))")
    case .refusedModel(let refusal):
      say(
        en: "the desk refuses something of the model: \(explain(refusal).text)",
        fr: "le guichet refuse une action du modèle : \(explain(refusal).text)")
    case .rewardsRefusal(let score):
      say(
        en: "refusing scores \(score) although something is due",
        fr: "refuser obtient \(score) alors que quelque chose est dû")
    case .sameVerdict(let verdict):
      say(
        en: "the variant does not flip the verdict: both are \(verdict.rawValue)",
        fr: "la variante ne change pas l'avis : les deux valent \(verdict.rawValue)")
    default: worldProblem(problem)
    }
  }

  private func worldProblem(_ problem: ScenarioCheck.Problem) -> String {
    switch problem {
    case .calendar(let earlier, let later):
      say(
        en: "\(later) is before \(earlier); put the days in their order",
        fr: "\(later) précède \(earlier) ; remettez les dates dans l'ordre")
    case .deliveryDay(let isMissing):
      isMissing
        ? say(
          en: "the order is delivered and no day says when; add order.delivered",
          fr: "la commande est livrée et aucune date ne dit quand ; ajoutez order.delivered")
        : say(
          en: "order.delivered is a day, and the status says that it has not come; change one",
          fr:
            "order.delivered donne une date, et status dit qu'elle n'est pas arrivée ; changez l'un"
        )
    case .amounts(let total, let paid):
      say(
        en: "lines and delivery come to \(units(total)), \(units(paid)) was paid; make them equal",
        fr:
          "articles et livraison font \(units(total)), le paiement \(units(paid)) ; rendez-les égaux"
      )
    case .notLawful(let kind):
      say(
        en:
          "accepted \(kind.rawValue): neither law nor policy provide for it; take it out or change the facts",
        fr:
          "accepted \(kind.rawValue) : ni la loi ni la politique ne le prévoient ; retirez-le ou changez les faits"
      )
    case .modelOmits(let phrases):
      say(
        en: "the model says none of \(quoted(phrases)) in a sentence; add it, or change must_say",
        fr:
          "le modèle ne dit aucun de \(quoted(phrases)) dans une phrase ; ajoutez-le ou changez must_say"
      )
    case .modelSays(let phrase):
      say(
        en: "the model says \(quoted([phrase])), which must_not_say forbids; word it otherwise",
        fr: "le modèle dit \(quoted([phrase])), que must_not_say interdit ; dites-le autrement")
    default: ""
    }
  }

  private func gaps(_ items: [ScoreItem]) -> String {
    items.map { item in
      let why = item.evidence.map { sentence($0) }.joined(separator: " ")
      return "\(item.criterion.rawValue) \(item.points)/\(item.most) \(why)"
    }.joined(separator: "; ")
  }

  private func words(_ kinds: [ResolutionKind]) -> String {
    kinds.isEmpty ? "–" : kinds.map(\.rawValue).joined(separator: ", ")
  }

  private func units(_ money: Money?) -> String { money.map { String($0.minorUnits) } ?? "–" }
  private func iso(_ day: Day?) -> String { day?.description ?? "–" }

  /// What a finding of the check begins with.
  public var checkError: String { say(en: "error", fr: "erreur") }

  /// `level 2`.
  public func level(_ level: Int) -> String { say(en: "level \(level)", fr: "niveau \(level)") }

  /// The headings of the list of scenarios.
  public var scenarioColumns: [String] {
    [
      say(en: "Name", fr: "Nom"), say(en: "Level", fr: "Niveau"), say(en: "Title", fr: "Titre"),
      say(en: "Teaches", fr: "Enseigne"),
    ]
  }

  /// A scenario that nobody knows, with one that was probably meant.
  public func unknownScenario(_ name: String, meant: String?) -> String {
    guard let meant else {
      return say(
        en:
          "there is no scenario \(name); guichet train list names them, and a file may be given too",
        fr:
          "il n'y a pas de scénario \(name) ; guichet train list les nomme, un fichier convient aussi"
      )
    }
    return say(
      en: "there is no scenario \(name), did you mean \(meant)? guichet train list names them",
      fr:
        "il n'y a pas de scénario \(name), vouliez-vous dire \(meant) ? guichet train list les nomme"
    )
  }

  /// What the trainee is told before a play. What is different in a variant is told afterwards: it may be
  /// the very thing to find out.
  public func briefing(_ scenario: Scenario) -> [String] {
    [
      say(
        en: "Sandbox: nothing here is real. \(scenario.title), \(level(scenario.level)).",
        fr: "Bac à sable : rien n'est réel. \(scenario.title), \(level(scenario.level))."),
      scenario.briefing,
    ]
  }

  /// The name of a training desk.
  public var sandboxName: String { say(en: "Sandbox", fr: "Bac à sable") }

  /// What stands above every screen of a play.
  public func sandboxBanner(_ title: String) -> String {
    say(
      en: "Sandbox: nothing is real, q ends and scores. \(title)",
      fr: "Bac à sable : rien n'est réel, q termine et note. \(title)")
  }

  /// How a play in the console is ended.
  public var sandboxHelp: String {
    say(en: "Leave with q to be scored.", fr: "Quittez avec q pour être noté.")
  }

  /// What scripts and lines may say, for people who play without the console.
  public var lineHelp: [String] {
    // Only a scenario's own model has messages to say by name.
    let verbs = ScriptReader.verbs.filter { $0 != "say" }.joined(separator: ", ")
    return [
      say(en: "Actions: \(verbs).", fr: "Actions : \(verbs)."),
      say(
        en: "Longer texts stand between <<< and a line >>>. End with the end of the input.",
        fr:
          "Les textes longs se placent entre <<< et une ligne >>>. Terminez par la fin de l'entrée."
      ),
    ]
  }

  /// A file in which nothing was found wrong.
  public func scenarioHolds(_ name: String, scores: [Int]) -> String {
    let numbers = scores.map(String.init).joined(separator: ", ")
    return say(
      en: "\(name): holds; the models score \(numbers)",
      fr: "\(name) : tient ; les modèles obtiennent \(numbers)")
  }
}
