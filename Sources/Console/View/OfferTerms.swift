import Advice
import Phrases
import RefundDesk
import Terminal

/// Everything about an offer: its terms, what they come to, and every input with where it comes from.
struct OfferTerms {
  let offer: Assessment.Suggestion
  let file: CaseFile
  let width: Int
  let phrases: Phrases
  private var lines: [StyledLine] = []

  init(_ offer: Assessment.Suggestion, in file: CaseFile, width: Int, _ phrases: Phrases) {
    self.offer = offer
    self.file = file
    self.width = width
    self.phrases = phrases
  }

  /// The lines of the page.
  mutating func lay() -> [StyledLine] {
    heading()
    if let arithmetic = offer.arithmetic {
      terms(arithmetic)
      outcome(arithmetic)
      inputs(arithmetic)
    } else if let why = offer.why {
      add("", .dialog)
      wrap(why[phrases.language], .dialog)
    }
    if let flip = offer.flip {
      add("", .dialog)
      wrap(flip[phrases.language], .dialogTitle)
    }
    return lines
  }

  private mutating func add(_ text: String, _ role: Role) {
    lines.append(StyledLines.plain(CleanText(text).text, Style(role)))
  }

  private mutating func wrap(_ text: String, _ role: Role) {
    lines += StyledLines.wrapped(CleanText(text).text, width: width, Style(role))
  }

  private mutating func heading() {
    let amount = offer.amount.flatMap { $0.isZero ? nil : phrases.money($0) }
    let title = [OfferLines.name(offer, phrases), amount].compactMap { $0 }
    add(title.joined(separator: ", "), .dialogTitle)
    let allowed = offer.kind.flatMap { file.assessment.ruling?.allowance($0)?.clauses } ?? []
    let clauses = offer.clauses.isEmpty ? allowed : offer.clauses
    if !clauses.isEmpty { wrap(clauses.joined(separator: ", "), .dialogMuted) }
    if offer.due { wrap(phrases.capitalised(phrases.dueByLaw), .dialogTitle) }
    if offer.needsConsent == true { wrap(phrases.capitalised(phrases.needsConsent), .dialogKey) }
    if offer.needsOtherChoice { wrap(phrases.needsOtherChoice, .dialogKey) }
  }

  // MARK: The arithmetic

  private mutating func row(_ label: String, _ value: String, _ role: Role = .dialog) {
    let column = max(11, TextWidth.columns(value) + 1)
    var line = StyledLine()
    line.append(StyledLines.field(CleanText(label).text, max(8, width - column)), Style(role))
    line.append(
      String(repeating: " ", count: max(0, column - TextWidth.columns(value))) + value, Style(role))
    lines.append(line)
  }

  private mutating func terms(_ arithmetic: Assessment.Arithmetic) {
    add("", .dialog)
    for term in arithmetic.terms {
      row(term.name.label[phrases.language], phrases.money(term.amount))
    }
    row(phrases.termIfAccepted, phrases.money(arithmetic.cost), .dialogTitle)
  }

  private mutating func outcome(_ arithmetic: Assessment.Arithmetic) {
    if !arithmetic.gain.isZero { row(phrases.termGain, phrases.money(negative(arithmetic.gain))) }
    guard let expected = offer.expectedCost else { return }
    if let acceptance = arithmetic.acceptance, let otherwise = arithmetic.otherwise {
      row(phrases.termAcceptance, accepted(acceptance))
      row(phrases.termOtherwise, phrases.money(otherwise))
      row(phrases.termExpected, phrases.money(expected), .dialogTitle)
      let share = acceptance.used.millionths
      wrap(
        phrases.formula(
          phrases.share(millionths: share), cost: phrases.money(arithmetic.cost),
          gain: phrases.money(arithmetic.gain), rest: phrases.share(millionths: 1_000_000 - share),
          otherwise: phrases.money(otherwise), expected: phrases.money(expected)), .dialogMuted)
    } else {
      row(phrases.termExpected, phrases.money(expected), .dialogTitle)
    }
  }

  private func negative(_ amount: Money) -> Money { Money(-amount.minorUnits, amount.currency) }

  private func accepted(_ acceptance: Acceptance) -> String {
    phrases.accepted(
      phrases.share(millionths: acceptance.used.millionths), cases: acceptance.n,
      interval: acceptance.interval.map {
        (
          phrases.share(millionths: $0.lowerBound), phrases.share(millionths: $0.upperBound)
        )
      })
  }

  // MARK: The inputs

  private mutating func inputs(_ arithmetic: Assessment.Arithmetic) {
    add("", .dialog)
    add(phrases.headingInputs, .dialogTitle)
    let basis = arithmetic.basis
    input(
      phrases.termNet, phrases.money(basis.net),
      basis.isTaxKnown ? phrases.originOrder : phrases.originInputs)
    input(
      phrases.termUnitCost, phrases.money(basis.unitCost),
      basis.isUnitCostKnown ? phrases.originProduct : phrases.originInputs)
    let policy = file.assessment.ruling?.policy ?? ""
    for use in arithmetic.inputs {
      let origin =
        switch use.origin {
        case .policy: phrases.originPolicy(policy, key: use.input.rawValue)
        case .assumed: phrases.originAssumed(key: use.input.rawValue)
        case .learned(let cases): phrases.originLearned(cases)
        }
      input(use.input.label[phrases.language], shown(use), origin)
    }
  }

  private mutating func input(_ label: String, _ value: String, _ origin: String) {
    row(label, value)
    lines += StyledLines.wrapped(
      CleanText(origin).text, width: width, indent: 2, Style(.dialogMuted))
  }

  private func shown(_ use: InputUse) -> String {
    let currency = file.dossier.order?.currency ?? .eur
    return switch use.input.unit {
    case .share: phrases.share(millionths: use.value)
    case .money: phrases.money(Money(use.value, currency))
    case .minutes: phrases.minutes(Int(clamping: use.value))
    case .smallMoney: phrases.hundredths(use.value, currency)
    }
  }
}
