import Phrases
import RefundDesk
import Terminal

/// What can be offered: one line in the list, and the arithmetic behind it.
enum OfferLines {
  /// A line of the list: number, kind, amount, expected cost, and what it needs.
  static func row(
    _ number: Int, _ offer: Assessment.Suggestion, in file: CaseFile, width: Int, _ phrases: Phrases
  ) -> StyledLine {
    let allowance = file.assessment.ruling?.allowance(offer.kind)
    var line = StyledLine()
    line.append("\(number)", Style(.textHeading))
    line.append(" ")
    line.append(
      StyledLines.field(phrases.name(offer.kind), 16), Style(offer.due ? .textStrong : .text))
    let amount = offer.amount.flatMap { $0.isZero ? nil : phrases.money($0) } ?? ""
    line.append(
      String(repeating: " ", count: max(0, 11 - TextWidth.columns(amount))) + amount,
      Style(offer.due ? .moneyDue : .money))
    var details: [(String, Style)] = []
    if offer.due { details.append((phrases.dueByLaw, Style(.checkPass, .bold))) }
    if offer.goodsBack == false, offer.kind == .refund {
      details.append((phrases.keepsGoods, Style(.text)))
    }
    if let bonus = offer.bonus ?? allowance?.bonus, bonus.isPositive {
      details.append((phrases.bonusOf(phrases.money(bonus)), Style(.moneyCredit)))
    }
    if let points = offer.points { details.append(("+" + phrases.points(points), Style(.text))) }
    if offer.needsConsent ?? allowance?.needsConsent ?? false {
      details.append((phrases.needsConsent, Style(.checkWarn)))
    }
    if let cost = offer.expectedCost {
      details.append((phrases.expectedCost(phrases.money(cost)), Style(.textMuted)))
    }
    for (text, style) in details where line.width + TextWidth.columns(text) + 2 <= width {
      line.append("  ")
      line.append(text, style)
    }
    return line
  }

  /// Everything about an offer.
  static func lines(
    _ offer: Assessment.Suggestion, in file: CaseFile, _ phrases: Phrases
  ) -> [StyledLine] {
    let width = 60
    var lines = [
      StyledLines.plain(phrases.title(offer.kind, total: offer.amount), Style(.dialogTitle))
    ]
    if let allowance = file.assessment.ruling?.allowance(offer.kind), !allowance.clauses.isEmpty {
      lines.append(
        StyledLines.plain(
          CleanText(allowance.clauses.joined(separator: ", ")).text, Style(.clause)))
    }
    if let why = offer.why {
      lines.append(StyledLines.empty)
      lines += StyledLines.wrapped(
        CleanText(why[phrases.language]).text, width: width, Style(.dialog))
    }
    if !offer.terms.isEmpty { lines.append(StyledLines.empty) }
    for term in offer.terms {
      let amount = phrases.money(term.amount)
      var line = StyledLine()
      line.append(
        StyledLines.field(CleanText(term.name[phrases.language]).text, width - 14), Style(.dialog))
      line.append(
        String(repeating: " ", count: max(0, 13 - TextWidth.columns(amount))) + amount,
        Style(.dialog))
      lines.append(line)
    }
    if let cost = offer.expectedCost {
      lines.append(
        StyledLines.plain(phrases.expectedCost(phrases.money(cost)), Style(.dialogTitle)))
    }
    return lines
  }
}
