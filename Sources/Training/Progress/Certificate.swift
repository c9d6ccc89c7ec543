public import Phrases
public import RefundDesk

/// A certificate of what a trainee has passed, as Markdown.
public struct Certificate {
  private let name: String
  private let book: ProgressBook
  private let titles: [String: String]
  private let day: Day
  private let phrases: Phrases

  /// A certificate.
  ///
  /// - Parameters:
  ///   - name: the trainee's.
  ///   - book: what was played.
  ///   - titles: the scenarios' titles by identifier.
  ///   - day: the day it is made.
  ///   - phrases: the words.
  public init(
    of name: String, _ book: ProgressBook, titles: [String: String], on day: Day, _ phrases: Phrases
  ) {
    self.name = name
    self.book = book
    self.titles = titles
    self.day = day
    self.phrases = phrases
  }

  /// The lines.
  public var lines: [String] {
    let rows = book.passed.map { standing in
      let title = (titles[standing.scenario] ?? standing.scenario).replacingBars
      return
        "| \(title) | \(standing.level) | \(standing.best ?? 0) | \(standing.bestVariant ?? 0) |"
    }
    return [
      "# " + phrases.certificateTitle, "", phrases.certificateText(name, level: book.level),
      phrases.certificateCount(book.passed.count, of: book.standings.count), "",
    ] + [phrases.certificateHeading, "| --- | ---: | ---: | ---: |"] + rows
      + ["", phrases.certificateDate(day)]
  }
}

extension String {
  /// The text within a cell of a Markdown table.
  fileprivate var replacingBars: String { String(map { $0 == "|" ? "/" : $0 }) }
}
