import Phrases
import RefundDesk

/// What a policy review calls the values of the records.
struct ReviewWords {
  let phrases: Phrases
  let currency: Currency

  /// The columns whose values are no numbers.
  private static let texts: Set<ReviewColumn> = [
    .approver, .author, .resolution, .rule, .lacks, .pack, .verified, .state, .ticket, .day, .by,
    .flaw, .due, .irritant, .sign, .examples,
  ]

  func section(
    _ part: ReviewPart, notes: [String] = [], columns: [ReviewColumn], rows: [[ReportCell]],
    of all: Int? = nil
  ) -> ReportSection {
    let columns = columns.map { column in
      ReportTable.Column(
        column.rawValue, phrases.reviewColumn(column),
        isNumber: !ReviewWords.texts.contains(column))
    }
    let cut = all.flatMap { $0 > rows.count ? phrases.listedFirst(rows.count, of: $0) : nil }
    return ReportSection(
      id: part.rawValue, title: phrases.reviewTitle(part), notes: notes + [cut].compactMap { $0 },
      table: rows.isEmpty ? nil : ReportTable(columns: columns, rows: rows))
  }

  func cell(_ kind: ResolutionKind) -> ReportCell {
    .name(code: kind.rawValue, shown: phrases.name(kind))
  }

  func cell(_ sign: IrritantTally.Sign) -> ReportCell {
    func shown(_ sign: IrritantSign) -> ReportCell {
      .name(code: sign.rawValue, shown: phrases.irritantSign(sign))
    }
    return switch sign {
    case .reason(let reason): .name(code: reason.rawValue, shown: phrases.name(reason))
    case .slow: shown(.slow)
    case .reopened: shown(.reopened)
    case .manyMessages: shown(.manyMessages)
    case .handedAround: shown(.handedAround)
    case .contested: shown(.contested)
    case .words(let words): .name(code: words, shown: "« \(words) »")
    }
  }

  func amounts(_ sums: MoneySums) -> String {
    let amounts = sums.amounts
    return phrases.list((amounts.isEmpty ? [.zero(currency)] : amounts).map(phrases.money))
  }
}
