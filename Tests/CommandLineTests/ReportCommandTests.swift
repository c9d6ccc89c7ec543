import CanonicalJSON
import DeskStore
import Glibc
import Testing

@Suite("Reports, from the shell")
struct ReportCommandTests {
  @Test("take in what was decided since the last one, and verify finds the figures right")
  func forward() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    let before = try guichet.run("report", "ageing", "--json", "--full").output
    let rows = try guichet.run("list", "--json", "--limit", "1").lines
    let row = try JSONValue(parsing: try #require(rows.first))
    let id = try #require(row["ticket"]?.string)
    _ = try guichet.run("assign", id, "emma", "--as", "henry")
    let after = try guichet.run("report", "ageing", "--json", "--full").output
    #expect(after != before)
    _ = try guichet.run("store", "rebuild")
    #expect(try guichet.run("report", "ageing", "--json", "--full").output == after)
    #expect(try guichet.run("store", "verify").status == 0)
  }

  @Test("hold the measures against targets and budgets of desk.toml")
  func targets() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    var settings = try guichet.folder.read("desk/desk.toml")
    settings += "\n[targets]\n"
    for name in DeskTargets.Name.allCases {
      settings += "\(name.rawValue) = \"\(name.isShare ? "50 %" : "2 d")\"\n"
    }
    settings += "[budget]\ngoodwill_month = 5000\n"
    try guichet.folder.write(settings, to: "desk/desk.toml")
    let run = try guichet.run("report", "kpi", "--json", "--full")
    let report = try JSONValue(parsing: run.lines.first ?? "")
    let sections = try #require(report["sections"]?.array)
    let rows = try #require(sections.first?["rows"]?.array)
    #expect(rows.count + 1 == DeskTargets.Name.allCases.count)
    for row in rows {
      #expect(row["target"].map { $0 != .null } ?? false, "\(row)")
    }
    let clocks = try guichet.run("report", "clocks", "--json")
    #expect(clocks.output.contains("\"target\":0.5000"), "\(clocks.output)")
  }

  @Test(
    "refuse a desk.toml with mistakes: line, column, what to do, exit code 3",
    arguments: [
      ("[targets]\nturnaround_medan = \"3 d\"", 2, 1, "turnaround_median"),
      ("[targets]\nreopen_rate = \"often\"", 2, 15, "95 %"),
      ("[targets]\nturnaround_p90 = 3", 2, 18, "turnaround_p90"),
      ("[budget]\ngoodwill_moth = 3", 2, 1, "goodwill_month"),
      ("[budget]\ngoodwill_month = -3", 2, 18, "goodwill_month"),
    ])
  func mistakes(text: String, line: Int, column: Int, word: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 5)
    let settings = try guichet.folder.read("desk/desk.toml")
    try guichet.folder.write(settings + text + "\n", to: "desk/desk.toml")
    let lines = settings.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let run = try guichet.run("report", "kpi")
    #expect(run.status == 3)
    #expect(run.errors.contains("desk.toml:\(lines + line):\(column)"), "\(run.errors)")
    #expect(run.errors.contains(word), "\(run.errors)")
  }

  @Test(
    "refuse an impossible calendar where it stands",
    arguments: [
      ("[hours]\nmonday = [\"09:00-12:00\", \"11:00-14:00\"]", "overlap"),
      ("[hours]\n", "no day has any opening"), ("[hours]\nmonday = \"18:00-09:00\"", "09:00-18:00"),
    ])
  func calendar(hours: String, word: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 5)
    let lines = try guichet.folder.read("desk/desk.toml").split(
      separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { line in
      !line.hasPrefix("[hours]") && !line.contains("day = [")
    }
    let person = try #require(kept.firstIndex { $0.hasPrefix("[[person]]") })
    let text = kept[..<person] + [Substring(hours), ""] + kept[person...]
    try guichet.folder.write(text.joined(separator: "\n"), to: "desk/desk.toml")
    let run = try guichet.run("report", "ageing")
    #expect(run.status == 3)
    #expect(run.errors.contains("desk.toml:"), "\(run.errors)")
    #expect(run.errors.contains(word), "\(run.errors)")
  }

  @Test("charge late payment to refunds of the French right to withdraw, and to no other")
  func surcharge() throws {
    let guichet = try Guichet()
    let made = try guichet.run(
      "init", guichet.desk, "--jurisdiction", "FR", "--zone", "Europe/Paris")
    #expect(made.status == 0, "\(made.errors)")
    let records = ["FR", "BE"].map { country in
      """
      {"type":"order","id":"O-\(country)","placed":"2026-10-01T10:00:00Z","delivered":"2026-10-05","status":"delivered","channel":"online","country":"\(country)","currency":"EUR","payment":[{"kind":"card","amount":10000}],"lines":[{"id":"L1","sku":"A","name":"a","category":"home","quantity":1,"unit_price":10000,"discount":0,"tax":0,"flags":[]}]}
      {"type":"ticket","id":"T-\(country)","order":"O-\(country)","received":"2026-10-10T10:00:00Z","channel":"email","language":"fr","reason":"change_of_mind","wants":"refund","lines":[{"line":"L1","quantity":1}],"facts":{"condition":"new","goods_sent_on":"2026-10-11"},"messages":[]}

      """
    }
    try guichet.folder.write(records.joined(), to: "two.jsonl")
    let read = try guichet.run("import", "desk", guichet.folder.path + "/two.jsonl")
    #expect(read.status == 0, "\(read.errors)")
    let run = try guichet.run("report", "ageing", "--json", "--full", "--lang", "en")
    let report = try JSONValue(parsing: run.lines.first ?? "")
    let delay = try #require(report["sections"]?.array?.first { $0["id"]?.string == "delay" })
    let notes = (delay["notes"]?.array ?? []).compactMap(\.string)
    #expect(
      notes.first?.hasPrefix(
        "Refunds past their last day: 2; on it: 0. Raised for late payment: 1,") ?? false,
      "\(notes)")
    // Due on the 24th of October, 29 days late: 10 %.
    #expect(notes.last?.hasPrefix("Paid today they cost €10.00 on top") ?? false, "\(notes)")
  }

  @Test("count what a refund paid late has cost, in the days in which it was paid")
  func latePayment() throws {
    let guichet = try Guichet()
    let made = try guichet.run(
      "init", guichet.desk, "--jurisdiction", "FR", "--zone", "Europe/Paris")
    #expect(made.status == 0, "\(made.errors)")
    // Due on the 24th of October, fourteen days after the request; the second was paid in time.
    let records = [("1", "2026-11-12"), ("2", "2026-10-20")].map { name, paid in
      """
      {"type":"order","id":"O\(name)","placed":"2026-10-01T10:00:00Z","delivered":"2026-10-05","status":"delivered","channel":"online","country":"FR","currency":"EUR","payment":[{"kind":"card","amount":10000}],"lines":[{"id":"L1","sku":"A","name":"a","category":"home","quantity":1,"unit_price":10000,"discount":0,"tax":0,"flags":[]}]}
      {"type":"ticket","id":"T\(name)","order":"O\(name)","received":"2026-10-10T10:00:00Z","channel":"email","language":"fr","reason":"change_of_mind","wants":"refund","lines":[{"line":"L1","quantity":1}],"facts":{"condition":"new","goods_sent_on":"2026-10-11"},"messages":[],"conversation":"closed","decisions":[{"at":"2026-10-19T10:00:00Z","by":"anna","resolutions":[{"resolution":"refund","currency":"EUR","amounts":[{"part":"line","line":"L1","amount":10000,"quantity":1}],"goods_back":true}],"life":{"state":"executed","at":"\(paid)T10:00:00Z"}}]}

      """
    }
    try guichet.folder.write(records.joined(), to: "paid.jsonl")
    let read = try guichet.run("import", "desk", guichet.folder.path + "/paid.jsonl")
    #expect(read.status == 0, "\(read.errors)")
    let run = try guichet.run("report", "kpi", "--json", "--full")
    let report = try JSONValue(parsing: run.lines.first ?? "")
    let costs = try #require(report["sections"]?.array?.first { $0["id"]?.string == "costs" })
    let late = try #require(costs["rows"]?.array?.first { $0["part"]?.string == "late_penalty" })
    // Nineteen days late: 5 %.
    #expect(late["n"]?.integer == 1, "\(late)")
    #expect(late["sum"]?.integer == 500, "\(late)")
    #expect(late["before"]?.integer == 0, "\(late)")
  }

  @Test(
    "refuse days that are still to come, or that the report has no use for",
    arguments: [
      (["kpi", "--since", "2026-11-23"], "23 November 2026 is still to come"),
      (["week", "--until", "2026-11-23"], "23 November 2026 is still to come"),
      (["week", "--since", "2026-11-01"], "--since does not go with week"),
      (["ageing", "--since", "2026-11-01"], "--since does not go with ageing"),
      (["ageing", "--until", "2026-11-01"], "--as-of"),
      (["kpi", "--since", "2026-11-02", "--until", "2026-11-01"], "is after --until"),
    ])
  func days(arguments: [String], word: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 5)
    let run = try guichet.run(["report"] + arguments + ["--lang", "en"])
    #expect(run.status == 2, "\(run.output)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word), "\(run.errors)")
    let month = try guichet.run("report", "kpi", "--since", "2026-11-01", "--until", "2026-11-30")
    #expect(month.status == 0, "\(month.errors)")
  }

  @Test(
    "without a policy say what cannot be told, and repeat nothing that was judged under an earlier one",
    arguments: ["week", "ageing", "kpi", "clocks"])
  func noPolicy(kind: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    #expect(try guichet.run("report", kind, "--lang", "en").status == 0)
    let settings = try guichet.folder.read("desk/desk.toml")
    let lines = settings.split(separator: "\n", omittingEmptySubsequences: false)
    let bare = lines.filter { !$0.hasPrefix("policy = ") }.joined(separator: "\n")
    try guichet.folder.write(bare, to: "desk/desk.toml")
    let run = try guichet.run("report", kind, "--lang", "en")
    #expect(run.output.contains("No policy is in force at this desk"), "\(run.output)")
    #expect(!run.output.contains("FR-WITHDRAWAL"))
    #expect(!run.output.contains("REPONSE-24H"))
  }

  @Test("of a desk without anything say so and end with 1")
  func empty() throws {
    let guichet = try Guichet()
    let made = try guichet.run("init", guichet.desk, "--person", "anna:agent:150")
    #expect(made.status == 0, "\(made.errors)")
    for kind in ["week", "ageing", "kpi", "clocks", "products", "months", "segments"] {
      let run = try guichet.run("report", kind)
      #expect(run.status == 1, "\(kind): \(run.errors)")
      #expect(!run.errors.isEmpty, "\(kind)")
    }
  }

  @Test("say which files they would write, and write none of them in a dry run")
  func dryRun() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let page = guichet.folder.path + "/week.html"
    let dry = try guichet.run("report", "week", "--html", page, "--dry-run")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.contains("week.html"))
    #expect(access(page, F_OK) != 0)
    #expect(try guichet.run("report", "week", "--html", page).status == 0)
    #expect(try guichet.folder.read("week.html").hasSuffix("</html>\n"))
    let folder = guichet.folder.path + "/csv"
    #expect(try guichet.run("report", "ageing", "--csv", "--into", folder).status == 0)
    #expect(try guichet.folder.read("csv/ageing-reason.csv").hasPrefix("reason,0-2,3-5"))
    #expect(try guichet.run("report", "ageing", "--full").status == 2)
    #expect(try guichet.run("report", "ageing", "--json", "--dry-run").status == 2)
  }
}
