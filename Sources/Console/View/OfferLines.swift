import Phrases
import RefundDesk
import Terminal

/// What can be offered: a line in the list, and one more where it needs the room.
enum OfferLines {
  /// The lines of an offer: number, kind, amount, expected cost, and what it needs.
  static func rows(
    _ number: Int, _ offer: Assessment.Suggestion, in file: CaseFile, width: Int, _ phrases: Phrases
  ) -> [StyledLine] {
    var line = head(number, offer, width: width, phrases)
    let details = details(offer, in: file, width: width, phrases)
    let whole = details.reduce(line.width) { $0 + 2 + TextWidth.columns($1.text) }
    if whole <= width {
      for (text, style) in details {
        line.append("  ")
        line.append(text, style)
      }
      return [line]
    }
    var more = StyledLine()
    for (text, style) in details where more.width + TextWidth.columns(text) + 2 <= width {
      more.append("  ")
      more.append(text, style)
    }
    return [line, more]
  }

  private static func head(
    _ number: Int, _ offer: Assessment.Suggestion, width: Int, _ phrases: Phrases
  ) -> StyledLine {
    var line = StyledLine()
    line.append("\(number)", Style(.textHeading))
    line.append(" ")
    let room = width >= 70 ? 28 : width >= 60 ? 25 : width >= 54 ? 23 : 16
    line.append(
      StyledLines.field(name(offer, phrases), room), Style(offer.due ? .textStrong : .text))
    let amount = offer.amount.flatMap { $0.isZero ? nil : phrases.money($0) } ?? ""
    line.append(
      String(repeating: " ", count: max(0, 11 - TextWidth.columns(amount))) + amount,
      Style(offer.due ? .moneyDue : .money))
    if let cost = offer.expectedCost {
      line.append("  ")
      let words = phrases.expectedCost(phrases.money(cost))
      line.append(StyledLines.field(words, max(14, TextWidth.columns(words))), Style(.textMuted))
    }
    return line
  }

  private static func details(
    _ offer: Assessment.Suggestion, in file: CaseFile, width: Int, _ phrases: Phrases
  ) -> [(text: String, style: Style)] {
    let allowance = offer.kind.flatMap { file.assessment.ruling?.allowance($0) }
    var details: [(String, Style)] = []
    if offer.due { details.append((phrases.dueByLaw, Style(.checkPass, .bold))) }
    // What the name says already is not said again.
    if offer.goodsBack == false, offer.kind == .refund, offer.name == nil {
      details.append((phrases.keepsGoods, Style(.text)))
    }
    if let bonus = offer.bonus ?? allowance?.bonus, bonus.isPositive {
      details.append((phrases.bonusOf(phrases.money(bonus)), Style(.moneyCredit)))
    }
    if let points = offer.points, offer.name == nil || offer.kind == .points || width >= 70 {
      details.append(("+" + phrases.points(points), Style(.text)))
    }
    if offer.needsOtherChoice { details.append((phrases.otherChoice, Style(.checkUnknown))) }
    if offer.needsConsent ?? allowance?.needsConsent ?? false {
      details.append((phrases.needsConsent, Style(.checkWarn)))
    }
    return details
  }

  /// What an offer is called, without its amount.
  static func name(_ offer: Assessment.Suggestion, _ phrases: Phrases) -> String {
    if let name = offer.name { return CleanText(name[phrases.language]).text }
    return offer.kind.map { phrases.capitalised(phrases.name($0)) } ?? ""
  }
}
