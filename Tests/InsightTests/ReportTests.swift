import CanonicalJSON
import Insight
import Phrases
import RefundDesk
import Testing

@Suite("Reports")
struct ReportTests {
  static let languages: [Language] = [.en, .fr]

  static func plain(_ report: Report) -> String {
    report.text(width: { $0.count }, clean: { $0 })
  }

  @Test("on the queue's age read as text like the ones that were looked at", arguments: languages)
  func ageingText(language: Language) {
    let report = SampleReports.ageing().report(in: Phrases(language))
    KeptText.expect(Self.plain(report), "ageing.\(language.rawValue).txt")
  }

  @Test(
    "fit the terminal: no line is longer than it has columns, and nothing is left out",
    arguments: languages, [60, 80, 120])
  func narrow(language: Language, columns: Int) {
    let phrases = Phrases(language)
    for report in [
      SampleReports.ageing().report(in: phrases), SampleReports.countries().report(in: phrases),
    ] {
      let text = report.text(columns: columns, width: { $0.count }, clean: { $0 })
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines.allSatisfy { $0.count <= columns }, "\(lines.max { $0.count < $1.count } ?? "")")
      for section in report.sections {
        guard let table = section.table,
          let last = table.columns.lastIndex(where: { $0.readers != .programs })
        else { continue }
        for row in table.rows.prefix(20) {
          #expect(text.contains(row[last].shown(phrases)), "\(section.id)")
        }
      }
    }
  }

  @Test("repeat the first column where a table is told in parts, and break texts between words")
  func parts() {
    let grid = ReportTable(
      columns: [
        .init("a", "Name", isNumber: false), .init("b", "Sold last year"),
        .init("c", "How", isNumber: false),
      ],
      rows: [[.text("x"), .count(7), .text("one two three four five six seven")]])
    let report = Report(
      name: "r", title: "R", lead: [], sections: [ReportSection(id: "s", title: "R", table: grid)],
      phrases: Phrases(.en))
    #expect(
      report.text(columns: 20, width: { $0.count }, clean: { $0 }) == """
        R

                Sold
                last
        Name    year
        ────  ──────
        x          7

        Name  How
        ────  ──────────────
        x     one two three
              four five six
              seven

        """)
  }

  @Test("are one HTML page like the ones that were looked at", arguments: languages)
  func html(language: Language) {
    let phrases = Phrases(language)
    KeptText.expect(
      SampleReports.ageing().report(in: phrases).html(), "ageing.\(language.rawValue).html")
    KeptText.expect(
      SampleReports.months().report(in: phrases).html(), "months.\(language.rawValue).html")
    KeptText.expect(
      SampleReports.countries().report(in: phrases).html(), "countries.\(language.rawValue).html")
  }

  @Test("on the queue's age print one object a bucket")
  func ageingJSON() throws {
    var tally = AgeingTally(asOf: SampleReports.now)
    tally.count(AgeingTests.request("T1", age: 86_400, amount: 8_490))
    let flow = FlowTally(zone: Paris.zone)
    let report = AgeingReport(board: tally.board, flow: flow, agents: 0, currency: .eur)
      .report(in: Phrases(.fr))
    #expect(
      String(decoding: report.jsonLines(), as: UTF8.self) == """
        {"bucket":"0-2","tickets":1,"amount":8490,"currency":"EUR","oldest":"T1","other_amounts":{}}
        {"bucket":"3-5","tickets":0,"amount":0,"currency":"EUR","oldest":null,"other_amounts":{}}
        {"bucket":"6-7","tickets":0,"amount":0,"currency":"EUR","oldest":null,"other_amounts":{}}
        {"bucket":"8-14","tickets":0,"amount":0,"currency":"EUR","oldest":null,"other_amounts":{}}
        {"bucket":"15+","tickets":0,"amount":0,"currency":"EUR","oldest":null,"other_amounts":{}}

        """)
  }

  @Test("of trade print minor units, with decimals only where a price is finer")
  func tradeJSON() throws {
    var tally = TradeTally(zone: Paris.zone)
    var line = TradeTests.line("1", "PADS", 1, 0)
    line.extra = ExtraFields([.init(key: "unit_price_exact", json: "\"0.001\"")])
    tally.count(
      TradeTests.order("1", "2026-10-05T10:00:00Z", [line, TradeTests.line("2", "A", 2, 255)]))
    let report = TradeReport(
      name: "months", part: .months, term: .month, dimension: .month, rows: tally.rows(by: .month)
    ).report(in: Phrases(.en))
    #expect(
      String(decoding: report.jsonLines(), as: UTF8.self) == """
        {"key":"2026-10","sales_lines":2,"credit_lines":0,"sales_invoices":1,"credit_notes":0,\
        "sales_value":510.1,"credit_value":0,"currency":"GBP","sales_units":3,"credit_units":0,\
        "unit_rate":0.0000,"value_rate":0.0000,"running_share":null}

        """)
    #expect(report.csv().hasPrefix("key,sales_lines,credit_lines,"))
    #expect(report.csv().hasSuffix("2026-10,2,0,1,0,510.1,0,GBP,3,0,0.0000,0.0000,\r\n"))
  }

  @Test("quote what CSV needs quoted, and disarm what a spreadsheet would run")
  func csv() {
    let rows: [[ReportCell]] = [
      [.text("a,\"b\"\n"), .count(-1)], [.text("=HYPERLINK(1)"), .none], [.text("-x"), .none],
    ]
    let table = ReportTable(columns: [.init("key", "k"), .init("n", "n")], rows: rows)
    let report = Report(
      name: "x", title: "x", lead: [], sections: [ReportSection(id: "x", title: "x", table: table)],
      phrases: Phrases(.en))
    #expect(report.csv() == "key,n\r\n\"a,\"\"b\"\"\n\",-1\r\n'=HYPERLINK(1),\r\n'-x,\r\n")
  }

  @Test("never let words from outside become markup, or turn the line round")
  func escaping() {
    let evil = "<script>alert('x')</script>&\u{202E}\u{7}"
    let table = ReportTable(columns: [.init("key", evil)], rows: [[.text(evil)]])
    let chart = ReportChart.bars([.init(evil, 1, shown: evil)])
    let report = Report(
      name: "x", title: evil, lead: [evil],
      sections: [ReportSection(id: "x", title: evil, notes: [evil], chart: chart, table: table)],
      phrases: Phrases(.en))
    let page = report.html()
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{202E}"))
    #expect(!page.contains("\u{7}"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"))
  }

  @Test("need nothing from the network and run no script", arguments: languages)
  func selfContained(language: Language) {
    let page = SampleReports.ageing().report(in: Phrases(language)).html()
    for word in ["http", "src=", "<script", "<link", "@import", "url(", "onload"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("@media print"))
  }

  @Test("of an empty desk say so and break nothing", arguments: languages)
  func empty(language: Language) {
    let phrases = Phrases(language)
    let board = AgeingTally(asOf: SampleReports.now).board
    let report = AgeingReport(
      board: board, flow: FlowTally(zone: .utc), agents: 0, currency: .eur
    ).report(in: phrases)
    #expect(report.html().contains("</html>"))
    let trade = TradeReport(
      name: "months", part: .months, term: .month, dimension: .month, rows: []
    ).report(in: phrases)
    #expect(trade.isEmpty)
    #expect(trade.jsonLines().isEmpty)
    #expect(trade.html().contains("</html>"))
  }
}
